import {
  type ExportKind,
  MOST_SCENARIOS,
  type PrintJob,
  type ReportRequest,
} from '../../shared/report-request';
import { callMain } from '../bridge';
import { changeExport, exportState } from '../stores/export-store';
import { planState, presentDocument } from '../stores/plan-store';
import { changeView, viewState } from '../stores/view-store';
import type { ShownTable } from '../table/shown-table';
import { today } from './today';

/** What opened the dialog: the menu or its key, or a table's toolbar. */
type Opener = 'menu' | { readonly kind: ExportKind; readonly table: ShownTable | null };

/** Opens the 导出 dialog as it was left the last time, for the open scenario. */
export async function openExport(opener: Opener): Promise<void> {
  if (exportState().isOpen) return;
  await recallExport();
  const { settings } = exportState();
  changeExport({
    isOpen: true,
    settings: opener === 'menu' ? settings : { ...settings, kind: opener.kind },
    scenarioIds: scenariosFromOpen(),
    table: opener === 'menu' ? null : opener.table,
    step: { kind: 'idle' },
    preview: null,
  });
  await askExports();
}

/** Shows the report as it would be printed. */
export async function openPreview(): Promise<void> {
  if (!exportState().isOpen) {
    await recallExport();
    changeExport({ scenarioIds: scenariosFromOpen() });
  }
  const report = reportRequest();
  if (report === null) {
    changeExport({ isOpen: true, step: { kind: 'idle' } });
    return;
  }
  changeExport({
    isOpen: false,
    preview: { report, madeOn: today(), hasYear: true } satisfies PrintJob,
  });
}

/** The open scenario, and beside it the base and the others as far as a report has room. */
function scenariosFromOpen(): readonly (string | null)[] {
  const { openScenarioId } = planState();
  const others = presentDocument(planState())?.scenarios.map(({ id }) => id) ?? [];
  return [...new Set([openScenarioId, null, ...others])].slice(0, MOST_SCENARIOS);
}

/** The report that the dialog describes; `null` while no plan is open. */
export function reportRequest(): ReportRequest | null {
  const plan = presentDocument(planState());
  if (plan === null) return null;
  const { settings, scenarioIds } = exportState();
  const { parts, signatures } = settings;
  return {
    plan,
    scenarioIds,
    parts,
    language: settings.language ?? viewState().language,
    signatures,
  };
}

export async function askExports(): Promise<void> {
  const reply = await callMain('report.list', {});
  if (reply.ok) changeExport({ log: reply.value });
}

async function recallExport(): Promise<void> {
  const reply = await callMain('settings.read', {});
  if (!reply.ok) changeView({ failure: reply.error });
  else if (reply.value.exports !== undefined) changeExport({ settings: reply.value.exports });
}
