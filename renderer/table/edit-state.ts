import type { VarietyChange } from '../../shared/plan/edits';
import { type CellProblem } from '../../shared/plan/typed-values';
import { type CellField } from '../../shared/plan/variety-entries';
import type { Result } from '../../shared/result';

/** Whether the active cell is merely selected or being typed into, and whether arrows leave it or move the caret. */
export type EditMode =
  | { readonly kind: 'selected' }
  | { readonly kind: 'editing'; readonly draft: string; readonly manner: 'typing' | 'inside' };

/** A text that could not be read. It stands in its cell with the reason and is in no figure. */
export interface InvalidEntry {
  readonly varietyId: string;
  readonly field: CellField;
  readonly text: string;
  readonly problem: CellProblem;
  /** The undo steps there were with the edit that brought it; it goes when that edit is undone. Not given for a typed one. */
  readonly steps?: number;
  /** The undo steps there were when it was typed: what is undone before any of those. Not given where an edit brought it. */
  readonly after?: number;
}

export interface EditState {
  readonly mode: EditMode;
  readonly invalid: readonly InvalidEntry[];
  /** Entries that were taken back and can be brought again, the last one first to come. */
  readonly takenBack: readonly InvalidEntry[];
}

export interface CellName {
  readonly varietyId: string;
  readonly field: CellField;
}

/** A text that was written into a cell: read, or not read for a reason. */
export interface CellOutcome {
  readonly cell: CellName;
  readonly text: string;
  /** `null` where it was read. */
  readonly problem: CellProblem | null;
}

export type EditAction =
  /** Typing over a selected cell, or on in an open one. */
  | { readonly kind: 'type'; readonly text: string }
  /** F2 or a double click: the cell's text with the caret in it. */
  | { readonly kind: 'open'; readonly text: string }
  | { readonly kind: 'leave' }
  /** The text of a cell was read, well or not. */
  | {
      readonly kind: 'commit';
      readonly cell: CellName;
      readonly text: string;
      readonly reading: Result<VarietyChange, CellProblem>;
      /** The undo steps there are. */
      readonly steps: number;
    }
  /** Undo and redo of an entry that did not take effect. */
  | { readonly kind: 'takeBack'; readonly entry: InvalidEntry }
  | { readonly kind: 'bringAgain'; readonly entry: InvalidEntry }
  /** Many texts at once; `steps` where an edit of the plan came with them. */
  | {
      readonly kind: 'commitAll';
      readonly outcomes: readonly CellOutcome[];
      readonly steps: number | null;
    }
  | { readonly kind: 'forget'; readonly cell: CellName }
  /** Marks of varieties that are gone, or of edits that were undone, go with them. */
  | {
      readonly kind: 'prune';
      readonly steps: number;
      readonly hasVariety: (varietyId: string) => boolean;
    }
  | { readonly kind: 'reset' };

const SELECTED: EditMode = { kind: 'selected' };
export const AT_REST: EditState = { mode: SELECTED, invalid: [], takenBack: [] };

export function changeEditState(state: EditState, action: EditAction): EditState {
  switch (action.kind) {
    case 'type':
      return {
        ...state,
        mode: {
          kind: 'editing',
          draft: action.text,
          manner: state.mode.kind === 'editing' ? state.mode.manner : 'typing',
        },
      };
    case 'open':
      return { ...state, mode: { kind: 'editing', draft: action.text, manner: 'inside' } };
    case 'leave':
      return { ...state, mode: SELECTED };
    case 'commit':
      return { mode: SELECTED, invalid: afterReading(state.invalid, action), takenBack: [] };
    case 'forget':
      return { ...state, mode: SELECTED, invalid: without(state.invalid, action.cell) };
    case 'commitAll':
      return { mode: SELECTED, invalid: afterOutcomes(state.invalid, action), takenBack: [] };
    case 'takeBack':
      return {
        mode: SELECTED,
        invalid: without(state.invalid, action.entry),
        takenBack: [...state.takenBack, action.entry],
      };
    case 'bringAgain':
      return {
        mode: SELECTED,
        invalid: [...without(state.invalid, action.entry), action.entry],
        takenBack: state.takenBack.filter((entry) => entry !== action.entry),
      };
    case 'prune': {
      const kept = state.invalid.filter(
        ({ steps, varietyId }) =>
          (steps === undefined || steps <= action.steps) && action.hasVariety(varietyId),
      );
      return kept.length === state.invalid.length ? state : { ...state, invalid: kept };
    }
    case 'reset':
      return AT_REST;
  }
}

export function invalidEntry(state: EditState, cell: CellName): InvalidEntry | null {
  return state.invalid.find((entry) => isAt(entry, cell)) ?? null;
}

/** The entry that undo takes back before any edit of the plan; `null` where the last step is one of those. */
export function entryToTakeBack({ invalid }: EditState, steps: number): InvalidEntry | null {
  return invalid.filter(({ after }) => after === steps).at(-1) ?? null;
}

/** The entry that redo brings again; `null` where it is an edit of the plan that comes next. */
export function entryToBringAgain({ takenBack }: EditState, steps: number): InvalidEntry | null {
  return takenBack.filter(({ after }) => after === steps).at(-1) ?? null;
}

function afterReading(
  invalid: readonly InvalidEntry[],
  { cell, text, reading, steps }: Extract<EditAction, { kind: 'commit' }>,
): readonly InvalidEntry[] {
  const others = without(invalid, cell);
  return reading.ok ? others : [...others, { ...cell, text, problem: reading.error, after: steps }];
}

function afterOutcomes(
  invalid: readonly InvalidEntry[],
  { outcomes, steps }: Extract<EditAction, { kind: 'commitAll' }>,
): readonly InvalidEntry[] {
  const written = new Set(outcomes.map(({ cell }) => cellKey(cell)));
  const others = invalid.filter((entry) => !written.has(cellKey(entry)));
  const marked = outcomes.flatMap(({ cell, text, problem }) =>
    problem === null ? [] : [{ ...cell, text, problem, ...(steps === null ? {} : { steps }) }],
  );
  return [...others, ...marked];
}

/** Names a cell as the marks of changed cells do. */
export function cellKey({ varietyId, field }: CellName): string {
  return `${varietyId} ${field}`;
}

function without(invalid: readonly InvalidEntry[], cell: CellName): readonly InvalidEntry[] {
  return invalid.some((entry) => isAt(entry, cell))
    ? invalid.filter((entry) => !isAt(entry, cell))
    : invalid;
}

function isAt(entry: InvalidEntry, cell: CellName): boolean {
  return entry.varietyId === cell.varietyId && entry.field === cell.field;
}
