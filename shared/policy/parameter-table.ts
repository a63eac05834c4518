import { decimalText, type RatioText } from '../decimal/decimal-text';
import type { ParameterKind, ParameterValue } from './parameter-kinds';

/** One parameter of a policy; what its name and its choices are called stands in `parameters` of the words. */
export interface ParameterRow {
  readonly value: ParameterKind;
  /** How formulas write it; `null` where none does. */
  readonly symbol: string | null;
  /** What held before packs said it, with its source; `null`: every pack has always said it. */
  readonly before: {
    readonly value: unknown;
    readonly source: {
      readonly kind: 'national' | 'local' | 'assumption';
      readonly title: { readonly zh: string; readonly en: string };
      readonly quotation: string | null;
    };
  } | null;
}

const ALL: RatioText = decimalText('1');
/** No region may let a hospital retain more than half of the balance. Source: domain rule N13. */
const HALF: RatioText = decimalText('0.5');

const always = { symbol: null, before: null } as const;

/**
 * The parameters of a policy, in the order in which they are shown. The schema of packs, what may be typed, the page of
 * parameters, the sheet of the report, the list of formulas and the names of edits follow from it.
 */
export const parameterTable = {
  /** The agreed share r. */
  shareTables: { ...always, value: { kind: 'ratioByWinners' } },
  /** The retention ratio β before the cap. */
  retention: { ...always, value: { kind: 'ratioByScore' } },
  retentionCapRatio: {
    value: { kind: 'ratio', isOpen: false, most: HALF },
    symbol: 'βmax',
    before: null,
  },
  /** Which varieties are settled: all VBP varieties the hospital buys, or only those with an agreed volume (domain rule N7). */
  scope: { ...always, value: { kind: 'choice', choices: ['all', 'agreed'] } },
  /** Deficits offset surpluses inside a settlement group: one per batch, or the whole hospital. */
  settlementGrouping: { ...always, value: { kind: 'choice', choices: ['batch', 'hospital'] } },
  /** Whether a group's negative total counts as zero. */
  floorAtZero: { ...always, value: { kind: 'yesNo' } },
  /** Whether cheaper non-selected products that passed the consistency evaluation stay out of the calculation (N5). */
  exemptCheaperPassed: { ...always, value: { kind: 'yesNo' } },
  /** The share must stay below this ratio; reaching it crosses the line. */
  redLine: { ...always, value: { kind: 'shareLimit' } },
  minimumPerformancePayRatio: {
    value: { kind: 'ratio', isOpen: false, most: ALL },
    symbol: 'w',
    before: null,
  },
  noticePeriodWorkingDays: {
    ...always,
    value: { kind: 'count', isOpen: true, unit: 'workingDays', most: 366 },
  },
} as const satisfies Readonly<Record<string, ParameterRow>>;

type Table = typeof parameterTable;
export type PolicyParameter = keyof Table;
export type ParameterValueOf<Parameter extends PolicyParameter> = ParameterValue<
  Table[Parameter]['value']
>;

export const policyParameters = Object.keys(parameterTable) as readonly PolicyParameter[];

/** The parameters whose values are of a kind. */
export type ParameterOf<Kind extends ParameterKind['kind']> = {
  [Parameter in PolicyParameter]: Table[Parameter]['value']['kind'] extends Kind
    ? Parameter
    : never;
}[PolicyParameter];

/** The parameters that formulas write with a symbol of their own. */
export type ParameterTerm = {
  [Parameter in PolicyParameter]: Table[Parameter]['symbol'] extends string ? Parameter : never;
}[PolicyParameter];

export function parameterRow(parameter: PolicyParameter): ParameterRow {
  return parameterTable[parameter];
}
