import type { Decimal } from '../../decimal/decimal';
import { decimalFromText, type DecimalText } from '../../decimal/decimal-text';
import type { PlanDocument } from '../../plan/plan';
import type { ShareTable } from '../../policy/parameter-kinds';
import { retentionCap, retentionRatio } from '../../policy/retention-scheme';
import { agreedShareRatio } from '../../policy/share-table';
import { type CountingRule, countingRule } from '../counted-balance';
import { leverStates, termNames, TERMS, type Terms } from './lever-terms';
import { type GroupTerms, groupTermsOf, type PlanTerms, termsOfPlan } from './plan-terms';
import type { VarietyTerms } from './variety-terms';

/** The terms in one state of the levers. */
export interface StateTerms {
  /** Of all varieties, one after the other. */
  readonly varieties: Float64Array;
  /** 1 where the variety's inputs are known. */
  readonly known: Uint8Array;
  /** Per group, times the varieties' own f, or fe of what is spent. */
  readonly own: readonly Float64Array[];
  /** Per group, to be taken times the plan's f. */
  readonly plans: readonly Float64Array[];
  /** Per group, times own fe, to be taken where the plan's f is known. */
  readonly bound: readonly Float64Array[];
}

/** A plan as plain floating-point numbers, for thousands of positions of the levers. Whatever is shown is exact instead. */
export interface PreparedSweep {
  readonly plan: PlanDocument;
  /** The same, exact. */
  readonly terms: PlanTerms;
  /** By state and group. */
  readonly exactGroups: readonly (readonly GroupTerms[])[];
  readonly groups: number;
  readonly states: readonly StateTerms[];
  readonly placeOfVariety: ReadonlyMap<string, number>;
  readonly baseUnits: Float64Array;
  /** Their own f; NaN takes the plan's. */
  readonly fundRatios: Float64Array;
  /** Their own fe; NaN takes f. */
  readonly expenditureFundRatios: Float64Array;
  readonly insuredShareRatios: Float64Array;
  readonly groupOfVariety: Int32Array;
  readonly isCountedUnreported: Uint8Array;
  /** r of 1, 2, … enterprises by share group; the last also for more. */
  readonly shares: {
    readonly general: Float64Array;
    readonly antiInfective: Float64Array;
    readonly restricted: Float64Array;
  };
  /** f; `null`: not yet typed. */
  readonly fundRatio: number | null;
  /** β; `null` while the policy needs a score and none is given. */
  readonly retentionRatio: number | null;
  readonly retentionCapRatio: number;
  readonly counting: CountingRule;
  /**
   * A balance or retention differs from the exact one by at most this part of the sum of the absolute amounts it is made
   * of (budget, agreed and non-selected amounts). It grows with the number of settlement groups, not of varieties.
   */
  readonly errorRatio: number;
}

/** What the groups' sums are made of, without the varieties: a few numbers, however many varieties there are. */
export interface SummedSweep extends Pick<
  PreparedSweep,
  'groups' | 'shares' | 'fundRatio' | 'counting'
> {
  readonly states: readonly Pick<StateTerms, 'own' | 'plans' | 'bound'>[];
}

/** Half the distance from 1 to the next number: the relative error of one operation. */
const ROUND_OFF = 2 ** -53;
/** More than the operations between the exact terms and a group's balance. */
const OPERATIONS = 40;

/** Reads a plan once; the sweeps then take no decimals any more. */
export function prepareSweep(plan: PlanDocument): PreparedSweep {
  const terms = termsOfPlan(plan);
  const { groups, varieties } = terms;
  const exactGroups = leverStates.map((_, state) => groupTermsOf(terms, state));
  const ratio = retentionRatio(plan.policy, plan.score);
  return {
    plan,
    terms,
    exactGroups,
    groups: groups.length,
    states: exactGroups.map((exact, state) => stateTerms(varieties, state, exact)),
    placeOfVariety: new Map(varieties.map(({ id }, place) => [id, place])),
    baseUnits: Float64Array.from(varieties, (variety) => plainNumber(variety.baseUnits)),
    fundRatios: Float64Array.from(varieties, ({ fundRatio }) => fundRatio?.toNumber() ?? NaN),
    expenditureFundRatios: Float64Array.from(
      varieties,
      ({ expenditureFundRatio }) => expenditureFundRatio?.toNumber() ?? NaN,
    ),
    insuredShareRatios: Float64Array.from(varieties, (variety) =>
      variety.insuredShareRatio.toNumber(),
    ),
    groupOfVariety: Int32Array.from(varieties, ({ group }) => group),
    isCountedUnreported: Uint8Array.from(varieties, (variety) =>
      variety.isCountedUnreported ? 1 : 0,
    ),
    shares: sharesOf(plan),
    fundRatio: plan.fundRatio === null ? null : numberFromText(plan.fundRatio),
    retentionRatio: ratio === null ? null : numberFromText(ratio),
    retentionCapRatio: plainNumber(retentionCap(plan.policy)),
    counting: countingRule(plan.policy),
    errorRatio: (OPERATIONS + groups.length) * ROUND_OFF,
  };
}

/** About the number a text stands for; 0 only where it is, infinite beyond 308 digits. */
export function numberFromText(text: DecimalText<string>): number {
  return plainNumber(decimalFromText(text));
}

function plainNumber(value: Decimal): number {
  const number = value.toNumber();
  return number === 0 && !value.isZero() ? Number.MIN_VALUE : number;
}

function stateTerms(
  all: readonly VarietyTerms[],
  state: number,
  groups: readonly GroupTerms[],
): StateTerms {
  const varieties = new Float64Array(all.length * TERMS);
  const known = new Uint8Array(all.length);
  all.forEach(({ states }, place) => {
    const terms = states[state] ?? null;
    if (terms === null) return;
    known[place] = 1;
    varieties.set(termNumbers(terms), place * TERMS);
  });
  return {
    varieties,
    known,
    own: groups.map(({ own }) => termNumbers(own)),
    plans: groups.map(({ plans }) => termNumbers(plans)),
    bound: groups.map(({ bound }) => termNumbers(bound)),
  };
}

function termNumbers(terms: Terms): Float64Array {
  return Float64Array.from(termNames, (name) => {
    const term = terms[name];
    return term === undefined || term.isZero() ? 0 : plainNumber(term);
  });
}

function sharesOf({ policy }: PlanDocument): PreparedSweep['shares'] {
  const tables = policy.shareTables.value;
  return {
    general: sharesByWinners(tables.general),
    antiInfective: sharesByWinners(tables.antiInfective),
    restricted: sharesByWinners(tables.restricted),
  };
}

function sharesByWinners(table: ShareTable): Float64Array {
  const most = table.at(-1)?.minWinners ?? 1;
  return Float64Array.from({ length: most }, (_, index) =>
    numberFromText(agreedShareRatio(table, index + 1)),
  );
}
