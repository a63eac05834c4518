import { type IncomingHistory, incomingHistory } from '../../shared/plan/incoming-history';
import type { ImportSummary } from '../../shared/purchases/reading/import-summary';
import { callMain } from '../bridge';
import { changeImport, type ImportReading, importState } from '../stores/import-store';
import { changeView } from '../stores/view-store';

/** Learns the contents of the files that were read, to tell one that the plan has already; once for each reading. */
export async function loadStamps(reading: ImportReading): Promise<void> {
  if (importState().stamps?.reading === reading) return;
  const reply = await callMain('import.readFiles', {});
  if (!reply.ok) changeView({ failure: reply.error });
  const files = reply.ok ? reply.value : [];
  const { tables } = reading.choices;
  const tokens = [...new Set(tables.map(({ token }) => token))];
  const stamps = tables.map(({ token }) => files[tokens.indexOf(token)]?.stamp ?? null);
  changeImport({ stamps: { reading, stamps } });
}

/** What a reading brings; a file that could not be looked at again is known by no content. */
export function incomingOf(
  reading: ImportReading,
  summary: ImportSummary,
  known: { readonly reading: ImportReading; readonly stamps: readonly (string | null)[] } | null,
): IncomingHistory {
  return incomingHistory(summary, known?.reading === reading ? known.stamps : []);
}
