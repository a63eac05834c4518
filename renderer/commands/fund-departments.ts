import {
  type DepartmentReading,
  departmentReading,
  withDepartments,
} from '../../shared/fund/department-reading';
import { type DepartmentTable, readDepartmentTable } from '../../shared/fund/department-table';
import type { AllocationKey, FundAllocation } from '../../shared/plan/fund-allocation';
import type { RawTable } from '../../shared/purchases/table/raw-table';
import { callMain } from '../bridge';
import { changeView } from '../stores/view-store';
import { putAllocation } from './fund-allocation';

/** A table of departments as it was read, and where it comes from. */
export interface OfferedDepartments {
  readonly source: string;
  readonly reading: DepartmentReading;
}

/** Asks for a file of departments; `null` where the person cancels or it cannot be opened, which is said. */
export async function chooseDepartments(
  keys: readonly AllocationKey[],
): Promise<OfferedDepartments | null> {
  const reply = await callMain('import.readDepartments', { keys: [...keys] });
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return null;
  }
  if (reply.value.kind === 'cancelled') return null;
  return { source: reply.value.fileName, reading: reply.value.reading };
}

/** A table of departments as it was copied from a spreadsheet, row by row; `null` where nothing stands in it. */
export function pastedDepartments(
  copied: readonly (readonly string[])[],
  { source, keys }: { readonly source: string; readonly keys: readonly AllocationKey[] },
): OfferedDepartments | null {
  if (copied.flat().every((cell) => cell.trim() === '')) return null;
  const rows = copied.map((cells, index) => ({
    number: index + 1,
    cells: cells.map((cell) => ({ kind: 'text', text: cell }) as const),
  }));
  const table: RawTable = { file: source, format: 'csv', encoding: null, sheet: '', rows };
  return { source, reading: departmentReading(readDepartmentTable([table], keys)) };
}

/** Puts a table's departments in the place of those of the plan, as one step to undo. */
export function takeDepartments(allocation: FundAllocation, table: DepartmentTable): void {
  putAllocation(withDepartments(allocation, table), 'departments');
}
