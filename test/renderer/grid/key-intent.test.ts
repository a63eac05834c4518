import { describe, expect, it } from 'vitest';

import { keyIntent, type KeyPress } from '../../../renderer/grid/key-intent';
import type { EditMode } from '../../../renderer/table/edit-state';

const selected: EditMode = { kind: 'selected' };
const typing: EditMode = { kind: 'editing', draft: '1', manner: 'typing' };
const inside: EditMode = { kind: 'editing', draft: '1', manner: 'inside' };

function press(key: string, changes: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    keyCode: 0,
    isComposing: false,
    shiftKey: false,
    commandKey: false,
    altKey: false,
    ...changes,
  };
}

describe('keys of a selected cell', () => {
  it.each([
    ['ArrowDown', {}, { kind: 'move', movement: 'down' }],
    ['ArrowDown', { shiftKey: true }, { kind: 'extend', movement: 'down' }],
    ['ArrowRight', { commandKey: true }, { kind: 'move', movement: 'jumpRight' }],
    ['ArrowUp', { commandKey: true, shiftKey: true }, { kind: 'extend', movement: 'jumpUp' }],
    ['End', { commandKey: true, shiftKey: true }, { kind: 'extend', movement: 'last' }],
    ['Enter', {}, { kind: 'step', step: 'down' }],
    ['Enter', { shiftKey: true }, { kind: 'step', step: 'up' }],
    ['Tab', {}, { kind: 'step', step: 'next' }],
    ['Tab', { shiftKey: true }, { kind: 'step', step: 'previous' }],
    ['a', { commandKey: true }, { kind: 'select', what: 'all' }],
    [' ', { shiftKey: true }, { kind: 'select', what: 'rows' }],
    [' ', { commandKey: true }, { kind: 'select', what: 'columns' }],
    ['d', { commandKey: true }, { kind: 'fill', direction: 'down' }],
    ['R', { commandKey: true }, { kind: 'fill', direction: 'right' }],
    ['f', { commandKey: true }, { kind: 'find' }],
    ['Enter', { altKey: true }, { kind: 'trace' }],
    ['F10', { shiftKey: true }, { kind: 'menu' }],
    ['ContextMenu', {}, { kind: 'menu' }],
    ['c', { commandKey: true }, { kind: 'pass' }],
    ['Home', {}, { kind: 'move', movement: 'rowStart' }],
    ['End', {}, { kind: 'move', movement: 'rowEnd' }],
    ['Home', { commandKey: true }, { kind: 'move', movement: 'first' }],
    ['End', { commandKey: true }, { kind: 'move', movement: 'last' }],
    ['F2', {}, { kind: 'open' }],
    ['Delete', {}, { kind: 'clear' }],
    ['Escape', {}, { kind: 'cancel' }],
    ['7', {}, { kind: 'pass' }],
    ['s', { commandKey: true }, { kind: 'pass' }],
  ] as const)('reads %s %o', (key, changes, expected) => {
    expect(keyIntent(press(key, changes), selected, false)).toEqual(expected);
  });
});

describe('keys of an open cell', () => {
  it('takes the text with Enter and Tab', () => {
    expect(keyIntent(press('Enter'), inside, false)).toEqual({ kind: 'commitStep', step: 'down' });
    expect(keyIntent(press('Tab', { shiftKey: true }), typing, false)).toEqual({
      kind: 'commitStep',
      step: 'previous',
    });
  });

  it('takes the text into the whole selection with Ctrl+Enter', () => {
    const both = press('Enter', { commandKey: true });
    expect(keyIntent(both, typing, false)).toEqual({ kind: 'commitAll' });
  });

  it('leaves a cell typed into with an arrow, but moves the caret in one that was opened', () => {
    const left = press('ArrowLeft');
    expect(keyIntent(left, typing, false)).toEqual({ kind: 'commit', movement: 'left' });
    expect(keyIntent(left, inside, false)).toEqual({ kind: 'pass' });
  });

  it('gives up with Escape', () => {
    expect(keyIntent(press('Escape'), typing, false)).toEqual({ kind: 'cancel' });
  });

  it('goes through the choices with up and down where there are some', () => {
    expect(keyIntent(press('ArrowDown'), typing, true)).toEqual({
      kind: 'choose',
      direction: 'down',
    });
  });
});

describe('an input method at work', () => {
  it.each([{ isComposing: true }, { keyCode: 229 }])('keeps its keys: %o', (changes) => {
    for (const key of ['Enter', 'ArrowDown', 'Escape', 'Tab']) {
      expect(keyIntent(press(key, changes), typing, false)).toEqual({ kind: 'pass' });
      expect(keyIntent(press(key, changes), selected, false)).toEqual({ kind: 'pass' });
    }
  });
});
