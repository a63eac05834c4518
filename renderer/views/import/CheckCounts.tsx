import type { ReactNode } from 'react';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { formatExact, formatRatio, formatUnits, formatYuan } from '../../../shared/i18n/format';
import { type AmountPart, amountSplit } from '../../../shared/plan/amount-split';
import type { ImportSummary } from '../../../shared/purchases/reading/import-summary';
import { useLanguage, useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import checksSheet from './checks.module.css';

const css = stylesOf(checksSheet);

const COUNTS = ['rows', 'accepted', 'skipped', 'rejected'] as const;
type Count = (typeof COUNTS)[number];

/** How many rows were read and what became of them; what the taken ones add up to. */
export function CheckCounts({ summary }: { readonly summary: ImportSummary }): ReactNode {
  const { importChecks: words } = useMessages();
  const language = useLanguage();
  const total = (count: Count): number => summary.files.reduce((sum, file) => sum + file[count], 0);
  const shown = (count: Count): string => formatExact(decimalText(String(total(count))), language);
  const [rows, accepted, skipped, rejected] = [
    shown('rows'),
    shown('accepted'),
    shown('skipped'),
    shown('rejected'),
  ];
  return (
    <dl
      className={css('check-counts')}
      title={words.equation({ rows, accepted, skipped, rejected })}
    >
      {COUNTS.map((count) => (
        <div
          key={count}
          className={css(total(count) === 0 ? '' : `is-${count}`)}
          data-testid={`import-${count}`}
        >
          <dt>{words.counts[count]}</dt>
          <dd data-value={total(count)}>
            {shown(count)} <small>{words.rowsUnit[total(count) === 1 ? 'one' : 'more']}</small>
          </dd>
          {count === 'skipped' && <dd className={css('count-note')}>{words.skippedNote}</dd>}
        </div>
      ))}
      <Amounts summary={summary} />
      <div data-testid="import-units">
        <dt>{words.units}</dt>
        <dd data-value={summary.totals.units}>
          {formatUnits(summary.totals.units, language)} <small>{words.unitsUnit}</small>
        </dd>
      </div>
    </dl>
  );
}

function Amounts({ summary }: { readonly summary: ImportSummary }): ReactNode {
  const { importChecks: words } = useMessages();
  const language = useLanguage();
  const { selected, nonSelected, rest } = amountSplit(summary);
  const whole: AmountPart = { amountYuan: summary.totals.amountYuan, shareRatio: null };
  const other =
    rest.amountYuan === '0'
      ? ''
      : words.otherAmount({ amount: formatYuan(rest.amountYuan, language) });
  return (
    <>
      <Amount part={whole} word={words.amount} testId="import-amount" note={other} />
      <Amount part={selected} word={words.selected} testId="import-selected-amount" />
      <Amount part={nonSelected} word={words.nonSelected} testId="import-nonSelected-amount" />
    </>
  );
}

interface AmountProps {
  readonly part: AmountPart;
  readonly word: string;
  readonly testId: string;
  /** What stands below where it has no share. */
  readonly note?: string;
}

function Amount({ part, word, testId, note = '' }: AmountProps): ReactNode {
  const { importChecks: words, common } = useMessages();
  const language = useLanguage();
  const { amountYuan, shareRatio } = part;
  const below =
    shareRatio === null ? note : words.shareOf({ share: formatRatio(shareRatio, language) });
  return (
    <div className={css(testId === 'import-amount' ? 'is-sum' : undefined)} data-testid={testId}>
      <dt>{word}</dt>
      <dd data-value={amountYuan}>
        {formatYuan(amountYuan, language)} <small>{common.units.yuan}</small>
      </dd>
      {below !== '' && <dd className={css('count-note')}>{below}</dd>}
    </div>
  );
}
