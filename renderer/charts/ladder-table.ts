import { type YuanText } from '../../shared/decimal/decimal-text';
import { extentOf } from '../../shared/decimal/text-arithmetic';
import type { BreakEvenLadder, LadderRung } from '../../shared/engine/ladder';
import { formatPrice } from '../../shared/i18n/format';
import type { ShownTable, TableCell } from '../table/shown-table';
import type { ChartWords } from './chart-style';
import { moneyCell } from './money-words';

/** The ladder's figures, rung by rung. */
export function ladderTable({ rungs }: BreakEvenLadder, words: ChartWords): ShownTable {
  const { label, columns } = words.messages.whatIfCharts.ladder;
  return {
    caption: label,
    columns: [
      columns.name,
      columns.nonSelected,
      columns.breakEven,
      columns.redLine,
      columns.headroom,
      columns.balance,
      columns.sum,
      columns.lost,
      columns.lacking,
    ],
    rows: rungs.map((rung) => ({
      key: rung.id,
      testId: `ladder-${rung.id}`,
      cells: [
        { shown: rung.genericName },
        moneyCell(rung.nonSelectedYuan, words),
        moneyCell(rung.breakEvenNonSelectedYuan, words),
        moneyCell(rung.redLineYuan, words),
        moneyCell(rung.headroomYuan, words),
        moneyCell(rung.fundHeadroomYuan, words),
        moneyCell(rung.cumulativeYuan, words),
        lostCell(rung, words),
        moneyCell(rung.lackingYuan, words),
      ],
    })),
  };
}

export function ladderTooltip(rung: LadderRung | undefined, words: ChartWords): string {
  if (rung === undefined) return '';
  const { tooltip } = words.messages.whatIfCharts.ladder;
  const amount = (yuan: YuanText): string => moneyCell(yuan, words).shown;
  return [
    rung.genericName,
    tooltip.breakEven({
      breakEven: amount(rung.breakEvenNonSelectedYuan),
      spent: amount(rung.nonSelectedYuan),
    }),
    tooltip.headroom({ amount: amount(rung.headroomYuan) }),
    tooltip.balance({ amount: amount(rung.fundHeadroomYuan) }),
    tooltip.sum({ amount: amount(rung.cumulativeYuan) }),
    ...(rung.lostPerYuan === null
      ? []
      : [tooltip.lost({ amount: formatPrice(rung.lostPerYuan, words.language) })]),
    ...(rung.isPaying ? [] : [tooltip.unpaid({ lacking: amount(rung.lackingYuan) })]),
  ].join('\n');
}

/** How the ladder is ordered, what one more yuan costs where a group pays, and that it costs nothing where none does. */
export function ladderLead(rungs: readonly LadderRung[], words: ChartWords): string {
  const { lead, leadLost, leadUnpaid } = words.messages.whatIfCharts.ladder;
  const lost = lostWords(rungs, words);
  const count = rungs.filter(
    ({ isPaying, lostPerYuan }) => !isPaying && lostPerYuan !== null,
  ).length;
  return words.messages.common.sentences([
    lead,
    ...(lost === null ? [] : [leadLost({ lost })]),
    ...(count === 0 ? [] : [leadUnpaid({ count })]),
  ]);
}

/** What one yuan more costs in groups that pay: one amount, or from the least to the most; `null` where none is known. */
function lostWords(rungs: readonly LadderRung[], { language }: ChartWords): string | null {
  const lost = rungs.flatMap(({ lostPerYuan, isPaying }) =>
    lostPerYuan === null || !isPaying ? [] : [lostPerYuan],
  );
  const [first, ...others] = lost;
  if (first === undefined) return null;
  const shown = extentOf([first, ...others]).map((amount) => formatPrice(amount, language));
  return [...new Set(shown)].join('–');
}

function lostCell({ lostPerYuan }: LadderRung, { messages, language }: ChartWords): TableCell {
  return lostPerYuan === null
    ? { shown: messages.common.unknownFigure }
    : { shown: formatPrice(lostPerYuan, language), exact: lostPerYuan };
}
