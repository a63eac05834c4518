import { type ChildProcess, spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { readJournal } from '../../../electron/storage/journal-file';
import { present } from '../../../shared/assert';
import { bundledScript } from '../../support/bundled-script';
import { temporaryFolder } from '../../support/temporary-folder';

const KILLS = 120;
const AT_ONCE = 4;
const IN_A_BATCH = 3;
/** The latest moment of a kill after the first batch is on the disk. */
const LATEST_MS = 60;
const entry = resolve(import.meta.dirname, '../../support/children/append-forever.ts');

/** Kills a process that appends, at a moment of its own; what the process was told and what is on the disk then. */
async function killedAppending(script: string, momentMs: number) {
  const folder = await temporaryFolder();
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const told = outputOf(child);
  await told.first;
  await pause(momentMs);
  child.kill('SIGKILL');
  await told.end;
  const acknowledged = Number.parseInt(told.text().trim().split('\n').at(-1) ?? '', 10);
  const [name = ''] = (await readdir(folder)).filter((file) => file.endsWith('.jsonl'));
  const journal = present(await readJournal(join(folder, name)), 'a journal can always be read');
  return { acknowledged, journal };
}

function outputOf(child: ChildProcess) {
  let text = '';
  const output = present(child.stdout, 'the output is a pipe');
  const first = new Promise<void>((settle) =>
    output.once('data', () => {
      settle();
    }),
  );
  output.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
  });
  const end = new Promise<void>((settle) =>
    child.once('close', () => {
      settle();
    }),
  );
  return { first, end, text: () => text };
}

describe('a journal', () => {
  it(`holds what was acknowledged, and at most the batch under way, after kill -9 at ${String(KILLS)} moments`, async () => {
    const script = await bundledScript(entry, await temporaryFolder());
    const moments = Array.from({ length: KILLS }, (_none, index) => (index * LATEST_MS) / KILLS);
    const kill = async (): Promise<void> => {
      for (let next = moments.pop(); next !== undefined; next = moments.pop()) {
        const { acknowledged, journal } = await killedAppending(script, next);
        const kept = journal.entries.length;
        expect(kept).toBeGreaterThanOrEqual(acknowledged);
        expect(kept).toBeLessThanOrEqual(acknowledged + IN_A_BATCH);
        const names = journal.entries.map((each) =>
          each.kind === 'edit' && each.edit.kind === 'changePlan' ? each.edit.change.value : null,
        );
        expect(names).toEqual(names.map((_name, index) => `第${String(index)}次`));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, kill));
  });
});
