import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import {
  copyChartPicture,
  type PicturedChart,
  saveChartPicture,
} from '../../../renderer/commands/chart-pictures';
import { loadPlan } from '../../../renderer/stores/plan-store';
import { changeView, viewState } from '../../../renderer/stores/view-store';
import { appError } from '../../../shared/errors';
import { aPlan } from '../../support/builders';
import { connectBridge } from '../../support/connected-bridge';

const chart: PicturedChart = {
  name: '盈亏平衡图',
  title: '还可用非中选 37.48 万元',
  lead: null,
  draw: () => Promise.resolve({ svg: '<svg id="drawn"></svg>', width: 400, height: 200 }),
};

/** A property of the test's window as the test says, for as long as the test runs. */
function replace(owner: object, name: string, value: unknown): void {
  const original = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, value });
  onTestFinished(() => {
    if (original === undefined) Reflect.deleteProperty(owner, name);
    else Object.defineProperty(owner, name, original);
  });
}

const pngBytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]);

/** The test's window measures and draws nothing of itself. */
function letCanvasWork(): void {
  replace(HTMLCanvasElement.prototype, 'getContext', () => ({
    font: '',
    measureText: (text: string) => ({ width: text.length * 10 }),
    drawImage: () => undefined,
  }));
  replace(HTMLCanvasElement.prototype, 'toBlob', (settle: (blob: Blob) => void) => {
    settle(new Blob([pngBytes], { type: 'image/png' }));
  });
  replace(
    window,
    'Image',
    class {
      decode = (): Promise<void> => Promise.resolve();
    },
  );
}

/** A clipboard that takes what it is given, or nothing. */
function letClipboard(write: (items: readonly unknown[]) => Promise<void>): void {
  replace(navigator, 'clipboard', { write });
  replace(
    globalThis,
    'ClipboardItem',
    class {
      readonly content: unknown;
      constructor(content: unknown) {
        this.content = content;
      }
    },
  );
}

beforeEach(() => {
  changeView({ failure: null, language: 'zh' });
  loadPlan(aPlan([], { hospitalName: '某某医院', isSample: true }), null);
});

describe('saving a chart', () => {
  it('hands over the bytes of a PNG', async () => {
    letCanvasWork();
    const fake = connectBridge();
    await saveChartPicture(chart, 'png');
    expect(fake.savedChart()?.picture).toEqual({
      kind: 'png',
      base64: Buffer.from(pngBytes).toString('base64'),
    });
  });

  it('hands over the drawing with its message and whose figures they are', async () => {
    letCanvasWork();
    const fake = connectBridge();
    expect(await saveChartPicture(chart, 'svg')).toBe('盈亏平衡图.svg');
    expect(fake.savedChart()).toMatchObject({ hospitalName: '某某医院', chartName: '盈亏平衡图' });
    const text = JSON.stringify(fake.savedChart());
    expect(text).toContain('还可用非中选 37.48 万元');
    expect(text).toContain('<svg id=\\"drawn\\"></svg>');
    expect(text).toContain('示例数据，非真实价格');
  });

  it('tells of a file that cannot be written', async () => {
    letCanvasWork();
    const failure = appError('file.unwritable', { file: 'a.svg' });
    connectBridge({ saveFailure: failure });
    expect(await saveChartPicture(chart, 'svg')).toBeNull();
    expect(viewState().failure).toEqual(failure);
  });
});

describe('copying a chart', () => {
  it('puts its picture on the clipboard', async () => {
    letCanvasWork();
    const written: { content: Readonly<Record<string, Promise<Blob>>> }[] = [];
    letClipboard((items) => {
      written.push(...(items as typeof written));
      return Promise.resolve();
    });
    expect(await copyChartPicture(chart)).toBe(true);
    const blob = await written[0]?.content['image/png'];
    expect(new Uint8Array((await blob?.arrayBuffer()) ?? [])).toEqual(pngBytes);
  });

  it('tells of a clipboard that is closed', async () => {
    letCanvasWork();
    letClipboard(() => Promise.reject(new Error('not allowed')));
    expect(await copyChartPicture(chart)).toBe(false);
    expect(viewState().failure).toEqual(appError('clipboard.refused', {}));
  });

  it('hides no fault of our own behind the clipboard', async () => {
    letCanvasWork();
    letClipboard(() => Promise.reject(new Error('not allowed')));
    const draw = (): Promise<never> => Promise.reject(new Error('bug'));
    await expect(copyChartPicture({ ...chart, draw })).rejects.toThrow('bug');
    expect(viewState().failure).toBeNull();
  });
});
