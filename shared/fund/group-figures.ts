import { type Decimal, larger, ONE, quotient, smaller, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import { isLeftOut } from '../engine/evaluate-plan';
import type { FundPlan, Settlement } from '../plan/fund-plan';
import type { PlanDocument } from '../plan/plan';
import { yearOf } from './calendar';
import { earnedShares } from './earned-years';
import type { EvaluatedGroup } from './evaluated-group';
import type { GroupFigures, ItemFigures, Veto } from './fund-report';
import { knownUntil, yearOfPayment } from './known-until';
import type { ScoreFigures } from './score-figures';
import { type GroupScore, scoreOfGroup } from './score-of-group';
import { periodPart } from './settled-varieties';
import { countedItem, itemRatio, settledYuan, type VolumeReading } from './settled-yuan';

const NOTHING: YuanText = textFromDecimal(ZERO);

interface FundContext {
  readonly plan: PlanDocument;
  readonly fund: FundPlan;
  readonly sheet: ScoreFigures;
  /** What of the retention goes to performance pay. */
  readonly ratio: Decimal;
  /** Whether it settles days of varieties that another group settles too: then nothing of it is counted. */
  readonly isOverlapping: boolean;
}

/** The figures of a settlement group, from its balances to the fund. */
export function groupFigures(group: EvaluatedGroup, context: FundContext): GroupFigures {
  const { settlement, totals } = group;
  const { plan } = context;
  const { budgetYuan, expenditureYuan, balanceBaseYuan } = totals.all;
  const score = scoreOfGroup(settlement, context);
  const part = group.isAssumed ? ONE : periodPart(settlement);
  const retention = context.isOverlapping ? UNCOUNTED : retentionOf(group, score, context);
  return {
    settlement,
    isAssumed: group.isAssumed,
    isOverlapping: context.isOverlapping,
    proratedRatio: part.eq(ONE) ? null : textFromDecimal(part),
    budgetYuan: textFromDecimal(budgetYuan),
    expenditureYuan: textFromDecimal(expenditureYuan),
    balanceBaseYuan: textFromDecimal(balanceBaseYuan),
    score,
    ...retention,
    vetoes: vetoesOf(group, score, context),
    isFailed:
      failsOtherwise(group, context) ||
      (plan.policy.missedVolume.value === 'hospital' &&
        group.items.some(({ verdict }) => verdict === 'missed')),
    vetoedYuan: settlement.paid === null ? vetoedYuan(retention) : NOTHING,
    nearsRedLine: group.reachesRedLine && !plan.policy.nonSelectedVeto.value,
    performancePayYuan: performancePay(settlement, retention.retentionYuan, context.ratio),
    items: itemFigures(group, score, plan),
    incompleteIds: group.evaluations.flatMap((evaluation) =>
      isLeftOut(evaluation) ? [evaluation.result.id] : [],
    ),
    earned: earnedShares(settlement, group.varieties, context),
    earnedYear: settlement.toDate === null ? null : yearOf(settlement.toDate),
    paidYear: paidYear(settlement, context),
    forecastErrorRatio: forecastError(settlement, retention.retentionYuan),
  };
}

/** Whether the assessment fails for another reason than the agreed volume. */
export function failsOtherwise(
  { reachesRedLine }: EvaluatedGroup,
  { plan, sheet }: Pick<FundContext, 'plan' | 'sheet'>,
): boolean {
  return sheet.isVetoed || (reachesRedLine && plan.policy.nonSelectedVeto.value);
}

type Retention = Pick<
  GroupFigures,
  'formulaRetentionYuan' | 'retentionYuan' | 'lowRetentionYuan' | 'highRetentionYuan' | 'readings'
>;

const NO_YUAN: YuanText = textFromDecimal(ZERO);
const UNCOUNTED: Retention = {
  formulaRetentionYuan: null,
  retentionYuan: null,
  lowRetentionYuan: NO_YUAN,
  highRetentionYuan: NO_YUAN,
  readings: { none: null, variety: null, hospital: null },
};

function retentionOf(group: EvaluatedGroup, score: GroupScore, context: FundContext): Retention {
  const { policy } = context.plan;
  const isFailed = failsOtherwise(group, context);
  const under = (
    ratio: RatioText | null,
    reading: VolumeReading,
    fails = isFailed,
  ): Decimal | null =>
    settledYuan(group.items, { policy, retentionRatio: ratio, reading, isFailed: fails });
  const reading = policy.missedVolume.value;
  const known = under(score.retentionRatio, reading);
  const possible = score.possibleRatios.flatMap((ratio) => under(ratio, reading) ?? []);
  const ends = known === null || possible.length > 0 ? possible : [known];
  return {
    formulaRetentionYuan: textOrNull(under(score.retentionRatio, 'none', false)),
    retentionYuan: textOrNull(known),
    lowRetentionYuan: textFromDecimal(ends.reduce(smaller, ends[0] ?? ZERO)),
    highRetentionYuan: textFromDecimal(ends.reduce(larger, ends[0] ?? ZERO)),
    readings: {
      none: textOrNull(under(score.retentionRatio, 'none')),
      variety: textOrNull(under(score.retentionRatio, 'variety')),
      hospital: textOrNull(under(score.retentionRatio, 'hospital')),
    },
  };
}

function vetoedYuan({ formulaRetentionYuan, retentionYuan }: Retention): YuanText | null {
  if (formulaRetentionYuan === null || retentionYuan === null) return null;
  return textFromDecimal(
    decimalFromText(formulaRetentionYuan).minus(decimalFromText(retentionYuan)),
  );
}

function vetoesOf(
  group: EvaluatedGroup,
  { retentionRatio }: GroupScore,
  { plan, sheet }: FundContext,
): readonly Veto[] {
  const missed = group.items.filter(({ verdict }) => verdict === 'missed');
  const { missedVolume, redLine, nonSelectedVeto } = plan.policy;
  const share = group.nonSelectedShareRatio;
  return [
    ...(missed.length > 0 && missedVolume.value !== 'none'
      ? [{ kind: 'missedVolume', varietyIds: missed.map(({ varietyId }) => varietyId) } as const]
      : []),
    ...(nonSelectedVeto.value && group.reachesRedLine && share !== null
      ? [
          {
            kind: 'nonSelectedShare',
            shareRatio: textFromDecimal<RatioText>(share),
            limitRatio: redLine.value.shareRatio,
            withoutYuan: textOrNull(
              settledYuan(group.items, {
                policy: plan.policy,
                retentionRatio,
                reading: missedVolume.value,
                isFailed: sheet.isVetoed,
              }),
            ),
          } as const,
        ]
      : []),
    ...sheet.indicators
      .filter(({ isVetoed }) => isVetoed)
      .map(({ indicator }) => ({ kind: 'indicator', indicatorId: indicator.id }) as const),
  ];
}

function itemFigures(
  group: EvaluatedGroup,
  score: GroupScore,
  { policy }: PlanDocument,
): readonly ItemFigures[] {
  const results = new Map(group.evaluations.map(({ result }) => [result.id, result.outcome]));
  const ofHospital = score.retentionRatio;
  return group.items.map((item) => {
    const outcome = results.get(item.varietyId);
    return {
      varietyId: item.varietyId,
      balanceBaseYuan: textFromDecimal(item.balanceBaseYuan),
      completionRatio: outcome?.kind === 'evaluated' ? outcome.figures.completionRatio : null,
      verdict: item.verdict,
      countedYuan: textFromDecimal(countedItem(item, policy.missedVolume.value)),
      retentionRatio:
        ofHospital === null ? null : textFromDecimal(itemRatio(item, ofHospital, policy)),
    };
  });
}

/** A paid group's is that of what was paid. */
function performancePay(
  { paid }: Settlement,
  retentionYuan: YuanText | null,
  ratio: Decimal,
): YuanText | null {
  const whole = paid?.retentionYuan ?? retentionYuan;
  return whole === null ? null : textFromDecimal(decimalFromText(whole).times(ratio));
}

function paidYear({ paid, toDate }: Settlement, { plan, fund }: FundContext): number | null {
  if (paid !== null) return yearOf(paid.date);
  if (toDate === null) return null;
  return yearOfPayment(toDate, fund.lag.likelyMonths, knownUntil(plan, fund));
}

function forecastError(
  { paid, forecastYuan }: Settlement,
  retentionYuan: YuanText | null,
): RatioText | null {
  const forecast = forecastYuan ?? retentionYuan;
  if (paid === null || forecast === null || paid.retentionYuan === '0') return null;
  const fact = decimalFromText(paid.retentionYuan);
  return textFromDecimal(quotient(decimalFromText(forecast).minus(fact), fact));
}

function textOrNull(value: Decimal | null): YuanText | null {
  return value === null ? null : textFromDecimal(value);
}
