import type { YuanText } from '../../../shared/decimal/decimal-text';
import {
  differenceOf,
  signOf,
  sizeOf,
  sumOf,
  textQuotient,
  timesOf,
} from '../../../shared/decimal/text-arithmetic';
import type { BlindSpotWatch } from '../../../shared/engine/blind-spots';
import type { GoalChange, GoalOutcome } from '../../../shared/engine/goal';
import { shownTotalCutYuan } from '../../../shared/engine/goal-steps';
import type { BreakEvenLadder } from '../../../shared/engine/ladder';
import type { HospitalResult } from '../../../shared/engine/plan-result';
import type { ScopeComparison } from '../../../shared/engine/scope-comparison';
import type { Waterfall, WaterfallStep } from '../../../shared/engine/waterfall';
import {
  formatExact,
  formatRatio,
  formatScale,
  formatScore,
  formatYuan,
} from '../../../shared/i18n/format';
import { amountWords, type ChartWords, withoutSign } from '../../charts/chart-style';

/** What a tool says in words before it shows anything. */
export interface ToolHeadline {
  readonly title: string;
  readonly lead: string;
}

/** What a hundred yuan of budget leave as pay; `null` without a budget or a score. */
export function waterfallHeadline({ steps }: Waterfall, words: ChartWords): string | null {
  const amountOf = (id: WaterfallStep['id']): YuanText | null =>
    steps.find((step) => step.id === id)?.amountYuan ?? null;
  const [budget, pay] = [amountOf('budget'), amountOf('performancePay')];
  if (budget === null || pay === null || budget === '0') return null;
  const share = timesOf(textQuotient<YuanText>(pay, budget), 100);
  return words.messages.whatIfTools.waterfall.headline({
    budget: amountWords(budget, words),
    pay: amountWords(pay, words),
    share: formatYuan(share, words.language),
  });
}

/** How much more may be spent at the present mix before the hospital's balance is zero. */
export function ladderHeadline(
  { leftOut }: BreakEvenLadder,
  hospital: HospitalResult,
  words: ChartWords,
): ToolHeadline {
  const { ladder } = words.messages.whatIfTools;
  const { sentences } = words.messages.common;
  const notes = leftOut.length === 0 ? [] : [ladder.leftOut({ count: leftOut.length })];
  const { breakEvenScale: scale, breakEvenNonSelectedYuan: breakEven } = hospital;
  if (scale === null || breakEven === null) {
    const isLoss = hospital.balanceBaseYuan.startsWith('-');
    return { title: isLoss ? ladder.never : ladder.nothing, lead: sentences(notes) };
  }
  if (scale.startsWith('-')) return { title: ladder.never, lead: sentences(notes) };
  const room = differenceOf(breakEven, hospital.nonSelectedYuan);
  const amount = amountWords(sizeOf(room), words);
  const roomLead = ladder.roomLead({ scale: formatScale(scale, words.language) });
  const sign = signOf(room);
  const title =
    sign === 0 ? ladder.even : sign < 0 ? ladder.beyond({ amount }) : ladder.room({ amount });
  return { title, lead: sentences([roomLead, ...notes]) };
}

/** What the varieties in deficit take from the balance. */
export function costingHeadline(ladder: BreakEvenLadder, words: ChartWords): string {
  const { costing } = words.messages.whatIfTools.ladder;
  const ids = new Set(ladder.costingIds);
  const taken = sumOf(
    ladder.rungs.filter(({ id }) => ids.has(id)).map(({ fundHeadroomYuan }) => fundHeadroomYuan),
  );
  const amount = amountWords(sizeOf(taken), words);
  return costing.headline({ count: ids.size, amount });
}

/** How many varieties are bought but never declared, and what that costs in retention. */
export function blindSpotHeadline(watch: BlindSpotWatch, words: ChartWords): string {
  const texts = words.messages.whatIfTools.blindSpots;
  const count = watch.spots.length;
  const { retentionLossYuan: lost } = watch;
  const isKnown = watch.spots.some(({ retentionLossYuan }) => retentionLossYuan !== null);
  if (lost === null || !isKnown) return texts.headlineUnknown({ count });
  if (lost === '0') return texts.headlineNoCost({ count });
  return texts.headline({ count, amount: amountWords(lost, words) });
}

/** What goal seek found. */
export function goalHeadline(outcome: GoalOutcome, words: ChartWords): ToolHeadline {
  const { goal } = words.messages.whatIfTools;
  switch (outcome.kind) {
    case 'alreadyThere':
      return {
        title: goal.alreadyThere({ amount: toTheFenWords(outcome.presentYuan, words) }),
        lead: '',
      };
    case 'outOfReach':
      return { title: goal.outOfReach({ best: toTheFenWords(outcome.bestYuan, words) }), lead: '' };
    case 'scoreMissing':
      return { title: words.messages.whatIf.scoreMissing.title, lead: '' };
    case 'reached':
      return {
        title: reachedTitle(outcome, words),
        lead: reachedLead(outcome, words),
      };
  }
}

/** To the fen, as the target is typed and the table beside it shows: the same figure everywhere. */
function toTheFenWords(yuan: YuanText, { messages, language }: ChartWords): string {
  return messages.charts.amount.yuan({ digits: formatYuan(yuan, language) });
}

function isUnproven(change: GoalChange): boolean {
  return change.kind === 'cuts' && !change.isProvenLeast;
}

function reachedLead(
  outcome: Extract<GoalOutcome, { kind: 'reached' }>,
  words: ChartWords,
): string {
  const { goal } = words.messages.whatIfTools;
  const unproven = isUnproven(outcome.change);
  if (outcome.presentYuan === null) return unproven ? goal.unproven : '';
  const amounts = {
    present: formatYuan(outcome.presentYuan, words.language),
    reached: formatYuan(outcome.reachedYuan, words.language),
  };
  return unproven ? goal.reachedUnproven(amounts) : goal.reachedLead(amounts);
}

function reachedTitle(
  { change }: Extract<GoalOutcome, { kind: 'reached' }>,
  words: ChartWords,
): string {
  const { goal } = words.messages.whatIfTools;
  const { language } = words;
  switch (change.kind) {
    case 'cuts':
      return goal.reachedByCuts({
        count: change.cuts.length,
        amount: toTheFenWords(shownTotalCutYuan(change.cuts), words),
      });
    case 'base':
      return goal.reachedByBase({ scale: formatExact(change.scale, language) });
    case 'score':
      return goal.reachedByScore({
        score: formatScore(change.score, language),
        ratio: formatRatio(change.retentionRatio, language),
      });
  }
}

/** What the wider scope costs. */
export function scopeHeadline({ comparison }: ScopeComparison, words: ChartWords): string {
  const { scopes } = words.messages.whatIfTools;
  const { balanceBaseYuan, retentionYuan } = comparison.yuan;
  const [balance, retention] = [balanceBaseYuan.differenceYuan, retentionYuan.differenceYuan];
  if (balance === null || (balance === '0' && (retention ?? '0') === '0')) return scopes.same;
  const amount = (yuan: YuanText): string => amountWords(withoutSign(yuan), words);
  if (retention === null) return scopes.headlineUnknown({ amount: amount(balance) });
  return retention === '0'
    ? scopes.headlineBalance({ amount: amount(balance) })
    : scopes.headline({ amount: amount(retention) });
}
