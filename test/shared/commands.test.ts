import { describe, expect, it } from 'vitest';

import { commands, commandTable, screenCommand, shownKeys } from '../../shared/commands';
import { screens } from '../../shared/screens';

describe('commandTable', () => {
  it('gives no key to two commands', () => {
    const keys = commands.flatMap((command) => commandTable[command].keys);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('reaches each screen by the number of its place in the rail', () => {
    const keys = screens.map((screen) => shownKeys(screenCommand(screen)));
    expect(keys).toEqual(screens.map((_screen, index) => `Ctrl+${String(index + 1)}`));
  });

  it('shows the first of several keys, and nothing where there is none', () => {
    expect([shownKeys('redo'), shownKeys('backups')]).toEqual(['Ctrl+Y', '']);
  });
});
