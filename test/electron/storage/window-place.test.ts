import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import {
  isReachable,
  readWindowPlace,
  writeWindowPlace,
} from '../../../electron/storage/window-place';
import { temporaryFolder } from '../../support/temporary-folder';

const place = { x: 100, y: 50, width: 1366, height: 768, isMaximized: true };
const screen = { x: 0, y: 0, width: 1920, height: 1040 };

describe('where the window stood', () => {
  it('comes back', async () => {
    const path = join(await temporaryFolder(), 'window.json');
    expect(await readWindowPlace(path, () => undefined)).toBeNull();
    await writeWindowPlace(path, place);
    expect(await readWindowPlace(path, () => undefined)).toEqual(place);
  });

  it.each(['', '{}', 'null', '{"x":0,"y":0,"width":0,"height":10,"isMaximized":false}'])(
    'is unknown where the file holds %j, which is kept aside and reported',
    async (content) => {
      const folder = await temporaryFolder();
      const path = join(folder, 'window.json');
      await writeFile(path, content);
      let reports = 0;
      const read = await readWindowPlace(path, () => {
        reports += 1;
      });
      expect({ read, reports }).toEqual({ read: null, reports: 1 });
      expect(await readdir(folder)).toEqual(['window.json.damaged']);
    },
  );

  it.each([
    { where: 'on the screen', window: place, reachable: true },
    { where: 'partly right of it', window: { ...place, x: 1700 }, reachable: true },
    { where: 'on a screen that is gone', window: { ...place, x: 2000 }, reachable: false },
    { where: 'left of every screen', window: { ...place, x: -1300 }, reachable: false },
    { where: 'with its title bar above', window: { ...place, y: -20 }, reachable: false },
    { where: 'below the screen', window: { ...place, y: 1030 }, reachable: false },
  ])('is taken only where it can be reached: $where', ({ window, reachable }) => {
    expect(isReachable(window, [screen])).toBe(reachable);
    expect(isReachable(window, [])).toBe(false);
  });
});
