import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { lastFolder } from '../../../electron/dialogs/last-folder';

const plans = join('/', 'plans');

describe('where a dialog that opens files begins', () => {
  it('is where the last chosen file lay, and stays there when the person cancels', async () => {
    const folder = lastFolder(() => Promise.resolve(plans));
    expect(await folder.beginning()).toEqual({ defaultPath: plans });
    folder.chosen([join('/', 'data', 'a.xlsx'), join('/', 'data', 'b.xlsx')]);
    folder.chosen([]);
    expect(await folder.beginning()).toEqual({ defaultPath: join('/', 'data') });
  });

  it('is left to the system where nothing is known', async () => {
    expect(await lastFolder(() => Promise.resolve(null)).beginning()).toEqual({});
  });
});
