import { type ChildProcess, spawn } from 'node:child_process';

import type { TestProject } from 'vitest/node';

/**
 * Before the tests: a display for each worker on Linux, so that windows of different workers share neither a screen nor a
 * clipboard, and the tests neither need nor disturb the person's own. Elsewhere there is only the person's.
 */
export async function setup({ config }: TestProject): Promise<() => void> {
  if (process.platform !== 'linux') return () => undefined;
  const displays = await Promise.all(Array.from({ length: config.maxWorkers }, startDisplay));
  process.env['JIEYU_DISPLAYS'] = displays.map(({ name }) => name).join(' ');
  return () => {
    for (const { server } of displays) server.kill();
  };
}

interface Display {
  readonly name: string;
  readonly server: ChildProcess;
}

function startDisplay(): Promise<Display> {
  const numberComesOn = 3;
  const server = spawn(
    'Xvfb',
    [
      '-displayfd',
      String(numberComesOn),
      '-screen',
      '0',
      '1920x1200x24',
      '-ac',
      '-noreset',
      '-nolisten',
      'tcp',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  return new Promise((settle, fail) => {
    server.stdio[numberComesOn]?.once('data', (number: Buffer) => {
      settle({ name: `:${number.toString().trim()}`, server });
    });
    server.once('error', () => {
      fail(
        new Error('There is no Xvfb, the display of the tests. On Debian: apt-get install xvfb'),
      );
    });
    server.once('exit', () => {
      fail(new Error('Xvfb, the display of the tests, does not start.'));
    });
  });
}
