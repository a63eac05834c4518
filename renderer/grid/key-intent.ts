import type { EditMode } from '../table/edit-state';
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

/** Enter and Tab, which go through a selection where there is one. */
export type CursorStep = 'up' | 'down' | 'next' | 'previous';

/** What a key means in the grid; `pass` leaves it to the input. */
export type KeyIntent =
  | { readonly kind: 'move'; readonly movement: Movement }
  | { readonly kind: 'step'; readonly step: CursorStep }
  | { readonly kind: 'extend'; readonly movement: Movement }
  | { readonly kind: 'commit'; readonly movement: Movement }
  | { readonly kind: 'commitStep'; readonly step: CursorStep }
  /** Ctrl+Enter: the typed text goes into every selected cell. */
  | { readonly kind: 'commitAll' }
  | { readonly kind: 'choose'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'select'; readonly what: 'all' | 'rows' | 'columns' }
  | { readonly kind: 'fill'; readonly direction: 'down' | 'right' }
  | { readonly kind: 'open' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'trace' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'find' }
  | { readonly kind: 'pass' };

const PASS: KeyIntent = { kind: 'pass' };
/** What an input method reports while it holds the keyboard. */
const HELD_BY_INPUT_METHOD = 229;

/** Keys of a spreadsheet (Excel, WPS). `hasChoices`: the cell is filled from a list. */
export function keyIntent(press: KeyPress, mode: EditMode, hasChoices: boolean): KeyIntent {
  if (press.isComposing || press.keyCode === HELD_BY_INPUT_METHOD) return PASS;
  if (press.altKey) return press.key === 'Enter' ? { kind: 'trace' } : PASS;
  const step = stepOf(press);
  if (mode.kind === 'selected') {
    return step === null ? selectedIntent(press) : { kind: 'step', step };
  }
  if (press.key === 'Escape') return { kind: 'cancel' };
  if (press.commandKey && press.key === 'Enter') return { kind: 'commitAll' };
  if (step !== null) return { kind: 'commitStep', step };
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
  ArrowUp: 'jumpUp',
  ArrowDown: 'jumpDown',
  ArrowLeft: 'jumpLeft',
  ArrowRight: 'jumpRight',
};

function stepOf(press: KeyPress): CursorStep | null {
  if (press.commandKey) return null;
  if (press.key === 'Enter') return press.shiftKey ? 'up' : 'down';
  if (press.key === 'Tab') return press.shiftKey ? 'previous' : 'next';
  return null;
}

function selectedIntent(press: KeyPress): KeyIntent {
  const { key, shiftKey, commandKey } = press;
  const movement = (commandKey ? COMMAND_MOVES : PLAIN_MOVES)[key];
  if (movement !== undefined) return { kind: shiftKey ? 'extend' : 'move', movement };
  if (key === ' ' && (shiftKey || commandKey)) {
    return { kind: 'select', what: commandKey ? 'columns' : 'rows' };
  }
  if (commandKey) return (shiftKey ? null : COMMANDS[key.toLowerCase()]) ?? PASS;
  if (key === 'F10' && shiftKey) return { kind: 'menu' };
  return PLAIN[key] ?? PASS;
}

const COMMANDS: Readonly<Record<string, KeyIntent>> = {
  a: { kind: 'select', what: 'all' },
  d: { kind: 'fill', direction: 'down' },
  r: { kind: 'fill', direction: 'right' },
  f: { kind: 'find' },
};

const PLAIN: Readonly<Record<string, KeyIntent>> = {
  F2: { kind: 'open' },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'clear' },
  Escape: { kind: 'cancel' },
  ContextMenu: { kind: 'menu' },
};
