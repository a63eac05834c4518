import { assertNever } from '../assert';
import type { RatioText, ScoreText } from '../decimal/decimal-text';
import { changedParameter } from '../policy/edit-policy';
import type { PolicyParameter } from '../policy/parameter-table';
import type { Policy, Scope } from '../policy/policy';
import type { MonthRange } from '../purchases/monthly-use';
import { addHistory, type HistoryChoices } from './add-history';
import { fieldsOfWindow, followHistory } from './follow-history';
import type { IncomingHistory } from './incoming-history';
import type { Origin, PlanDocument, Variety } from './plan';
import { type RemovedHistory, removeHistory } from './remove-history';
import { isSameData } from './same-data';
import { type VarietyField } from './variety-entries';
import { isIdentifying, rememberedNames } from './variety-names';

/** A variety's field with a value of its type. */
export type VarietyChange = {
  [Field in VarietyField]: {
    readonly field: Field;
    readonly value: Variety[Field];
    /** What the value was worked out of, as it was typed. */
    readonly formula?: string;
  };
}[VarietyField];

/** A plan-wide choice with a value of its type. */
export type PlanChange =
  | { readonly field: 'hospitalName'; readonly value: string }
  | { readonly field: 'year'; readonly value: number }
  | { readonly field: 'score'; readonly value: ScoreText | null }
  | { readonly field: 'scope'; readonly value: Scope }
  | { readonly field: 'fundRatio'; readonly value: RatioText | null }
  | { readonly field: 'policy'; readonly value: Policy };

/** Many cells of the table at once, as one step: pasted, cut, filled, cleared or set to one value. */
export interface CellsEdit {
  readonly kind: 'changeCells';
  readonly changes: readonly { readonly varietyId: string; readonly change: VarietyChange }[];
  /** Varieties of their own that a paste past the last row brings; `changes` may go on in them. */
  readonly added: readonly Variety[];
  readonly action: CellsAction;
  /** How many cells were meant, for the name of the step. */
  readonly cells: number;
}
export type CellsAction = 'paste' | 'cut' | 'fill' | 'clear' | 'setAll';

/** Everything that can change a plan. There is no other way. */
export type PlanEdit =
  | { readonly kind: 'changeVariety'; readonly varietyId: string; readonly change: VarietyChange }
  | CellsEdit
  | { readonly kind: 'changePlan'; readonly change: PlanChange }
  /** `beforeId` not given: at the end. */
  | { readonly kind: 'addVariety'; readonly variety: Variety; readonly beforeId?: string }
  | { readonly kind: 'removeVariety'; readonly varietyId: string }
  | { readonly kind: 'removeVarieties'; readonly varietyIds: readonly string[] }
  /** Purchases on their way into the plan. */
  | {
      readonly kind: 'addHistory';
      readonly incoming: IncomingHistory;
      readonly choices: HistoryChoices;
    }
  | { readonly kind: 'removeHistory'; readonly removed: RemovedHistory }
  | { readonly kind: 'changeReferenceWindow'; readonly referenceWindow: MonthRange }
  | { readonly kind: 'changeUseWindow'; readonly useWindow: MonthRange };

/** What the undo menu says of an edit. */
export type EditLabel =
  | { readonly kind: 'changeVariety'; readonly genericName: string; readonly field: VarietyField }
  | { readonly kind: 'changeCells'; readonly action: CellsAction; readonly cells: number }
  | { readonly kind: 'changePlan'; readonly field: PlanChange['field'] }
  | { readonly kind: 'changePolicy'; readonly parameter: PolicyParameter }
  | { readonly kind: 'addVariety'; readonly genericName: string }
  | { readonly kind: 'removeVariety'; readonly genericName: string }
  | { readonly kind: 'removeVarieties'; readonly count: number }
  | { readonly kind: 'addHistory'; readonly count: number }
  /** `file` is `null` where months of all files go. */
  | { readonly kind: 'removeHistory'; readonly file: string | null }
  | { readonly kind: 'changeReferenceWindow' }
  | { readonly kind: 'changeUseWindow' };

const TYPED: Origin = { kind: 'typed' };

/** The plan after an edit. Untouched varieties stay the same objects; an edit that changes nothing returns the same plan. */
export function applyEdit<Plan extends PlanDocument>(plan: Plan, edit: PlanEdit): Plan {
  switch (edit.kind) {
    case 'changeVariety':
      return mapVariety(plan, edit.varietyId, (variety) => changeVariety(variety, edit.change));
    case 'changeCells':
      return changeCells(plan, edit);
    case 'changePlan':
      return plan[edit.change.field] === edit.change.value
        ? plan
        : withExemptionRule(plan, { ...plan, [edit.change.field]: edit.change.value });
    case 'addVariety':
      return { ...plan, varieties: withVariety(plan.varieties, edit.variety, edit.beforeId) };
    case 'removeVariety':
      return { ...plan, varieties: withoutVarieties(plan.varieties, [edit.varietyId]) };
    case 'removeVarieties':
      return { ...plan, varieties: withoutVarieties(plan.varieties, edit.varietyIds) };
    case 'addHistory':
      return addHistory(plan, edit.incoming, edit.choices);
    case 'removeHistory':
      return removeHistory(plan, edit.removed);
    case 'changeReferenceWindow':
      return withWindow(plan, 'referenceWindow', edit.referenceWindow);
    case 'changeUseWindow':
      return withWindow(plan, 'useWindow', edit.useWindow);
    default:
      return assertNever(edit);
  }
}

/** Which purchases count as non-selected is the policy's to say: spending that follows from purchases follows it. */
export function withExemptionRule<Plan extends PlanDocument>(before: Plan, after: Plan): Plan {
  const [was, is] = [before.policy, after.policy];
  const isSame =
    was.exemption.value === is.exemption.value &&
    was.shortageInSpending.value === is.shortageInSpending.value;
  if (isSame) return after;
  const fields = ['nonSelected'] as const;
  const varieties = after.varieties.map((variety) => followHistory(variety, after, { fields }));
  return { ...after, varieties };
}

/** What taking P0 from other months would do to a plan, before it is done. */
export interface Repricing {
  /** The varieties whose P0 is taken from the history; a typed price stays. */
  readonly fromHistory: number;
  /** Those of them of which nothing was bought in these months: their P0 becomes unknown. */
  readonly withoutPurchases: number;
}

export function describeRepricing(plan: PlanDocument, referenceWindow: MonthRange): Repricing {
  const repriced = withWindow(plan, 'referenceWindow', referenceWindow).varieties.filter(
    ({ origins }) => origins.preVbpPriceYuan?.kind === 'history',
  );
  return {
    fromHistory: repriced.length,
    withoutPurchases: repriced.filter(({ preVbpPriceYuan }) => preVbpPriceYuan === null).length,
  };
}

/** The label of an edit, made against the plan before it. */
export function describeEdit(plan: PlanDocument, edit: PlanEdit): EditLabel {
  switch (edit.kind) {
    case 'changeVariety':
      return {
        kind: 'changeVariety',
        genericName: nameOf(plan, edit.varietyId),
        field: edit.change.field,
      };
    case 'changeCells':
      return { kind: 'changeCells', action: edit.action, cells: edit.cells };
    case 'changePlan':
      return planLabel(plan, edit.change);
    case 'addVariety':
      return { kind: 'addVariety', genericName: edit.variety.genericName };
    case 'removeVariety':
      return { kind: 'removeVariety', genericName: nameOf(plan, edit.varietyId) };
    case 'removeVarieties':
      return { kind: 'removeVarieties', count: edit.varietyIds.length };
    case 'addHistory':
      return { kind: 'addHistory', count: edit.incoming.varieties.length };
    case 'removeHistory': {
      const source = plan.sources.find(({ id }) => id === edit.removed.sourceId);
      return { kind: 'removeHistory', file: source?.name ?? null };
    }
    case 'changeReferenceWindow':
    case 'changeUseWindow':
      return { kind: edit.kind };
    default:
      return assertNever(edit);
  }
}

/** A change inside the same pack is named by its parameter. */
function planLabel(plan: PlanDocument, change: PlanChange): EditLabel {
  const parameter = change.field === 'policy' ? changedParameter(plan.policy, change.value) : null;
  return parameter === null
    ? { kind: 'changePlan', field: change.field }
    : { kind: 'changePolicy', parameter };
}

function withVariety(
  varieties: readonly Variety[],
  added: Variety,
  beforeId: string | undefined,
): readonly Variety[] {
  const found = varieties.findIndex(({ id }) => id === beforeId);
  const place = found < 0 ? varieties.length : found;
  return [...varieties.slice(0, place), added, ...varieties.slice(place)];
}

function withoutVarieties(
  varieties: readonly Variety[],
  varietyIds: readonly string[],
): readonly Variety[] {
  const removed = new Set(varietyIds);
  return varieties.filter(({ id }) => !removed.has(id));
}

function changeCells<Plan extends PlanDocument>(plan: Plan, { changes, added }: CellsEdit): Plan {
  const changesOf = new Map<string, VarietyChange[]>();
  for (const { varietyId, change } of changes) {
    changesOf.set(varietyId, [...(changesOf.get(varietyId) ?? []), change]);
  }
  const all = [...plan.varieties, ...added];
  const varieties = all.map((variety) =>
    (changesOf.get(variety.id) ?? []).reduce(changeVariety, variety),
  );
  const isUnchanged =
    added.length === 0 && varieties.every((variety, index) => variety === plan.varieties[index]);
  return isUnchanged ? plan : { ...plan, varieties };
}

function changeVariety(variety: Variety, change: VarietyChange): Variety {
  if (isSameData(variety[change.field], change.value)) return variety;
  const changed: Variety = {
    ...variety,
    [change.field]: change.value,
    origins: {
      ...variety.origins,
      [change.field]: change.formula === undefined ? TYPED : { ...TYPED, formula: change.formula },
    },
  };
  return isIdentifying(change.field) ? rememberedNames(changed, variety) : changed;
}

/** The plan with one of its windows moved and what follows from it; the same plan where it is what it was. */
export function withWindow<Plan extends PlanDocument>(
  plan: Plan,
  window: keyof typeof fieldsOfWindow,
  range: MonthRange,
): Plan {
  const after: Plan = { ...plan, [window]: range };
  const fields = fieldsOfWindow[window];
  const fills = plan[window] === null;
  const varieties = plan.varieties.map((variety) =>
    followHistory(variety, after, { fills, fields }),
  );
  const isSame =
    isSameData(plan[window], range) &&
    varieties.every((variety, index) => variety === plan.varieties[index]);
  return isSame ? plan : { ...after, varieties };
}

function mapVariety<Plan extends PlanDocument>(
  plan: Plan,
  varietyId: string,
  change: (variety: Variety) => Variety,
): Plan {
  const varieties = plan.varieties.map((variety) =>
    variety.id === varietyId ? change(variety) : variety,
  );
  const unchanged = varieties.every((variety, index) => variety === plan.varieties[index]);
  return unchanged ? plan : { ...plan, varieties };
}

function nameOf(plan: PlanDocument, varietyId: string): string {
  return plan.varieties.find((variety) => variety.id === varietyId)?.genericName ?? '';
}
