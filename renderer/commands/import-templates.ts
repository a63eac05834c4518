import type { MappingTemplate } from '../../shared/purchases/columns/mapping-template';
import { headerSignature } from '../../shared/purchases/columns/mapping-template';
import { callMain } from '../bridge';
import {
  changeImport,
  type ImportFile,
  importState,
  type ImportTable,
} from '../stores/import-store';
import { changeView } from '../stores/view-store';
import { changedWithLike, headerRowOf, sharesHeader } from './import-tables';

/** How the columns of an import's ticked tables are remembered: one template for each header. */
export function templatesOf(
  tables: readonly ImportTable[],
  files: readonly ImportFile[],
): readonly MappingTemplate[] {
  const ticked = tables.filter(({ isTicked }) => isTicked);
  return ticked
    .filter((table, index) => !ticked.slice(0, index).some((other) => sharesHeader(other, table)))
    .map((table) => templateOf(table, nameOf(table, files)))
    .filter((template) => template !== null);
}

/** Remembers how a table's columns are read, under a name of the person's own. */
export async function saveMapping(table: ImportTable, name: string): Promise<void> {
  const template = templateOf(table, name);
  if (template === null) return;
  const reply = await callMain('import.remember', { templates: [template], answers: {} });
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return;
  }
  changeImport({
    tables: changedWithLike(importState().tables, table, { templateName: name }),
    notice: { kind: 'mappingSaved', name },
  });
}

/** The name under which a table's columns are remembered: the person's, or that of its file and sheet. */
export function nameOf(
  { token, sheet, templateName }: ImportTable,
  files: readonly ImportFile[],
): string {
  if (templateName !== null) return templateName;
  const fileName = files.find((file) => file.token === token)?.fileName ?? '';
  const stem = fileName.replace(/\.[^.]*$/, '');
  return (sheet === '' ? stem : `${stem} · ${sheet}`).slice(0, LONGEST_NAME);
}

const LONGEST_NAME = 100;

function templateOf(table: ImportTable, name: string): MappingTemplate | null {
  const row = headerRowOf(table);
  if (row === null) return null;
  const { mapping, fillsDown } = table;
  return { name, header: headerSignature(row), mapping, fillsDown };
}
