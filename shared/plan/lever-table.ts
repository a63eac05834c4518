import type { ScenarioField } from './variety-entries';

interface VarietyLever {
  /** A scale multiplies its inputs; a number or a level takes their place. */
  readonly kind: 'scale' | 'count' | 'level';
  /** What it moves. A variety with one of these of its own does not follow it. */
  readonly inputs: readonly ScenarioField[];
  /** What would go before those inputs, and so is taken away while it is moved. */
  readonly replaces: readonly ScenarioField[];
}

/** What can be moved relative to a variety's inputs, for one variety or for all, in the order in which it is told. */
export const varietyLevers = {
  /** A signed agreed volume stays. */
  baseScale: { kind: 'scale', inputs: ['baseUnits'], replaces: [] },
  winners: { kind: 'count', inputs: ['winners'], replaces: ['agreedShareRatio', 'agreedUnits'] },
  nonSelected: { kind: 'level', inputs: ['nonSelected'], replaces: [] },
  selectedPriceScale: {
    kind: 'scale',
    inputs: ['selectedPriceYuan', 'additionalSelected'],
    replaces: [],
  },
  preVbpPriceScale: { kind: 'scale', inputs: ['preVbpPriceYuan'], replaces: [] },
} as const satisfies Readonly<Record<string, VarietyLever>>;

type VarietyLevers = typeof varietyLevers;
export type LeverName = keyof VarietyLevers;
export type ScaleLever = {
  [Name in LeverName]: VarietyLevers[Name]['kind'] extends 'scale' ? Name : never;
}[LeverName];

export const leverNames = Object.keys(varietyLevers) as readonly LeverName[];

export function isScaleLever(lever: string): lever is ScaleLever {
  return Object.hasOwn(varietyLevers, lever) && varietyLevers[lever as LeverName].kind === 'scale';
}

export const scaleLevers = leverNames.filter(isScaleLever);

/** Something for each multiplier. */
export function mapScaleLevers<Value>(
  make: (lever: ScaleLever) => Value,
): Readonly<Record<ScaleLever, Value>> {
  // Made from every multiplier there is: the record is whole.
  return Object.fromEntries(scaleLevers.map((lever) => [lever, make(lever)])) as Record<
    ScaleLever,
    Value
  >;
}

/** The levers that move an input or take it away. */
export function leversOf(field: ScenarioField): readonly LeverName[] {
  return leverNames.filter((lever) => {
    const { inputs, replaces }: VarietyLever = varietyLevers[lever];
    return inputs.includes(field) || replaces.includes(field);
  });
}

interface AxisLever {
  /** What its positions are: a multiple, a number of enterprises, yuan, 0..1 or points. */
  readonly kind: 'scale' | 'count' | 'yuan' | 'ratio' | 'score';
  /** Of two levers with one target only one can be moved. */
  readonly target: 'spending' | 'retention' | null;
  /** The positions it is tried at on the what-if screen; `null`: it is no choice there. */
  readonly usual: Range | null;
}

type Range = readonly [min: string, max: string, steps: number];

const AROUND: Range = ['0.8', '1.2', 9];

/** What an axis of a data table can move: the levers of the varieties, spending in three ways, and what holds for the plan. */
export const axisLevers = {
  baseScale: { kind: 'scale', target: null, usual: AROUND },
  winners: { kind: 'count', target: null, usual: ['1', '4', 4] },
  nonSelectedScale: { kind: 'scale', target: 'spending', usual: ['0', '2', 9] },
  /** Of one variety. */
  nonSelectedYuan: { kind: 'yuan', target: 'spending', usual: null },
  demandShareRatio: { kind: 'ratio', target: 'spending', usual: null },
  selectedPriceScale: { kind: 'scale', target: null, usual: AROUND },
  preVbpPriceScale: { kind: 'scale', target: null, usual: AROUND },
  /** The region's fund payment ratio; of one variety, its own. A variety's own ratio wins over the region's. */
  fundRatio: { kind: 'ratio', target: null, usual: ['0.5', '0.8', 7] },
  /** The assessment score, which decides the retention ratio. */
  score: { kind: 'score', target: 'retention', usual: ['60', '100', 9] },
  /** β itself, whatever the score; never above the policy's cap. */
  retentionRatio: { kind: 'ratio', target: 'retention', usual: null },
} as const satisfies Readonly<Record<string, AxisLever>>;

type AxisLevers = typeof axisLevers;
export type AxisName = keyof AxisLevers;
export type AxisKind = AxisLever['kind'];
export type AxisOfKind<Kind extends AxisKind> = {
  [Name in AxisName]: AxisLevers[Name]['kind'] extends Kind ? Name : never;
}[AxisName];
/** The levers that can be chosen for an axis on the what-if screen. */
export type TableLever = {
  [Name in AxisName]: AxisLevers[Name]['usual'] extends null ? never : Name;
}[AxisName];

export const tableLevers = (Object.keys(axisLevers) as readonly AxisName[]).filter(isTableLever);

export function isTableLever(lever: AxisName): lever is TableLever {
  return axisLevers[lever].usual !== null;
}

/** Whether two levers can be the two parameters of one table. */
export function canCross(left: AxisName, right: AxisName): boolean {
  const { target } = axisLevers[left];
  return left !== right && (target === null || target !== axisLevers[right].target);
}
