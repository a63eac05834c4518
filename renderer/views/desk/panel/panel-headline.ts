import { isMore, signOf } from '../../../../shared/decimal/text-arithmetic';
import type { VarietyFigures, VarietyResult } from '../../../../shared/engine/plan-result';
import type { Variety } from '../../../../shared/plan/plan';
import { amountWords, type ChartWords, withoutSign } from '../../../charts/chart-style';

export interface PanelHeadline {
  readonly title: string;
  readonly lead: string;
}

/** What the chart says, in words. */
export function panelHeadline(
  variety: Variety,
  result: VarietyResult | undefined,
  words: ChartWords,
): PanelHeadline {
  const { panel } = words.messages.desk;
  const name = variety.genericName;
  if (result === undefined) return { title: name, lead: '' };
  if (result.outcome.kind === 'incomplete') return { title: panel.incomplete({ name }), lead: '' };
  const { figures } = result.outcome;
  if (!result.inScope) return { title: name, lead: panel.outOfScope };
  if (figures.state === 'unreported') {
    return { title: panel.unreported({ name }), lead: panel.unreportedLead };
  }
  return { title: titleOf(name, figures, words), lead: leadOf(figures, words) };
}

function titleOf(name: string, figures: VarietyFigures, words: ChartWords): string {
  const { panel } = words.messages.desk;
  const room = signOf(figures.headroomYuan);
  if (room === 0) return panel.even({ name });
  return room < 0
    ? panel.beyond({ name, amount: amountWords(withoutSign(figures.headroomYuan), words) })
    : panel.room({ name, amount: amountWords(figures.headroomYuan, words) });
}

function leadOf(figures: VarietyFigures, words: ChartWords): string {
  const { panel } = words.messages.desk;
  const breakEven = figures.breakEvenNonSelectedYuan.startsWith('-')
    ? panel.priceRose
    : panel.breakEvenAt({ amount: amountWords(figures.breakEvenNonSelectedYuan, words) });
  if (figures.redLineYuan === null) return panel.lead({ first: breakEven, second: '' });
  const amount = amountWords(figures.redLineYuan, words);
  const isPassed = !isMore(figures.redLineYuan, figures.nonSelectedYuan);
  const redLine = isPassed ? panel.redLinePassed({ amount }) : panel.redLineAhead({ amount });
  return panel.lead({ first: breakEven, second: redLine });
}
