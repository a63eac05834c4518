import type { CallInput } from '../../shared/contract';
import { callMain, onEvent } from '../bridge';
import { changeExport, exportState } from '../stores/export-store';
import { planState, presentPlan } from '../stores/plan-store';
import { changeView } from '../stores/view-store';
import { type ShownTable, tableCells } from '../table/shown-table';
import { askExports, reportRequest } from './export-open';
import { sayStanding } from './say-standing';

/** Exports what the dialog describes; `varietyTable` is what a CSV holds where no table opened the dialog. */
export async function runExport(varietyTable: () => ShownTable): Promise<void> {
  const input = exportInput(varietyTable);
  if (input === null) return;
  changeExport({ step: { kind: 'running', stage: 'choosing', share: null } });
  await rememberExport();
  const reply = await callMain('report.export', input);
  if (!reply.ok) {
    changeExport({ step: { kind: 'failed', error: reply.error } });
    return;
  }
  const { value } = reply;
  changeExport({
    step:
      value.kind === 'cancelled'
        ? { kind: 'cancelled' }
        : { kind: 'saved', fileName: value.fileName, token: value.token },
  });
  await askExports();
}

function exportInput(varietyTable: () => ShownTable): CallInput<'report.export'> | null {
  const report = reportRequest();
  if (report === null) return null;
  const { settings, table } = exportState();
  if (settings.kind !== 'csv') return { kind: settings.kind, report };
  const shown = table ?? varietyTable();
  return {
    kind: 'csv',
    hospitalName: presentPlan(planState())?.hospitalName ?? '',
    table: { name: shown.caption, rows: tableCells(shown) },
  };
}

async function rememberExport(): Promise<void> {
  const reply = await callMain('settings.write', { exports: exportState().settings });
  sayStanding('settings', reply.ok ? null : reply.error);
}

export async function stopExport(): Promise<void> {
  const reply = await callMain('report.cancel', {});
  if (!reply.ok) changeView({ failure: reply.error });
}

/** Shows a file that was just exported in the file manager. */
export async function showExported(token: string): Promise<void> {
  const reply = await callMain('report.showInFolder', { token });
  if (!reply.ok) changeExport({ step: { kind: 'failed', error: reply.error } });
}

/** Prints the page that the preview has laid out. */
export async function printPreview(): Promise<void> {
  const reply = await callMain('report.print', {});
  if (!reply.ok) changeView({ failure: reply.error });
}

/** Follows the export under way; returns its own undo. */
export function followExport(): () => void {
  return onEvent('report.progress', ({ stage, share }) => {
    if (exportState().step.kind === 'running') {
      changeExport({ step: { kind: 'running', stage, share } });
    }
  });
}
