import { EventEmitter } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';

import type { WebContents } from 'electron';
import { describe, expect, it } from 'vitest';

import { reloadWhenGone } from '../../../electron/window/page-gone';

function scene() {
  const page = new EventEmitter();
  const did: string[] = [];
  let nowMs = 0;
  reloadWhenGone({
    page: Object.assign(page, {
      reload: () => did.push('reload'),
      isDestroyed: () => false,
    }) as unknown as WebContents,
    tell: () => {
      did.push('tell');
      return Promise.resolve();
    },
    reportFault: (where) => {
      did.push(where);
      return '';
    },
    nowMs: () => nowMs,
  });
  const crash = async (reason: string, atMs: number): Promise<readonly string[]> => {
    did.length = 0;
    nowMs = atMs;
    page.emit('render-process-gone', {}, { reason, exitCode: 1 });
    await nextTurn();
    await nextTurn();
    return [...did];
  };
  return { crash };
}

describe('a page that is gone', () => {
  it('is loaded again at once, with a line in the log', async () => {
    const { crash } = scene();
    expect(await crash('crashed', 0)).toEqual(['page gone: crashed', 'reload']);
  });

  it('is loaded again after a sentence when it goes again soon', async () => {
    const { crash } = scene();
    await crash('oom', 0);
    expect(await crash('oom', 59_000)).toEqual(['page gone: oom', 'tell', 'reload']);
    expect(await crash('oom', 200_000)).toEqual(['page gone: oom', 'reload']);
  });

  it('is left alone where it ended as it should', async () => {
    const { crash } = scene();
    expect(await crash('clean-exit', 0)).toEqual([]);
  });
});
