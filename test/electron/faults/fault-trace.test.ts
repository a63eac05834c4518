import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { traceOf } from '../../../electron/faults/fault-trace';

describe('traceOf', () => {
  it('names the kind, the code and the places, without the message', async () => {
    const secret = '/home/王药师/市第一医院-2026.jieyu';
    const fault: unknown = await readFile(secret).catch((error: unknown) => error);
    const trace = traceOf(fault).join('\n');
    expect(trace).toContain('ENOENT');
    expect(trace).not.toContain('王药师');
    expect(trace).not.toContain('市第一医院');
  });

  it('shows frames by file name and line, without folders', () => {
    const fault = new RangeError('12,345.67');
    fault.stack =
      'RangeError: 12,345.67\n    at save (/home/wang/app/out/main.cjs:10:5)\n    at C:\\Users\\wang\\main.cjs:3:1\n    at async Promise.all (index 0)';
    expect(traceOf(fault)).toEqual(['RangeError', 'save main.cjs:10:5', '? main.cjs:3:1', 'at ?']);
  });

  it('says of something thrown that is no error only what it is', () => {
    expect(traceOf('amount 12.50')).toEqual(['string']);
  });
});
