import {
  decimalFromText,
  decimalText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import { roundYuan } from '../decimal/rounding';
import { monthsOfList } from '../forecast/use-series';
import { settledVarieties } from '../fund/settled-varieties';
import { type SettledGroup, settledGroups } from '../fund/settlements';
import { wholeMonths } from '../fund/whole-months';
import type { FundPlan, Settlement } from '../plan/fund-plan';
import type { PlanDocument, Variety } from '../plan/plan';
import type { MonthRange } from '../purchases/monthly-use';
import type { Month } from '../purchases/purchase';
import { type AgreementProgress, agreementProgress } from './agreement-progress';
import { type LandedGroup, landedGroup, type YearEnd } from './landed-group';
import { type Landing, landing } from './landing';
import { planUntil } from './plan-until';
import { remainingUses } from './remaining-use';
import {
  type ProgressState,
  progressStates,
  type VarietyProgress,
  varietyProgress,
} from './variety-progress';
import { hasManyBehind, type WarningRule, warningsOf } from './warning-rules';

const NOTHING: YuanText = decimalText('0');

/** A variety of an agreement year with where it lands. */
export interface MonitoredLine extends VarietyProgress {
  readonly warnings: readonly WarningRule[];
  /** `null` once the year has ended, and where nothing can be forecast. */
  readonly landing: Landing | null;
  /** What its group retains less if it misses its volume; `null` where nobody can tell. */
  readonly stakeYuan: YuanText | null;
  /** The stake times the chance of missing, to the fen; the whole stake where the year has ended without the volume. */
  readonly expectedLossYuan: YuanText | null;
}

/** An agreement year at the end of a month. */
export interface MonitoredGroup {
  readonly settlement: Settlement;
  readonly range: MonthRange;
  readonly progress: AgreementProgress;
  /** In the plan's order: the varieties with an agreed volume. */
  readonly lines: readonly MonitoredLine[];
  readonly counts: Readonly<Record<ProgressState | 'overQuantity' | 'overAmount', number>>;
  readonly hasManyBehind: boolean;
  /** With every variety at its middle figure, or as it ended. */
  readonly yearEnd: LandedGroup['figures'];
  /** Varieties that are not monitored: without an agreed volume, or with inputs missing. */
  readonly leftOutIds: readonly Variety['id'][];
}

/** Why an agreement year cannot be monitored. */
export type UnmonitoredReason = 'undated' | 'partOfMonth' | 'purchasesBeginLater' | 'notBegun';

export interface Monitoring {
  readonly asOf: Month;
  readonly groups: readonly MonitoredGroup[];
  readonly unmonitored: readonly {
    readonly settlement: Settlement;
    readonly reason: UnmonitoredReason;
  }[];
}

/**
 * All typed agreement years of a plan at the end of a month, which must not lie after its last purchases. Nothing later is
 * looked at. Source: domain 6, 8.1 F14, 14 R2, R7, R11, R15.
 */
export function monitorPlan(whole: PlanDocument, fund: FundPlan, asOf: Month): Monitoring {
  const plan = planUntil(whole, asOf);
  const first = monthsOfList(plan.varieties.map(({ monthly }) => monthly))?.firstMonth ?? null;
  const groups: MonitoredGroup[] = [];
  const unmonitored: { settlement: Settlement; reason: UnmonitoredReason }[] = [];
  for (const group of settledGroups(plan, fund)) {
    if (group.isAssumed) continue;
    const { settlement } = group;
    const range = wholeMonths(settlement);
    const reason = reasonAgainst(settlement, { range, first, asOf });
    if (range === null || reason !== null) {
      unmonitored.push({ settlement, reason: reason ?? 'undated' });
    } else {
      groups.push(monitoredGroup(group, { range, asOf, plan, fund }));
    }
  }
  return { asOf, groups, unmonitored };
}

function reasonAgainst(
  { fromDate }: Settlement,
  { range, first, asOf }: { range: MonthRange | null; first: Month | null; asOf: Month },
): UnmonitoredReason | null {
  if (range === null) return fromDate === null ? 'undated' : 'partOfMonth';
  if (asOf < range.fromMonth) return 'notBegun';
  return first === null || first > range.fromMonth ? 'purchasesBeginLater' : null;
}

interface GroupContext {
  readonly range: MonthRange;
  readonly asOf: Month;
  readonly plan: PlanDocument;
  readonly fund: FundPlan;
}

function monitoredGroup(group: SettledGroup, context: GroupContext): MonitoredGroup {
  const { range, asOf, plan, fund } = context;
  const { settlement } = group;
  const progress = agreementProgress(range, asOf);
  const varieties = settledVarieties(group, { plan, fund });
  const known = varieties.flatMap((variety) => {
    const line = varietyProgress(variety, { range, progress, plan });
    return line === null ? [] : [{ variety, line }];
  });
  const landings = landingsOf(known, { ...context, hasEnded: progress.monthsLeft === 0 });
  const ends = new Map(
    known.map(({ variety, line }): [string, YearEnd] => [
      variety.id,
      yearEndOf(line, landings.get(variety.id) ?? null),
    ]),
  );
  const landed = landedGroup(settlement, ends, { plan, fund });
  const lines = known.map(({ line }): MonitoredLine => {
    const land = landings.get(line.varietyId) ?? null;
    const stakeYuan = landed.stakeYuan(line.varietyId);
    return {
      ...line,
      warnings: warningsOf(line, progress),
      landing: land,
      stakeYuan,
      expectedLossYuan: lossOf(line, { land, stakeYuan, progress }),
    };
  });
  const ids = new Set(lines.map(({ varietyId }) => varietyId));
  return {
    settlement,
    range,
    progress,
    lines,
    counts: countsOf(lines),
    hasManyBehind: hasManyBehind(lines),
    yearEnd: landed.figures,
    leftOutIds: varieties.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
  };
}

function landingsOf(
  known: readonly { readonly variety: Variety; readonly line: VarietyProgress }[],
  { range, asOf, plan, hasEnded }: GroupContext & { readonly hasEnded: boolean },
): ReadonlyMap<Variety['id'], Landing> {
  if (hasEnded) return new Map();
  const uses = new Map(
    remainingUses(plan.varieties, { ...range, asOf }).map((use, index) => [
      plan.varieties[index]?.id,
      use,
    ]),
  );
  return new Map(
    known.flatMap(({ variety, line }): [string, Landing][] => {
      const remaining = uses.get(variety.id) ?? null;
      const land =
        remaining === null
          ? null
          : landing(variety, { line, remaining, range, asOf, rule: plan.policy });
      return land === null ? [] : [[variety.id, land]];
    }),
  );
}

/** Without a forecast, what was bought until now stands. */
function yearEndOf(line: VarietyProgress, land: Landing | null): YearEnd {
  return {
    selectedUnits: land?.boughtUnits.p50 ?? line.boughtUnits,
    nonSelectedYuan: land?.nonSelectedYuan.p50 ?? line.nonSelectedYuan,
  };
}

function lossOf(
  line: VarietyProgress,
  {
    land,
    stakeYuan,
    progress,
  }: {
    readonly land: Landing | null;
    readonly stakeYuan: YuanText | null;
    readonly progress: AgreementProgress;
  },
): YuanText | null {
  if (stakeYuan === null) return null;
  if (progress.monthsLeft === 0) return line.missingUnits === '0' ? NOTHING : stakeYuan;
  if (land === null) return null;
  return textFromDecimal(
    roundYuan(decimalFromText(stakeYuan).times(decimalFromText(land.missedRatio))),
  );
}

function countsOf(lines: readonly MonitoredLine[]): MonitoredGroup['counts'] {
  const states = Object.fromEntries(
    progressStates.map((state) => [state, lines.filter((line) => line.state === state).length]),
  ) as Record<ProgressState, number>;
  return {
    ...states,
    overQuantity: lines.filter(({ isOverQuantity }) => isOverQuantity).length,
    overAmount: lines.filter(({ isOverAmount }) => isOverAmount).length,
  };
}
