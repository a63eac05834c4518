import type { ReactNode } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import type { FundOutcome, YearOutcome } from '../../../shared/fund/draw-fund';
import type { FundPlan } from '../../../shared/plan/fund-plan';
import type { ShownTable, TableCell } from '../../table/shown-table';
import { HiddenTable } from '../../ui/HiddenTable';
import { stylesOf } from '../../ui/styles-of';
import fundSheet from './fund.module.css';
import { type FundWords, useFundWords } from './use-fund-words';
import { YearsChart } from './YearsChart';

const css = stylesOf(fundSheet);

/** What is paid in each year: a fact where it is past, a range where it is not, and what the range comes from. */
export function YearsPanel({
  fund,
  outcome,
}: {
  readonly fund: FundPlan;
  readonly outcome: FundOutcome | null;
}): ReactNode {
  const words = useFundWords();
  const { years: texts } = words.messages.fundDesk;
  if (outcome === null || !outcome.years.some(isLikely)) return null;
  const next = outcome.years.find(({ p90Yuan, paidYuan }) => p90Yuan !== paidYuan) ?? null;
  return (
    <section className={css('fund-section')} data-testid="fund-years">
      <h2>
        {next === null
          ? texts.titleFacts
          : texts.title({ year: next.year, amount: `${words.drawn(next.p50Yuan)} ${words.unit}` })}
      </h2>
      <p className={css('fund-lead')}>{texts.lead}</p>
      <YearsChart years={outcome.years.filter(isLikely)} target={fund.target} words={words} />
      <HiddenTable table={yearsTable(outcome, words)} />
      {next !== null && (
        <p className={css('fund-lead')} data-testid="fund-drivers">
          {driversText(next, words)}
        </p>
      )}
    </section>
  );
}

/** A year in which hardly a draw brings anything stands in the table alone. */
function isLikely({ p90Yuan }: YearOutcome): boolean {
  return p90Yuan !== '0';
}

/** A year of which everything was paid has no range. */
function isFact({ paidYuan, p10Yuan, p90Yuan }: YearOutcome): boolean {
  return paidYuan !== '0' && paidYuan === p10Yuan && paidYuan === p90Yuan;
}

function driversText({ drivers }: YearOutcome, words: FundWords): string {
  const { years: texts } = words.messages.fundDesk;
  if (drivers.length === 0) return texts.noDrivers;
  const list = drivers.map(({ source, shareRatio }) =>
    texts.driver({ name: texts.sources[source], share: words.chance(shareRatio) }),
  );
  return texts.drivers({ list: list.join(words.messages.common.listSeparator) });
}

function yearsTable({ years }: FundOutcome, words: FundWords): ShownTable {
  const { years: texts } = words.messages.fundDesk;
  const noFigure = { shown: words.messages.common.unknownFigure };
  const moneyCell = (yuan: YuanText): TableCell => ({ shown: words.digits(yuan), exact: yuan });
  return {
    caption: texts.label,
    columns: [texts.year, texts.paid, texts.p10, texts.p50, texts.p90, texts.nothing],
    rows: years.map((year) => ({
      key: String(year.year),
      cells: [
        { shown: String(year.year) },
        moneyCell(year.paidYuan),
        ...[year.p10Yuan, year.p50Yuan, year.p90Yuan].map((yuan) =>
          isFact(year) ? noFigure : moneyCell(yuan),
        ),
        isFact(year) ? noFigure : { shown: words.chance(year.nothingRatio) },
      ],
    })),
  };
}
