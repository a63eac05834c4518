import type { EditMode } from './edit-state';
import type { Movement } from './selection';

/** What of a key event decides. */
export interface KeyPress {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly shiftKey: boolean;
  /** Ctrl, or ⌘ on a Mac. */
  readonly commandKey: boolean;
  readonly altKey: boolean;
}

/** What a key means in the grid; `pass` leaves it to the input. */
export type KeyIntent =
  | { readonly kind: 'move'; readonly movement: Movement }
  | { readonly kind: 'commit'; readonly movement: Movement }
  | { readonly kind: 'choose'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'open' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'pass' };

const PASS: KeyIntent = { kind: 'pass' };
/** What an input method reports while it holds the keyboard. */
const HELD_BY_INPUT_METHOD = 229;

/** Keys of a spreadsheet (Excel, WPS). `hasChoices`: the cell is filled from a list. */
export function keyIntent(press: KeyPress, mode: EditMode, hasChoices: boolean): KeyIntent {
  if (press.isComposing || press.keyCode === HELD_BY_INPUT_METHOD || press.altKey) return PASS;
  const leaving = leavingMovement(press);
  if (mode.kind === 'selected') return selectedIntent(press, leaving);
  if (press.key === 'Escape') return { kind: 'cancel' };
  if (leaving !== null) return { kind: 'commit', movement: leaving };
  const isVertical = press.key === 'ArrowUp' || press.key === 'ArrowDown';
  if (hasChoices && isVertical) {
    return { kind: 'choose', direction: press.key === 'ArrowUp' ? 'up' : 'down' };
  }
  const arrow = ARROWS[press.key];
  const isCaretKey = mode.manner === 'inside' || press.shiftKey || press.commandKey;
  return arrow === undefined || isCaretKey ? PASS : { kind: 'commit', movement: arrow };
}

const ARROWS: Readonly<Record<string, Movement>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const PLAIN_MOVES: Readonly<Record<string, Movement>> = {
  ...ARROWS,
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};

const COMMAND_MOVES: Readonly<Record<string, Movement>> = {
  Home: 'first',
  End: 'last',
  ArrowUp: 'columnStart',
  ArrowDown: 'columnEnd',
  ArrowLeft: 'rowStart',
  ArrowRight: 'rowEnd',
};

function leavingMovement(press: KeyPress): Movement | null {
  if (press.commandKey) return null;
  if (press.key === 'Enter') return press.shiftKey ? 'up' : 'down';
  if (press.key === 'Tab') return press.shiftKey ? 'previous' : 'next';
  return null;
}

function selectedIntent(press: KeyPress, leaving: Movement | null): KeyIntent {
  if (leaving !== null) return { kind: 'move', movement: leaving };
  const movement = (press.commandKey ? COMMAND_MOVES : PLAIN_MOVES)[press.key];
  if (movement !== undefined) return { kind: 'move', movement };
  if (press.commandKey) return PASS;
  if (press.key === 'F2') return { kind: 'open' };
  if (press.key === 'Delete' || press.key === 'Backspace') return { kind: 'clear' };
  return press.key === 'Escape' ? { kind: 'cancel' } : PASS;
}
