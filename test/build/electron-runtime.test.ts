import { describe, expect, it } from 'vitest';

import { findElectron } from '../../build/electron-runtime.mjs';

type Way = 'overridden' | 'installed' | 'cached' | 'install' | 'evaluation';
const ways: readonly Way[] = ['overridden', 'installed', 'cached', 'install', 'evaluation'];

/** A machine on which the given ways lead to an Electron; notes which ways were tried. */
function machine(...working: readonly Way[]) {
  const tried: Way[] = [];
  const attempt = (way: Way): string | null => {
    tried.push(way);
    return working.includes(way) ? `/${way}/electron` : null;
  };
  return {
    tried,
    probes: {
      overridden: () => attempt('overridden'),
      installed: () => attempt('installed'),
      cached: () => attempt('cached'),
      install: () => Promise.resolve(attempt('install')),
      evaluation: () => Promise.resolve(attempt('evaluation')),
    },
  };
}

describe('findElectron', () => {
  it.each(ways)('takes %s before everything behind it, and tries nothing further', async (way) => {
    const at = ways.indexOf(way);
    const { probes, tried } = machine(...ways.slice(at));
    expect(await findElectron(probes)).toBe(`/${way}/electron`);
    expect(tried).toEqual(ways.slice(0, at + 1));
  });

  it('says in one sentence what to do where there is none', async () => {
    await expect(findElectron(machine().probes)).rejects.toThrow(/ELECTRON_OVERRIDE_DIST_PATH/);
  });
});
