import type { ReactNode } from 'react';

import { formatYuan } from '../../../shared/i18n/format';
import type { ProductRow } from '../../../shared/purchases/products/product-groups';
import type { QuestionGroup } from '../../../shared/purchases/settling/question-groups';
import { answerFieldOf } from '../../commands/group-answers';
import { answerFor } from '../../commands/import-answers';
import { useLanguage, useMessages } from '../../i18n';
import { useImport } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import { ClassCell } from './ClassCell';
import { FactorCell } from './FactorCell';
import { productWords } from './product-words';
import questionsSheet from './questions.module.css';

const css = stylesOf(questionsSheet);

interface QuestionProductsProps {
  readonly group: QuestionGroup;
  readonly rows: ReadonlyMap<string, ProductRow>;
}

/** The products of one question, each to be answered by itself. */
export function QuestionProducts({ group, rows }: QuestionProductsProps): ReactNode {
  const answers = useImport((state) => state.answers.present);
  const language = useLanguage();
  const { common } = useMessages();
  const Cell = answerFieldOf(group.first) === 'packFactor' ? FactorCell : ClassCell;
  return (
    <ul className={css('question-products')}>
      {group.productKeys.map((key) => {
        const row = rows.get(key);
        if (row === undefined) return null;
        const { title, detail } = productWords(row.product);
        const name = `${row.product.genericName} ${title}`.trim();
        return (
          <li key={row.key} data-testid="import-asked-product">
            <span>
              {name} <small>{detail}</small>
            </span>
            <span className={css('is-number')}>
              {formatYuan(row.amountYuan, language)} <small>{common.units.yuan}</small>
            </span>
            <Cell
              row={row}
              name={name}
              answer={answerFor(answers, row.key)}
              questions={group.questions}
            />
          </li>
        );
      })}
    </ul>
  );
}
