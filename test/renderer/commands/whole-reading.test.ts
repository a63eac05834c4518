import { describe, expect, it } from 'vitest';

import { chooseHistories } from '../../../renderer/commands/import-files';
import { tableChoicesOf } from '../../../renderer/commands/import-tables';
import { readWholeImport } from '../../../renderer/commands/whole-reading';
import { importState, resetImport } from '../../../renderer/stores/import-store';
import { present } from '../../../shared/assert';
import type { Bridge } from '../../../shared/contract';
import { connectBridge } from '../../support/connected-bridge';
import { historySheet } from '../../support/import-files';

const MANY = 1000;
const purchases = historySheet(
  Array.from({ length: MANY }, (_, index) => ({ maker: `企业${String(index)}` })),
);

/** Counts how many pieces of a reading are asked for. */
async function connected(): Promise<() => number> {
  resetImport();
  const { bridge } = connectBridge({ purchases });
  let pieces = 0;
  const counting: Bridge = {
    ...bridge,
    invoke: (name, input) => {
      if (name === 'import.takePiece') pieces += 1;
      return bridge.invoke(name, input);
    },
  };
  Object.defineProperty(window, 'jieyu', { value: counting, configurable: true });
  await chooseHistories();
  return () => pieces;
}

function choices() {
  const { tables, wantedMonths } = importState();
  return present(tableChoicesOf(tables, wantedMonths), 'everything is known');
}

describe('a reading that comes in pieces', () => {
  it('is whole at the end', async () => {
    const pieces = await connected();
    const read = await readWholeImport(choices(), () => true);
    expect(read).toMatchObject({ ok: true, value: { tables: [{ file: { rows: MANY } }] } });
    expect(read.ok ? read.value.tables[0]?.products : []).toHaveLength(MANY);
    expect(pieces()).toBeGreaterThan(2);
  });

  it('takes no further piece once nobody wants it', async () => {
    const pieces = await connected();
    const read = await readWholeImport(choices(), () => pieces() < 1);
    expect(read).toMatchObject({ ok: false, error: { code: 'import.cancelled' } });
    expect(pieces()).toBe(1);
  });
});
