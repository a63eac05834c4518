import { describe, expect, it } from 'vitest';

import { run } from '../../build/run.mjs';

const limitMs = 30_000;

describe('run', () => {
  it('gives the status and what was printed on both streams', async () => {
    const code = 'process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 3';
    const { status, output } = await run(process.execPath, ['-e', code], { limitMs });
    expect(status).toBe(3);
    expect(output).toContain('out');
    expect(output).toContain('err');
  });

  it('ends a program at its limit together with everything it started', async () => {
    const grandchild = 'setInterval(() => undefined, 1000)';
    const code = `const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]);
      process.stdout.write(String(child.pid)); setInterval(() => undefined, 1000)`;
    const { status, output } = await run(process.execPath, ['-e', code], { limitMs: 2000 });
    expect(status).toBe(124);
    expect(output).toContain('stopped after 2 s');
    const pid = Number(/^\d+/.exec(output)?.[0]);
    await expect.poll(() => isRunning(pid), { timeout: limitMs }).toBe(false);
  });

  it('says that a program is not there', async () => {
    const { status } = await run('/no/such/program', [], { limitMs });
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
