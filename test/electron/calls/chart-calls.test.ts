import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { chartCalls } from '../../../electron/calls/chart-calls';
import type { CallContext } from '../../../electron/channel/register-calls';
import { calls } from '../../../shared/contract';
import { zhCn } from '../../../shared/i18n/zh-cn';
import { failure, success } from '../../../shared/result';
import { temporaryFolder } from '../../support/temporary-folder';

// The handlers hand the window to the dialog, which here asks nobody.
const context = { window: {}, emit: () => undefined } as unknown as CallContext;
const svg = { kind: 'svg', text: '<svg xmlns="http://www.w3.org/2000/svg"/>' } as const;
/** The first bytes of every PNG, and a few more. */
const pngBytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]);
const png = { kind: 'png', base64: pngBytes.toString('base64') } as const;
const chart = { hospitalName: '某某医院', chartName: '盈亏平衡图' };

/** Handlers whose dialog answers what the test says, one answer after the other. */
function handlersFor(...answers: (string | null)[]) {
  const asked: unknown[] = [];
  const handlers = chartCalls({
    dialogs: {
      askPicturePath: (_window, suggestion) => {
        asked.push(suggestion);
        return Promise.resolve(answers[asked.length - 1] ?? null);
      },
    },
    messages: () => zhCn,
    now: () => new Date(2026, 2, 4, 23, 59),
  });
  return { asked, save: handlers['chart.save'] };
}

describe('chart.save', () => {
  it('writes a drawing as text, under the name of hospital, chart and day', async () => {
    const path = join(await temporaryFolder(), 'chart.svg');
    const { asked, save } = handlersFor(path);
    expect(await save({ ...chart, picture: svg }, context)).toEqual(
      success({ kind: 'saved', fileName: 'chart.svg' }),
    );
    expect(await readFile(path, 'utf8')).toBe(svg.text);
    expect(asked).toEqual([{ name: '某某医院_盈亏平衡图_2026-03-04', kind: 'svg', folder: null }]);
  });

  it('writes a picture’s bytes as they are, over an older file', async () => {
    const path = join(await temporaryFolder(), 'chart.png');
    await writeFile(path, 'older and longer than the picture');
    const { save } = handlersFor(path);
    await save({ ...chart, picture: png }, context);
    expect(await readFile(path)).toEqual(pngBytes);
  });

  it('leaves out the hospital that has no name, and proposes the folder of the last picture', async () => {
    const folder = await temporaryFolder();
    const { asked, save } = handlersFor(join(folder, 'a.svg'), null);
    await save({ ...chart, hospitalName: '', picture: svg }, context);
    expect(await save({ ...chart, picture: png }, context)).toEqual(success({ kind: 'cancelled' }));
    expect(asked).toEqual([
      { name: '盈亏平衡图_2026-03-04', kind: 'svg', folder: null },
      { name: '某某医院_盈亏平衡图_2026-03-04', kind: 'png', folder },
    ]);
  });

  it('says so where the file cannot be written', async () => {
    const path = join(await temporaryFolder(), 'chart.svg');
    await mkdir(path);
    const { save } = handlersFor(path);
    expect(await save({ ...chart, picture: svg }, context)).toEqual(
      failure({ code: 'file.unwritable', params: { file: 'chart.svg' } }),
    );
  });
});

describe('the contract of chart.save', () => {
  const { input } = calls['chart.save'];
  it('takes drawings and pictures', () => {
    expect(input.safeParse({ ...chart, picture: svg }).success).toBe(true);
    expect(input.safeParse({ ...chart, picture: png }).success).toBe(true);
  });

  it.each([
    ['text that is no drawing', { kind: 'svg', text: '<html>' }],
    ['bytes that are no PNG', { kind: 'png', base64: 'TVqQAAMAAAA=' }],
    ['what is no base64', { kind: 'png', base64: 'iVBORw0KGgo\u0000' }],
    ['another kind', { kind: 'exe', text: '<svg' }],
    ['what is far too long', { kind: 'svg', text: '<svg'.padEnd(20_000_001, ' ') }],
    [
      'a long picture with a wrong end',
      { kind: 'png', base64: `iVBORw0KGgo${'A'.repeat(19_000_000)}!` },
    ],
  ])('refuses %s', (_what, picture) => {
    expect(input.safeParse({ ...chart, picture }).success).toBe(false);
  });
});
