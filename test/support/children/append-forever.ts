import { writeSync } from 'node:fs';

import { Journals } from '../../../electron/storage/journals';
import { emptyPlan } from '../../../shared/plan/empty-plan';

/**
 * A process that appends numbered edits to a journal until it is killed, and says after each batch how many it was told
 * are on the disk.
 */
const folder = process.argv[2] ?? '';
const journals = new Journals({ folder, savedWith: '0.0.0' });
const beginning = {
  plan: emptyPlan({ year: 2026 }),
  isSaved: true,
  openScenarioId: null,
  path: null,
  stamp: null,
  isSameWork: false,
};
const IN_A_BATCH = 3;

async function appendForever(): Promise<void> {
  let follows = 0;
  await journals.append({ begin: beginning, follows, entries: [], moveTo: null });
  for (;;) {
    const entries = Array.from({ length: IN_A_BATCH }, (_none, index) => ({
      kind: 'edit' as const,
      edit: {
        kind: 'changePlan' as const,
        change: { field: 'hospitalName' as const, value: `第${String(follows + index)}次` },
      },
      mergeKey: null,
    }));
    const { isFull } = await journals.append({ begin: null, follows, entries, moveTo: null });
    follows += IN_A_BATCH;
    writeSync(1, `${String(follows)}\n`);
    if (isFull) return;
  }
}

void appendForever();
