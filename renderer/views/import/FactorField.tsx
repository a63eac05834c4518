import { type ReactNode, useMemo } from 'react';

import { decimalText, isDecimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import { formatPrice } from '../../../shared/i18n/format';
import type { HistoryReading } from '../../../shared/purchases/reading/history-reading';
import type { QuestionGroup } from '../../../shared/purchases/settling/question-groups';
import { unitPriceByFactor } from '../../../shared/purchases/settling/unit-price';
import { answerQuestion } from '../../commands/import-asking';
import { useLanguage, useMessages } from '../../i18n';
import { DraftInput } from '../../ui/DraftInput';
import { stylesOf } from '../../ui/styles-of';
import { readPositive } from './product-inputs';
import { packText } from './question-words';
import questionsSheet from './questions.module.css';

const css = stylesOf(questionsSheet);

interface FactorFieldProps {
  readonly group: QuestionGroup;
  readonly history: HistoryReading;
  readonly present: string | null;
}

/** How many units a pack of a question's products holds, with the price of a unit that the number makes. */
export function FactorField({ group, history, present }: FactorFieldProps): ReactNode {
  const { importAsk: words, importProducts } = useMessages();
  const said = present === 'mixed' ? null : present;
  return (
    <span className={css('choice-number')}>
      <DraftInput
        text={said ?? ''}
        label={words.factorLabel({ pack: packText(group) })}
        placeholder={present === 'mixed' ? words.mixed : importProducts.factor.ask}
        testId="import-factor"
        onCommit={(text) => {
          const read = readPositive<UnitsText>(text);
          if (read === 'invalid') return importProducts.factor.invalid;
          answerQuestion(group, read);
          return null;
        }}
      />
      {said !== null && <UnitPrice group={group} history={history} factor={said} />}
    </span>
  );
}

/** What one unit would have cost: of two factors the right one is told by it. */
export function UnitPrice({
  group,
  history,
  factor,
}: Pick<FactorFieldProps, 'group' | 'history'> & { readonly factor: string }): ReactNode {
  const { importAsk: words } = useMessages();
  const language = useLanguage();
  const price = useMemo(() => {
    if (!isDecimalText(factor)) return null;
    const keys = new Set(group.productKeys);
    return unitPriceByFactor({ history, keys, factor: decimalText(factor) });
  }, [group, history, factor]);
  if (price === null) return null;
  return <small>{words.effects.unitPrice({ price: formatPrice(price, language) })}</small>;
}
