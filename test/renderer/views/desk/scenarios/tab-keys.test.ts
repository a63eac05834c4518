import { describe, expect, it } from 'vitest';

import { tabKey } from '../../../../../renderer/views/desk/scenarios/tab-keys';

function press(key: string, held: Partial<Parameters<typeof tabKey>[0]> = {}) {
  return tabKey({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held });
}

describe('a key on a scenario tab', () => {
  it('opens the neighbours and the ends, and with Alt moves the tab itself', () => {
    expect(press('ArrowLeft')).toEqual({ kind: 'open', to: 'previous' });
    expect(press('End')).toEqual({ kind: 'open', to: 'last' });
    expect(press('ArrowRight', { altKey: true })).toEqual({ kind: 'move', by: 1 });
  });

  it('renames, removes and opens the menu as in a file manager', () => {
    expect(press('F2')).toEqual({ kind: 'rename' });
    expect(press('Delete')).toEqual({ kind: 'remove' });
    expect(press('F10', { shiftKey: true })).toEqual({ kind: 'menu' });
    expect(press('ContextMenu')).toEqual({ kind: 'menu' });
  });

  it('is left to the page where Ctrl is held, or Shift without a menu', () => {
    expect(press('PageDown', { ctrlKey: true })).toBeNull();
    expect(press('Delete', { shiftKey: true })).toBeNull();
    expect(press('F10')).toBeNull();
    expect(press('x')).toBeNull();
  });
});
