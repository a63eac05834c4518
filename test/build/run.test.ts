import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { run } from '../../build/run.mjs';
import { temporaryFolder } from '../support/temporary-folder';

const endless = 'setInterval(() => undefined, 1000)';
const silenceMs = 900;

/** Code by which a program says that it has begun, and signs of life until then: a busy machine starts it late. */
async function beginning(): Promise<{
  readonly begun: string;
  readonly signOfLife: () => unknown;
}> {
  const mark = join(await temporaryFolder(), 'begun');
  let looks = 0;
  return {
    begun: `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '');`,
    signOfLife: () => (existsSync(mark) ? 'begun' : (looks += 1)),
  };
}

describe('run', () => {
  it('gives the status and what was printed on both streams', async () => {
    const code = 'process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 3';
    const { status, output } = await run(process.execPath, ['-e', code]);
    expect(status).toBe(3);
    expect(output).toContain('out');
    expect(output).toContain('err');
  });

  it('ends a program that has fallen silent, with everything it started, and repeats its last words', async () => {
    const { begun, signOfLife } = await beginning();
    const code = `const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(endless)}]);
      process.stdout.write('first\\nreading ' + child.pid + '\\n'); ${begun} ${endless}`;
    const { status, output } = await run(process.execPath, ['-e', code], { silenceMs, signOfLife });
    expect(status).toBe(124);
    expect(output).toMatch(/ended: nothing heard for 0.9 s\nit had said last: reading \d+$/);
    const pid = Number(/reading (\d+)/.exec(output)?.[1]);
    await expect.poll(() => isRunning(pid)).toBe(false);
  });

  it('says what a program was doing when it was ended', async () => {
    const doing = (): string => 'adding up';
    const { output } = await run(process.execPath, ['-e', endless], { silenceMs, doing });
    expect(output).toBe('\nended: nothing heard for 0.9 s\nadding up');
  });

  it('lets a program run longer than the silence while it speaks', async () => {
    const { begun, signOfLife } = await beginning();
    const speaks = `${begun} let n = 0; setInterval(() => { console.log(n += 1); if (n > 9) process.exit(); }, 150)`;
    const listening = { silenceMs, signOfLife };
    const { status, output } = await run(process.execPath, ['-e', speaks], listening);
    expect({ status, output }).toEqual({ status: 0, output: '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' });
  });

  it('lets a program run many times the silence while there is a sign of life', async () => {
    let looks = 0;
    const listening = { silenceMs: 300, signOfLife: (): number => (looks += 1) };
    const works = 'setTimeout(() => process.exit(), 1500)';
    expect(await run(process.execPath, ['-e', works], listening)).toEqual({
      status: 0,
      output: '',
    });
  });

  it('says that a program is not there', async () => {
    const { status } = await run('/no/such/program', []);
    expect(status).toBe(127);
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
