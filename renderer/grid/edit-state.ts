import type { VarietyChange } from '../../shared/plan/edits';
import type { Result } from '../../shared/result';
import type { CellProblem } from './cell-values';
import type { InputField } from './columns';

/** Whether the active cell is merely selected or being typed into, and whether arrows leave it or move the caret. */
export type EditMode =
  | { readonly kind: 'selected' }
  | { readonly kind: 'editing'; readonly draft: string; readonly manner: 'typing' | 'inside' };

/** A text that could not be read. It stands in its cell with the reason and is in no figure. */
export interface InvalidEntry {
  readonly varietyId: string;
  readonly field: InputField;
  readonly text: string;
  readonly problem: CellProblem;
}

export interface EditState {
  readonly mode: EditMode;
  readonly invalid: readonly InvalidEntry[];
}

export interface CellName {
  readonly varietyId: string;
  readonly field: InputField;
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
    }
  | { readonly kind: 'forget'; readonly cell: CellName }
  | { readonly kind: 'reset' };

const SELECTED: EditMode = { kind: 'selected' };
export const AT_REST: EditState = { mode: SELECTED, invalid: [] };

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
      return { mode: SELECTED, invalid: afterReading(state.invalid, action) };
    case 'forget':
      return { mode: SELECTED, invalid: without(state.invalid, action.cell) };
    case 'reset':
      return AT_REST;
  }
}

export function invalidEntry(state: EditState, cell: CellName): InvalidEntry | null {
  return state.invalid.find((entry) => isAt(entry, cell)) ?? null;
}

function afterReading(
  invalid: readonly InvalidEntry[],
  { cell, text, reading }: Extract<EditAction, { kind: 'commit' }>,
): readonly InvalidEntry[] {
  const others = without(invalid, cell);
  return reading.ok ? others : [...others, { ...cell, text, problem: reading.error }];
}

function without(invalid: readonly InvalidEntry[], cell: CellName): readonly InvalidEntry[] {
  return invalid.some((entry) => isAt(entry, cell))
    ? invalid.filter((entry) => !isAt(entry, cell))
    : invalid;
}

function isAt(entry: InvalidEntry, cell: CellName): boolean {
  return entry.varietyId === cell.varietyId && entry.field === cell.field;
}
