import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { headless, type HeadlessRun } from '../support/headless';
import { contentCases } from './content-cases';
import type { CorpusCase, Outcome } from './corpus-case';
import { faultCases } from './fault-cases';
import { kindCases } from './kind-cases';
import { KNOWN } from './known-history';
import { layoutCases } from './layout-cases';
import { oldKindCases } from './old-kind-cases';
import { readerCases } from './reader-cases';

const CASES: readonly CorpusCase[] = [
  ...kindCases,
  ...oldKindCases,
  ...contentCases,
  ...faultCases,
  ...readerCases,
  ...layoutCases,
];

/** The part of `import --json` that is compared. */
interface Imported {
  readonly files: readonly {
    readonly format: string;
    readonly encoding: string | null;
    readonly rows: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly skipped: number;
  }[];
  readonly totals: unknown;
  readonly varieties: readonly Readonly<Record<string, unknown>>[];
  readonly rejected: readonly { readonly row: number; readonly code: string }[];
  readonly warnings: readonly { readonly code: string }[];
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jieyu-corpus-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function imported({ file, bytes, options = [] }: CorpusCase): Promise<HeadlessRun> {
  await writeFile(join(folder, file), bytes);
  return headless(folder, 'import', file, ...options, '--json');
}

describe('a corpus of files as hospitals send them', () => {
  it('has a hundred files and no two of one name', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(100);
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });

  it.each(CASES.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
    const run = await imported(each);
    if (each.expected.kind === 'refused') expectRefusal(run, each.expected.code);
    else expectHistory(run, each.expected);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

function expectRefusal(run: HeadlessRun, code: string): void {
  expect({ ...run, stderr: run.stderr.split(':')[0] }).toEqual({
    status: 1,
    stdout: '',
    stderr: `error ${code}`,
  });
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
}

function expectHistory(run: HeadlessRun, expected: Extract<Outcome, { kind: 'read' }>): void {
  expect(run.stderr).toBe('');
  const read = JSON.parse(run.stdout) as Imported;
  const sum = (count: 'rows' | 'accepted' | 'rejected' | 'skipped'): number =>
    read.files.reduce((total, file) => total + file[count], 0);
  const counts = [sum('accepted'), sum('rejected'), sum('skipped')];
  expect(counts).toEqual(expected.rows);
  expect(sum('rows')).toBe(counts.reduce((total, count) => total + count, 0));
  expect(read.totals).toEqual({ ...KNOWN.totals, ...expected.totals });
  if (expected.hasOtherVarieties !== true) expect(read.varieties).toMatchObject(KNOWN.varieties);
  if (expected.format !== undefined) expect(read.files[0]?.format).toBe(expected.format);
  if (expected.encoding !== undefined) expect(read.files[0]?.encoding).toBe(expected.encoding);
  expect(read.rejected.map(({ row, code }) => [row, code])).toEqual(expected.rejected ?? []);
  expect(read.warnings.map(({ code }) => code)).toEqual(expected.warnings ?? []);
}
