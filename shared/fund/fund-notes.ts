import { assertNever } from '../assert';
import type { RatioText } from '../decimal/decimal-text';
import type { FundPlan, Settlement } from '../plan/fund-plan';
import type { PlanDocument } from '../plan/plan';
import type { Policy } from '../policy/policy';
import { earnsByPurchases } from './earned-years';
import type { EvaluatedFund } from './evaluate-fund';
import type { EvaluatedGroup } from './evaluated-group';
import type { GroupFigures, Veto, VolumeReadings } from './fund-report';
import { purchasedMonths } from './own-purchases';
import { isGroupedByBatch } from './settlements';

/** What a person has to know of the fund although it could be worked out. A group is named by its batch and year. */
export type FundNote =
  /** No score is typed, and a flat scheme counts as passed. */
  | { readonly kind: 'scoreAssumed' }
  /** A score comes from the sheet, whose points no document says. */
  | { readonly kind: 'weightsAssumed' }
  /** When a payment comes is an observation and no rule. */
  | { readonly kind: 'lagObserved' }
  /** The pack settles the hospital as one, the agreement years are of batches: deficits offset inside each alone. */
  | { readonly kind: 'groupedByBatch' }
  /** Batches without a typed agreement year stand over the months of use. */
  | { readonly kind: 'periodAssumed' }
  /** Spending and purchases of years that are over are those of their own months. */
  | { readonly kind: 'ownPurchases' }
  /** The pack lets a missed volume cost yuan and names none. */
  | { readonly kind: 'missedCostUnknown' }
  /** A part for performance pay below the pack's least was typed: the least counts. */
  | {
      readonly kind: 'performancePayRaised';
      readonly typedRatio: RatioText;
      readonly leastRatio: RatioText;
    }
  | ({
      readonly kind: 'overlaps';
      readonly other: GroupName;
      readonly count: number;
      readonly days: number;
    } & GroupName)
  /** Each variety is assessed, and these have no score of their own: the hospital's stands for theirs. */
  | ({ readonly kind: 'itemScoresAssumed'; readonly names: readonly string[] } & GroupName)
  /** The year is to be earned by purchases, and not all of its months are known: days stand for them. */
  | ({ readonly kind: 'earnedByDays' } & GroupName)
  | ({ readonly kind: 'noDates' | 'noVarieties' | 'nearsRedLine' } & GroupName)
  /** The non-selected share fails the assessment of the whole group. */
  | (Omit<Extract<Veto, { kind: 'nonSelectedShare' }>, 'kind'> & {
      readonly kind: 'shareVetoed';
    } & GroupName)
  /** An indicator of the score sheet fails the assessment of the whole group. */
  | ({
      readonly kind: 'indicatorVetoed';
      readonly indicator: Policy['scoreSheet']['indicators'][number]['names'];
    } & GroupName)
  /** It was paid before its last day. */
  | ({ readonly kind: 'paidEarly'; readonly date: string; readonly toDate: string } & GroupName)
  | ({ readonly kind: 'prorated'; readonly ratio: RatioText } & GroupName)
  | ({
      readonly kind: 'volumeMissed';
      readonly reading: Policy['missedVolume']['value'];
      readonly readings: VolumeReadings;
      readonly names: readonly string[];
    } & GroupName)
  | ({ readonly kind: 'incomplete'; readonly names: readonly string[] } & GroupName);

export interface GroupName {
  readonly settlementId: string;
  readonly batch: string;
  readonly agreementYear: number;
}

/** The notes of a fund: those of the whole first, then those of each group. */
export function fundNotes({ plan, fund, figures, groups }: EvaluatedFund): readonly FundNote[] {
  const { policy } = plan;
  const open = figures.groups.filter(({ settlement }) => settlement.paid === null);
  const kinds = new Set(open.map(({ score }) => score.kind));
  const misses = figures.groups.some(({ items }) =>
    items.some(({ verdict }) => verdict === 'missed'),
  );
  const costs = policy.missedVolume.value === 'points' || policy.missedVolume.value === 'unit';
  const isCostOpen = costs && misses && policy.missedVolumeYuan.value === null;
  const names = new Map(plan.varieties.map(({ id, genericName }) => [id, genericName]));
  return [
    ...(kinds.has('assumed') ? [{ kind: 'scoreAssumed' } as const] : []),
    ...(kinds.has('sheet') ? [{ kind: 'weightsAssumed' } as const] : []),
    ...(open.some(({ paidYear }) => paidYear !== null) ? [{ kind: 'lagObserved' } as const] : []),
    ...(isGroupedByBatch(plan, fund) ? [{ kind: 'groupedByBatch' } as const] : []),
    ...(figures.groups.some(({ isAssumed, earnedYear }) => isAssumed && earnedYear !== null)
      ? [{ kind: 'periodAssumed' } as const]
      : []),
    ...(figures.groups.some((group) => followsPurchases(group, plan))
      ? [{ kind: 'ownPurchases' } as const]
      : []),
    ...performancePayNote(fund, figures.performancePayRatio),
    ...figures.overlaps.map(
      ({ first, second, varietyIds, days }) =>
        ({
          kind: 'overlaps',
          ...nameOf(first),
          other: nameOf(second),
          count: varietyIds.length,
          days,
        }) as const,
    ),
    ...(isCostOpen ? [{ kind: 'missedCostUnknown' } as const] : []),
    ...figures.groups.flatMap((group, index) =>
      groupNotes(group, {
        plan,
        fund,
        names,
        exact: groups[index] ?? null,
      }),
    ),
  ];
}

function nameOf({ id, batch, agreementYear }: Settlement): GroupName {
  return { settlementId: id, batch, agreementYear };
}

function performancePayNote(
  { performancePayRatio: typed }: FundPlan,
  counted: RatioText,
): readonly FundNote[] {
  return typed === null || typed === counted
    ? []
    : [{ kind: 'performancePayRaised', typedRatio: typed, leastRatio: counted }];
}

/** Whether a group that is over has varieties whose figures are those of its own months. */
function followsPurchases({ settlement, items }: GroupFigures, plan: PlanDocument): boolean {
  if (purchasedMonths(settlement, plan) === null) return false;
  const members = new Set(items.map(({ varietyId }) => varietyId));
  return plan.varieties.some(
    ({ id, origins }) => members.has(id) && origins.nonSelected?.kind === 'history',
  );
}

function groupNotes(
  group: GroupFigures,
  {
    plan,
    fund,
    names,
    exact,
  }: {
    readonly plan: PlanDocument;
    readonly fund: FundPlan;
    readonly names: ReadonlyMap<string, string>;
    readonly exact: EvaluatedGroup | null;
  },
): readonly FundNote[] {
  const { policy } = plan;
  const hasVarieties = exact !== null && exact.varieties.length > 0;
  const { settlement, items, incompleteIds, proratedRatio } = group;
  const name = nameOf(settlement);
  const isOpen = settlement.paid === null;
  const unscored =
    policy.assessmentLevel.value === 'variety' && isOpen
      ? (exact?.items ?? []).filter(({ score }) => score === null)
      : [];
  const isByDays =
    fund.earnedBy === 'amount' && group.earned.length > 1 && !earnsByPurchases(settlement, plan);
  const missed = items.filter(({ verdict }) => verdict === 'missed');
  const namesOf = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => names.get(id) ?? id);
  return [
    ...(settlement.toDate === null && settlement.paid === null
      ? [{ kind: 'noDates', ...name } as const]
      : []),
    ...(hasVarieties || settlement.paid !== null
      ? []
      : [{ kind: 'noVarieties', ...name } as const]),
    ...(proratedRatio === null
      ? []
      : [{ kind: 'prorated', ratio: proratedRatio, ...name } as const]),
    ...(unscored.length === 0
      ? []
      : [
          {
            kind: 'itemScoresAssumed',
            names: namesOf(unscored.map(({ varietyId }) => varietyId)),
            ...name,
          } as const,
        ]),
    ...(isByDays ? [{ kind: 'earnedByDays', ...name } as const] : []),
    ...(isOpen ? vetoNotes(group, policy) : []),
    ...paidEarlyNote(settlement),
    ...(group.nearsRedLine ? [{ kind: 'nearsRedLine', ...name } as const] : []),
    ...(missed.length === 0
      ? []
      : [
          {
            kind: 'volumeMissed',
            reading: policy.missedVolume.value,
            readings: group.readings,
            names: namesOf(missed.map(({ varietyId }) => varietyId)),
            ...name,
          } as const,
        ]),
    ...(incompleteIds.length === 0
      ? []
      : [{ kind: 'incomplete', names: namesOf(incompleteIds), ...name } as const]),
  ];
}

/** What fails a whole group besides a missed volume, which has a note of its own. */
function vetoNotes({ settlement, vetoes }: GroupFigures, policy: Policy): readonly FundNote[] {
  const name = nameOf(settlement);
  return vetoes.flatMap((veto): FundNote[] => {
    switch (veto.kind) {
      case 'missedVolume':
        return [];
      case 'nonSelectedShare':
        return [{ ...veto, kind: 'shareVetoed', ...name }];
      case 'indicator': {
        const found = policy.scoreSheet.indicators.find(({ id }) => id === veto.indicatorId);
        return found === undefined
          ? []
          : [{ kind: 'indicatorVetoed', indicator: found.names, ...name }];
      }
      default:
        return assertNever(veto);
    }
  });
}

function paidEarlyNote(settlement: Settlement): readonly FundNote[] {
  const { paid, toDate } = settlement;
  if (paid === null || toDate === null || paid.date > toDate) return [];
  return [{ kind: 'paidEarly', date: paid.date, toDate, ...nameOf(settlement) }];
}
