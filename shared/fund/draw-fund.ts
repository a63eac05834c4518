import { decimalText, type YuanText } from '../decimal/decimal-text';
import type { Settlement } from '../plan/fund-plan';
import { retentionRatio } from '../policy/retention-scheme';
import { drawnGroup, drawnRetention } from './drawn-group';
import type { EvaluatedFund } from './evaluate-fund';
import type { GroupFigures } from './fund-report';
import { knownUntil, yearOfPayment } from './known-until';
import { scoreBounds } from './score-of-group';
import { estimatedYuan, partOf, plainNumber, type Spread, spreadOf, varianceOf } from './spread';
import { triangular, uniform } from './uniform-draws';
import { useFactors } from './use-factors';

/** What can move the fund. */
export const fundSources = ['use', 'score', 'fundRatio', 'lag'] as const;
export type FundSource = (typeof fundSources)[number];

/** What is paid in a calendar year as performance pay. */
export interface YearOutcome extends Spread {
  readonly year: number;
  /** Of it what was paid already: a fact, without a spread. */
  readonly paidYuan: YuanText;
  /** The chance that nothing at all is paid, 0..1. */
  readonly nothingRatio: number;
  /** What part of the year's variance each source makes by itself; the largest first, none where nothing moves. */
  readonly drivers: readonly { readonly source: FundSource; readonly shareRatio: number }[];
}

export interface GroupOutcome extends Spread {
  readonly settlementId: string;
}

export interface FundOutcome {
  readonly seed: number;
  readonly draws: number;
  /** Ascending; years in which something may be paid. */
  readonly years: readonly YearOutcome[];
  /** In the order of the fund's groups. */
  readonly groups: readonly GroupOutcome[];
  /** All years together. */
  readonly total: Spread;
  readonly nothingRatio: number;
  /** The chance that the target's year brings at least the target; `null` without a target. */
  readonly targetRatio: number | null;
}

export const FUND_DRAWS = 10_000;

/** The fund in many draws; the same seed gives the same bytes. */
export function drawFund(evaluated: EvaluatedFund, draws: number = FUND_DRAWS): FundOutcome {
  const drawing = fundDraws(evaluated, draws);
  for (;;) {
    const step = drawing.next();
    if (step.done === true) return step.value;
  }
}

/** The same in parts: yields how much is done, 0..1, after each group. */
export function* fundDraws(
  evaluated: EvaluatedFund,
  draws: number = FUND_DRAWS,
): Generator<number, FundOutcome> {
  const prepared = preparedFund(evaluated, draws);
  const passes: readonly ReadonlySet<FundSource>[] = [
    new Set(fundSources),
    ...fundSources.map((source) => new Set([source])),
  ];
  const drawn: DrawnAmounts[] = [];
  for (const [index, sources] of passes.entries()) {
    const pass = drawnAmounts(prepared, sources);
    for (;;) {
      const step = pass.next();
      if (step.done === true) {
        drawn.push(step.value);
        break;
      }
      yield (index + step.value) / passes.length;
    }
  }
  return outcomeOf(evaluated, prepared, drawn);
}

/** The first are all sources together, then each by itself. */
function outcomeOf(
  evaluated: EvaluatedFund,
  prepared: PreparedFund,
  [all = NOTHING_DRAWN, ...alone]: readonly DrawnAmounts[],
): FundOutcome {
  const { draws } = prepared;
  const { target, seed } = evaluated.fund;
  const years = [...all.years.keys()].sort((left, right) => left - right);
  return {
    seed,
    draws,
    years: years.map((year) => {
      const amounts = all.years.get(year) ?? new Float64Array(draws);
      return {
        year,
        ...spreadOf(amounts),
        paidYuan: estimatedYuan(prepared.paid.get(year) ?? 0),
        nothingRatio: partOf(amounts, (yuan) => yuan <= 0),
        drivers: driversOf(
          fundSources.map((source, index) => ({ source, amounts: alone[index]?.years.get(year) })),
        ),
      };
    }),
    groups: evaluated.figures.groups.map(({ settlement }, index) => ({
      settlementId: settlement.id,
      ...spreadOf(all.groups[index] ?? new Float64Array(draws)),
    })),
    total: spreadOf(all.total),
    nothingRatio: partOf(all.total, (yuan) => yuan <= 0),
    targetRatio:
      target === null
        ? null
        : partOf(
            all.years.get(target.year) ?? new Float64Array(draws),
            (yuan) => yuan >= plainNumber(target.yuan),
          ),
  };
}

/** What one group needs for its draws. */
interface PreparedGroup {
  readonly settlement: Settlement;
  /** Performance pay in one draw, in yuan. */
  readonly amountAt: (draw: number, sources: ReadonlySet<FundSource>) => number;
  /** The calendar year of the payment; `null` without dates. */
  readonly yearAt: (draw: number, sources: ReadonlySet<FundSource>) => number | null;
}

interface PreparedFund {
  readonly draws: number;
  readonly groups: readonly PreparedGroup[];
  /** Paid amounts by year. */
  readonly paid: ReadonlyMap<number, number>;
}

function preparedFund(evaluated: EvaluatedFund, draws: number): PreparedFund {
  const { plan, fund, figures } = evaluated;
  const factors = useFactors(plan.varieties, fund, draws);
  const scores = uniform(fund.seed, 'score', draws);
  const ratios = uniform(fund.seed, 'fundRatio', draws);
  const paid = new Map<number, number>();
  const groups = figures.groups.map((group): PreparedGroup => {
    const { settlement } = group;
    const year = group.paidYear;
    if (settlement.paid !== null) {
      const amount = plainNumber(group.performancePayYuan ?? ZERO_YUAN);
      if (year !== null) paid.set(year, (paid.get(year) ?? 0) + amount);
      return { settlement, amountAt: () => amount, yearAt: () => year };
    }
    if (group.isOverlapping) return { settlement, amountAt: () => 0, yearAt: () => year };
    return {
      settlement,
      amountAt: amountOf(evaluated, group, { factors, scores, ratios }),
      yearAt: drawnYear(evaluated, settlement, draws),
    };
  });
  return { draws, groups, paid };
}

interface Uniforms {
  readonly factors: ReadonlyMap<string, Float64Array>;
  readonly scores: Float64Array;
  readonly ratios: Float64Array;
}

/** Performance pay of a group that is not paid yet. Where nothing of it is drawn it is the exact figure to the fen. */
function amountOf(
  evaluated: EvaluatedFund,
  group: GroupFigures,
  { factors, scores, ratios }: Uniforms,
): PreparedGroup['amountAt'] {
  const { plan, fund, figures } = evaluated;
  const { settlement, score } = group;
  const part = plainNumber(figures.performancePayRatio);
  const exact = evaluated.groups.find((one) => one.settlement === settlement);
  if (exact === undefined) throw new Error('Broken belief: each figure has its group');
  const drawn = drawnGroup(exact, { plan, sheet: figures.score });
  const isOpen = settlement.state === 'declared' || settlement.state === 'running';
  const moves = isOpen && drawn.items.some(({ varietyId }) => factors.has(varietyId));
  const range = isOpen || settlement.state === 'ended' ? fund.fundRatioRange : null;
  const [lowRatio, highRatio] =
    range === null
      ? [drawn.planRatio, drawn.planRatio]
      : [plainNumber(range.low), plainNumber(range.high)];
  const isScoreDrawn = score.kind === 'range' || score.kind === 'sheet';
  const [low, high] = [plainNumber(score.lowScore), plainNumber(score.highScore)];
  const ratioAt = ratioOfScore(evaluated);
  const known = score.retentionRatio === null ? null : plainNumber(score.retentionRatio);
  const exactYuan =
    group.performancePayYuan === null ? null : plainNumber(group.performancePayYuan);
  return (draw, sources) => {
    const drawsScore = isScoreDrawn && sources.has('score');
    const drawsUse = moves && sources.has('use');
    const drawsRatio = lowRatio !== highRatio && sources.has('fundRatio');
    if (!drawsScore && !drawsUse && !drawsRatio && exactYuan !== null) return exactYuan;
    const place = drawsScore ? (scores[draw] ?? 0) : 0.5;
    const ratio = known !== null && !drawsScore ? known : ratioAt(low + (high - low) * place);
    const retained = drawnRetention(drawn, {
      ratio,
      fundRatio: drawsRatio
        ? lowRatio + (highRatio - lowRatio) * (ratios[draw] ?? 0)
        : drawn.planRatio,
      useFactor: (varietyId) => (drawsUse ? (factors.get(varietyId)?.[draw] ?? 1) : 1),
    });
    return retained * part;
  };
}

/** β of a score in plain numbers. */
function ratioOfScore({ plan }: EvaluatedFund): (score: number) => number {
  const { policy } = plan;
  const steps = scoreBounds(policy).map((bound) => ({
    from: plainNumber(bound),
    ratio: plainNumber(retentionRatio(policy, bound) ?? ZERO_YUAN),
  }));
  return (score) => steps.filter(({ from }) => score >= from).at(-1)?.ratio ?? 0;
}

/** Months to the payment are drawn from the fewest over the likely to the most, as a triangle. Source: domain 14, R17. */
function drawnYear(
  { plan, fund }: EvaluatedFund,
  { id, toDate }: Settlement,
  draws: number,
): PreparedGroup['yearAt'] {
  if (toDate === null) return () => null;
  const { fewestMonths, likelyMonths, mostMonths } = fund.lag;
  const known = knownUntil(plan, fund);
  const likely = yearOfPayment(toDate, likelyMonths, known);
  const places = uniform(fund.seed, `lag:${id}`, draws);
  const years = Array.from(places, (place) =>
    yearOfPayment(
      toDate,
      Math.floor(triangular(place, fewestMonths, likelyMonths, mostMonths) + 0.5),
      known,
    ),
  );
  return (draw, sources) => (sources.has('lag') ? (years[draw] ?? likely) : likely);
}

interface DrawnAmounts {
  readonly years: ReadonlyMap<number, Float64Array>;
  readonly groups: readonly Float64Array[];
  readonly total: Float64Array;
}

const NOTHING_DRAWN: DrawnAmounts = {
  years: new Map(),
  groups: [],
  total: new Float64Array(),
};

/** Yields how much is done, 0..1, after each group. */
function* drawnAmounts(
  { draws, groups }: PreparedFund,
  sources: ReadonlySet<FundSource>,
): Generator<number, DrawnAmounts> {
  const years = new Map<number, Float64Array>();
  const total = new Float64Array(draws);
  const byGroup: Float64Array[] = [];
  for (const { amountAt, yearAt } of groups) {
    const amounts = new Float64Array(draws);
    for (let draw = 0; draw < draws; draw += 1) {
      const amount = amountAt(draw, sources);
      const year = yearAt(draw, sources);
      amounts[draw] = amount;
      total[draw] = (total[draw] ?? 0) + amount;
      if (year === null) continue;
      let inYear = years.get(year);
      if (inYear === undefined) {
        inYear = new Float64Array(draws);
        years.set(year, inYear);
      }
      inYear[draw] = (inYear[draw] ?? 0) + amount;
    }
    byGroup.push(amounts);
    yield byGroup.length / groups.length;
  }
  return { years, groups: byGroup, total };
}

function driversOf(
  alone: readonly { readonly source: FundSource; readonly amounts: Float64Array | undefined }[],
): YearOutcome['drivers'] {
  const variances = alone.map(({ source, amounts }) => ({
    source,
    variance: amounts === undefined ? 0 : varianceOf(amounts),
  }));
  const whole = variances.reduce((sum, { variance }) => sum + variance, 0);
  return variances
    .filter(({ variance }) => variance > 0)
    .sort((left, right) => right.variance - left.variance)
    .map(({ source, variance }) => ({ source, shareRatio: variance / whole }));
}

const ZERO_YUAN: YuanText = decimalText('0');
