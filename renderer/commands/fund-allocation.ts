import { decimalText } from '../../shared/decimal/decimal-text';
import { messagesOf } from '../../shared/i18n/messages';
import type {
  AllocationKey,
  AllocationKeyKind,
  Department,
  FundAllocation,
} from '../../shared/plan/fund-allocation';
import { fundOf } from '../../shared/plan/fund-edits';
import type { FundReportKind } from '../../shared/reports/fund/requested-fund';
import { callMain } from '../bridge';
import { edit, planState, presentDocument } from '../stores/plan-store';
import { changeView, viewState } from '../stores/view-store';
import { reportRequest } from './export-open';
import { newId } from './new-variety';

/** Changes how the fund is divided, as one step to undo. */
export function putAllocation(
  change: Partial<FundAllocation>,
  action: 'allocation' | 'departments' = 'allocation',
): void {
  const present = presentAllocation();
  if (present === null) return;
  edit({ kind: 'changeFund', change: { allocation: { ...present, ...change } }, action });
}

export function addKey(): void {
  const present = presentAllocation();
  if (present !== null) putAllocation({ keys: [...present.keys, newKey('typed')] });
}

/** 谁使用，激励谁 as an order of keys; the weights are the hospital's to say (domain 14, R14). */
export function presetKeys(): void {
  putAllocation({
    keys: (['selectedUse', 'selectedShare', 'avoidedSpending'] as const).map(newKey),
  });
}

export function putKey(key: AllocationKey): void {
  const keys = presentAllocation()?.keys ?? [];
  putAllocation({ keys: keys.map((one) => (one.id === key.id ? key : one)) });
}

export function removeKey(keyId: string): void {
  const keys = presentAllocation()?.keys ?? [];
  putAllocation({ keys: keys.filter(({ id }) => id !== keyId) });
}

export function addDepartment(): void {
  const departments = presentAllocation()?.departments ?? [];
  const { newDepartment } = messagesOf(viewState().language).fundAllocation;
  // Two departments of one name are not divided among.
  const names = new Set(departments.map(({ name }) => name));
  let name = newDepartment;
  for (let number = 2; names.has(name); number += 1) name = `${newDepartment} ${String(number)}`;
  const added: Department = { id: newId(), name, values: {} };
  putAllocation({ departments: [...departments, added] }, 'departments');
}

export function putDepartment(department: Department): void {
  const departments = presentAllocation()?.departments ?? [];
  putAllocation(
    { departments: departments.map((one) => (one.id === department.id ? department : one)) },
    'departments',
  );
}

export function removeDepartment(departmentId: string): void {
  const departments = presentAllocation()?.departments ?? [];
  putAllocation(
    { departments: departments.filter(({ id }) => id !== departmentId) },
    'departments',
  );
}

/** Writes the fund of the open scenario, or the sheets of its departments; the file's name where it was saved. */
export async function exportFund(
  fund: FundReportKind,
  kind: 'xlsx' | 'pdf',
): Promise<string | null> {
  const report = reportRequest();
  if (report === null) return null;
  const scenarioIds = [planState().openScenarioId];
  const reply = await callMain('report.export', { kind, report: { ...report, scenarioIds, fund } });
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return null;
  }
  return reply.value.kind === 'saved' ? reply.value.fileName : null;
}

function newKey(kind: AllocationKeyKind): AllocationKey {
  return { id: newId(), kind, name: '', weightRatio: decimalText('0') };
}

function presentAllocation(): FundAllocation | null {
  const document = presentDocument(planState());
  return document === null ? null : fundOf(document).allocation;
}
