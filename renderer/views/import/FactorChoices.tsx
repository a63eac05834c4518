import { type ReactNode, useMemo } from 'react';

import type { UnitsText } from '../../../shared/decimal/decimal-text';
import { formatExact, formatPrice } from '../../../shared/i18n/format';
import type { HistoryReading } from '../../../shared/purchases/reading/history-reading';
import type { QuestionGroup } from '../../../shared/purchases/settling/question-groups';
import { unitPriceByFactor } from '../../../shared/purchases/settling/unit-price';
import { decideAlike } from '../../commands/import-deciding';
import { useLanguage, useMessages } from '../../i18n';
import { importState, useImport } from '../../stores/import-store';
import { DraftInput } from '../../ui/DraftInput';
import { commonAnswer, keysToAnswer } from './group-answers';
import { readPositive } from './product-inputs';
import { packText } from './question-words';

interface FactorChoicesProps {
  readonly group: QuestionGroup;
  readonly history: HistoryReading;
}

/** How many units a pack of a question's products holds: what the file offers with the price it makes, or another number. */
export function FactorChoices({ group, history }: FactorChoicesProps): ReactNode {
  const { importQuestions: words, importProducts } = useMessages();
  const language = useLanguage();
  const present = useImport((state) => commonAnswer(group, state.answers.present, 'packFactor'));
  const { doubt } = group;
  const choose = (packFactor: UnitsText | null): void => {
    const keys = keysToAnswer(group, importState().answers.present, 'packFactor');
    decideAlike(keys, { packFactor });
  };
  const said = present === 'mixed' ? null : present;
  return (
    <>
      {doubt.kind === 'factorDisagrees' &&
        (['fromColumn', 'fromText'] as const).map((source) => (
          <button
            key={source}
            type="button"
            className="choice-button"
            aria-pressed={said === doubt[source]}
            data-testid={source === 'fromColumn' ? 'import-by-column' : 'import-by-text'}
            onClick={() => {
              choose(said === doubt[source] ? null : doubt[source]);
            }}
          >
            <b>
              {words[source === 'fromColumn' ? 'byColumn' : 'byText']({
                factor: formatExact(doubt[source], language),
              })}
            </b>
            <UnitPrice group={group} history={history} factor={doubt[source]} />
          </button>
        ))}
      <span className="choice-number">
        <DraftInput
          text={said ?? ''}
          label={words.factorLabel({ pack: packText(group) })}
          placeholder={present === 'mixed' ? words.mixed : importProducts.factor.ask}
          testId="import-factor"
          onCommit={(text) => {
            const read = readPositive<UnitsText>(text);
            if (read === 'invalid') return importProducts.factor.invalid;
            choose(read);
            return null;
          }}
        />
        {said !== null && <UnitPrice group={group} history={history} factor={said} />}
      </span>
    </>
  );
}

/** What one unit would have cost: of two factors the right one is told by it. */
function UnitPrice({
  group,
  history,
  factor,
}: FactorChoicesProps & { readonly factor: UnitsText }): ReactNode {
  const { importQuestions: words } = useMessages();
  const language = useLanguage();
  const price = useMemo(() => {
    const keys = new Set(group.questions.map(({ productKey }) => productKey));
    return unitPriceByFactor({ history, keys, factor });
  }, [group, history, factor]);
  if (price === null) return null;
  return <small>{words.effects.unitPrice({ price: formatPrice(price, language) })}</small>;
}
