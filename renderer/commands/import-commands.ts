import { emptyPlan } from '../../shared/plan/empty-plan';
import { varietiesFromHistory } from '../../shared/plan/from-history';
import type { PlanDocument } from '../../shared/plan/plan';
import type { PurchaseField } from '../../shared/purchases/column-mapping';
import type { ImportSummary } from '../../shared/purchases/import-summary';
import { callMain, onEvent } from '../bridge';
import { type ColumnsStep, importStep, showImportStep } from '../stores/import-store';
import { edit, planState, presentPlan, sealEdits } from '../stores/plan-store';
import { changeView } from '../stores/view-store';
import type { ImportChoices } from './import-choices';
import { newId } from './new-variety';
import { showPlan } from './open-plan';
import { mayLeavePlan } from './unsaved-changes';

/** Asks for a purchase history and shows how it would be read. */
export async function chooseHistory(): Promise<void> {
  const chosen = await callMain('import.choose', {});
  if (!chosen.ok) {
    changeView({ failure: chosen.error });
    return;
  }
  if (chosen.value.kind === 'chosen') await previewHistory(chosen.value.token, null, null);
}

/** Reads the beginning of a sheet; sheet and header are found by the program where they are `null`. */
export async function previewHistory(
  token: string,
  sheet: string | null,
  headerRow: number | null,
): Promise<void> {
  const before = importStep();
  showImportStep({ kind: 'opening' });
  const preview = await callMain('import.preview', { token, sheet, headerRow });
  if (preview.ok) {
    const columns = { token, preview: preview.value, mapping: preview.value.mapping };
    showImportStep({ kind: 'columns', columns });
  } else {
    showImportStep(before.kind === 'columns' ? before : { kind: 'file' });
    changeView({ failure: preview.error });
  }
}

/** Says which column holds a field; `null` for none. A column holds one field at a time. */
export function mapColumn(columns: ColumnsStep, field: PurchaseField, column: number | null): void {
  const others = Object.entries(columns.mapping).filter(
    ([otherField, otherColumn]) => otherField !== field && otherColumn !== column,
  );
  const mapping = Object.fromEntries(column === null ? others : [...others, [field, column]]);
  showImportStep({ kind: 'columns', columns: { ...columns, mapping } });
}

/** Reads the whole sheet in a process of its own. A step left meanwhile ignores what comes. */
export async function readHistory(columns: ColumnsStep, headerRow: number): Promise<void> {
  const { token, preview, mapping } = columns;
  const id = newId();
  showImportStep({ kind: 'reading', id, columns, progress: null });
  const reply = await callMain('import.read', {
    token,
    choices: { sheet: preview.sheet, headerRow, mapping },
  });
  const step = importStep();
  if (step.kind !== 'reading' || step.id !== id) return;
  if (reply.ok) {
    showImportStep({ kind: 'read', columns, summary: reply.value });
    return;
  }
  showImportStep({ kind: 'columns', columns });
  changeView({ failure: reply.error });
}

export async function cancelReading(): Promise<void> {
  const step = importStep();
  if (step.kind === 'reading') showImportStep({ kind: 'columns', columns: step.columns });
  const reply = await callMain('import.cancel', {});
  if (!reply.ok) changeView({ failure: reply.error });
}

/** Puts what was read into the plan as one step to undo, and shows the table. */
export async function finishImport(summary: ImportSummary, choices: ImportChoices): Promise<void> {
  let plan = planForImport();
  if (plan === null) {
    if (!(await mayLeavePlan())) return;
    plan = emptyPlan({ year: new Date().getFullYear() });
    showPlan(plan, null);
  }
  const { referenceWindow, useWindow, winners, fundRatio, insuredShareRatio } = choices;
  const varieties = varietiesFromHistory(summary.varieties, {
    file: summary.files.map(({ file }) => file).join('; '),
    referenceWindow,
    useWindow,
    winners,
    insuredShareRatio,
    exemptCheaperPassed: plan.policy.exemptCheaperPassed.value,
    newId,
  });
  const mergeKey = `import ${newId()}`;
  edit({ kind: 'importVarieties', varieties, referenceWindow }, mergeKey);
  if (fundRatio !== null) {
    edit({ kind: 'changePlan', change: { field: 'fundRatio', value: fundRatio } }, mergeKey);
  }
  sealEdits();
  const first = presentPlan(planState())?.varieties[0]?.id ?? null;
  changeView({ screen: 'table', selectedId: first });
  showImportStep({ kind: 'file' });
}

/** The plan the purchases go into; `null` for a new one: real purchases never mix with the sample. */
export function planForImport(): PlanDocument | null {
  const plan = presentPlan(planState());
  return plan === null || plan.isSample ? null : plan;
}

export function followImportProgress(): () => void {
  return onEvent('import.progress', (progress) => {
    const step = importStep();
    if (step.kind === 'reading') showImportStep({ ...step, progress });
  });
}
