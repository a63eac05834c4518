import type { ReactNode } from 'react';

import { type Decimal, quotient, sum } from '../../../shared/decimal/decimal';
import {
  decimalFromText,
  decimalText,
  type RatioText,
  textFromDecimal,
  type YuanText,
} from '../../../shared/decimal/decimal-text';
import { formatExact, formatRatio, formatUnits, formatYuan } from '../../../shared/i18n/format';
import type { ImportSummary } from '../../../shared/purchases/import-summary';
import { useLanguage, useMessages } from '../../i18n';

type Count = 'rows' | 'accepted' | 'rejected' | 'skipped';

/** How many rows were read and what became of them; what the taken ones add up to. */
export function CheckCounts({ summary }: { readonly summary: ImportSummary }): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { importChecks: words, common } = messages;
  const total = (count: Count): number => summary.files.reduce((sum, file) => sum + file[count], 0);
  const shown = (count: Count): string => formatExact(decimalText(String(total(count))), language);
  const amount = decimalFromText(summary.totals.amountYuan);
  return (
    <dl className="check-counts" title={equation(words.equation, shown)}>
      {(['rows', 'accepted', 'skipped', 'rejected'] as const).map((count) => (
        <div
          key={count}
          className={total(count) === 0 ? '' : `is-${count}`}
          data-testid={`import-${count}`}
        >
          <dt>{words.counts[count]}</dt>
          <dd data-value={total(count)}>
            {shown(count)} <small>{words.rowsUnit}</small>
          </dd>
          {count === 'skipped' && <dd className="count-note">{words.skippedNote}</dd>}
        </div>
      ))}
      <div className="is-sum" data-testid="import-amount">
        <dt>{words.amount}</dt>
        <dd data-value={summary.totals.amountYuan}>
          {formatYuan(summary.totals.amountYuan, language)} <small>{common.units.yuan}</small>
        </dd>
      </div>
      {(['selected', 'nonSelected'] as const).map((part) => {
        const part_ = sum(
          summary.varieties.map((variety) => decimalFromText(variety[`${part}AmountYuan`])),
        );
        return (
          <div key={part} data-testid={`import-${part}-amount`}>
            <dt>{words[part]}</dt>
            <dd data-value={textFromDecimal(part_)}>
              {formatYuan(textFromDecimal<YuanText>(part_), language)}{' '}
              <small>{common.units.yuan}</small>
            </dd>
            {amount.gt(0) && (
              <dd className="count-note">
                {words.shareOf({ share: formatRatio(shareOf(part_, amount), language) })}
              </dd>
            )}
          </div>
        );
      })}
      <div data-testid="import-units">
        <dt>{words.units}</dt>
        <dd data-value={summary.totals.units}>
          {formatUnits(summary.totals.units, language)} <small>{words.unitsUnit}</small>
        </dd>
      </div>
    </dl>
  );
}

function equation(
  words: (counts: Readonly<Record<Count, string>>) => string,
  shown: (count: Count) => string,
): string {
  return words({
    rows: shown('rows'),
    accepted: shown('accepted'),
    rejected: shown('rejected'),
    skipped: shown('skipped'),
  });
}

function shareOf(part: Decimal, whole: Decimal): RatioText {
  return textFromDecimal<RatioText>(quotient(part, whole));
}
