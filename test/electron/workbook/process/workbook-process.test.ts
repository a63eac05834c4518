import { EventEmitter } from 'node:events';

import { afterEach, describe, expect, it, vi } from 'vitest';

describe('the entry of the workbook process', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(process, 'parentPort');
  });

  it('ends with a failing status when a job fails in a way that nobody foresaw', async () => {
    const port = Object.assign(new EventEmitter(), { postMessage: vi.fn() });
    Reflect.set(process, 'parentPort', port);
    const ended = new Promise((settle) => {
      vi.spyOn(process, 'exit').mockImplementation((status) => {
        settle(status);
        return undefined as never;
      });
    });
    await import('../../../../electron/workbook/process/workbook-process');
    port.emit('message', { data: { kind: 'a job that does not exist' } });
    expect(await ended).toBe(1);
    expect(port.postMessage).not.toHaveBeenCalled();
  });
});
