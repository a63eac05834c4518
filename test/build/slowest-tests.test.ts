import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { measuredStart, programStarts, startsVariable } from '../../build/program-starts.mjs';
import { reportSlowest, startsFile, testTimes } from '../../build/slowest-tests.mjs';
import { timesText } from '../../build/test-steps.mjs';
import { temporaryFolder } from '../support/temporary-folder';

/** As Vitest writes it. */
function resultsOf(file: string, durations: Readonly<Record<string, number | null>>): string {
  const assertionResults = Object.entries(durations).map(([fullName, duration]) => ({
    fullName,
    duration,
  }));
  return JSON.stringify({ testResults: [{ name: `/project/test/${file}`, assertionResults }] });
}

describe('where the time of the tests went', () => {
  it('is told by the slowest of all sets', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'unit.json'), resultsOf('a.test.ts', { adds: 3, counts: 40.5 }));
    writeFileSync(
      join(folder, 'end-to-end.json'),
      resultsOf('b.e2e.ts', { opens: 7, fails: null }),
    );
    expect(testTimes(folder)).toEqual([
      { set: 'unit', file: 'a.test.ts', test: 'counts', ms: 40.5 },
      { set: 'end-to-end', file: 'b.e2e.ts', test: 'opens', ms: 7 },
      { set: 'unit', file: 'a.test.ts', test: 'adds', ms: 3 },
      { set: 'end-to-end', file: 'b.e2e.ts', test: 'fails', ms: 0 },
    ]);
  });

  it('is written for thirty tests, printed for ten, with the share of starting programs', async () => {
    const folder = await temporaryFolder();
    const names = Array.from({ length: 40 }, (_none, index) => [
      `test ${String(index)}`,
      index * 1000,
    ]);
    const durations = Object.fromEntries(names) as Record<string, number>;
    writeFileSync(join(folder, 'end-to-end.json'), resultsOf('b.e2e.ts', durations));
    writeFileSync(startsFile(folder), 'Electron 1200\nChromium 300\nElectron 1100\n');
    const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    reportSlowest(folder);
    const printed = print.mock.calls.map(([text]) => String(text)).join('');
    print.mockRestore();
    const shares =
      '2 starts of Electron took 2.3 s, 1 starts of Chromium took 0.3 s, all tests with windows 780.0 s';
    const lines = readFileSync(join(folder, 'slowest.txt'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(32);
    expect(lines[0]).toBe('  39.0 s  b.e2e.ts > test 39');
    expect(lines.at(-1)).toBe(shares);
    expect(printed.trimEnd().split('\n').slice(1)).toEqual([...lines.slice(0, 10), shares]);
  });

  it('counts the starts of programs where a file is named for them', async () => {
    const file = join(await temporaryFolder(), 'starts.txt');
    vi.stubEnv(startsVariable, undefined);
    expect(await measuredStart('Electron', () => Promise.resolve('window'))).toBe('window');
    expect([...programStarts(file)]).toEqual([]);
    vi.stubEnv(startsVariable, file);
    await measuredStart('Electron', () => Promise.resolve());
    await measuredStart('Electron', () => Promise.resolve());
    vi.unstubAllEnvs();
    expect([...programStarts(file).entries()]).toMatchObject([['Electron', { count: 2 }]]);
  });
});

describe('what ran', () => {
  it('is said in one line, with the time of each step', () => {
    const taken = [
      { name: 'check', ms: 95_400 },
      { name: 'unit', ms: 120_600 },
    ];
    expect(timesText(taken)).toBe('check 95 s, unit 121 s');
  });
});
