import type { ReactNode } from 'react';

import { formatYuan } from '../../../shared/i18n/format';
import {
  type ProductClass,
  productClassSchema,
} from '../../../shared/purchases/settling/import-answers';
import type { QuestionGroup } from '../../../shared/purchases/settling/question-groups';
import { decideAlike } from '../../commands/import-deciding';
import { useLanguage, useMessages } from '../../i18n';
import { importState, useImport } from '../../stores/import-store';
import { commonAnswer, keysToAnswer } from './group-answers';
import { NativeSelect } from './NativeSelect';

const USUAL = ['selected', 'nonSelected', 'other'] as const;
const RARE = productClassSchema.options.filter((name) => !isUsual(name));

/** The classes that all products of a question may be, each with the yuan it moves. */
export function ClassChoices({ group }: { readonly group: QuestionGroup }): ReactNode {
  const { importQuestions: words, importProducts } = useMessages();
  const language = useLanguage();
  const { names } = importProducts.classes;
  const present = useImport((state) => commonAnswer(group, state.answers.present, 'productClass'));
  const yuan = formatYuan(group.amountYuan, language);
  const choose = (productClass: ProductClass | null): void => {
    const keys = keysToAnswer(group, importState().answers.present, 'productClass');
    decideAlike(keys, { productClass });
  };
  const rare = RARE.find((name) => name === present) ?? '';
  return (
    <>
      {USUAL.map((name) => (
        <button
          key={name}
          type="button"
          className="choice-button"
          aria-pressed={present === name}
          data-testid={`import-choose-${name}`}
          onClick={() => {
            choose(present === name ? null : name);
          }}
        >
          <b>{words.usual[name]}</b>
          <small>{words.effects.amount({ yuan })}</small>
        </button>
      ))}
      <NativeSelect
        label={words.otherClasses}
        value={rare}
        testId="import-choose-rare"
        className={rare === '' ? '' : 'is-answered'}
        options={[
          { value: '', label: present === 'mixed' ? words.mixed : words.otherClasses },
          ...RARE.map((value) => ({ value, label: names[value] })),
        ]}
        onChange={(value) => {
          const productClass = productClassSchema.safeParse(value);
          choose(productClass.success ? productClass.data : null);
        }}
      />
    </>
  );
}

function isUsual(name: ProductClass): name is (typeof USUAL)[number] {
  return (USUAL as readonly ProductClass[]).includes(name);
}
