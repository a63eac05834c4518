import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';

import { readWorkbook } from '../../../electron/workbook/read-workbook';
import { writeReport } from '../../../electron/workbook/write-report';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { zhCn } from '../../../shared/i18n/zh-cn';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { auditReport } from '../../../shared/reports/audit-report';
import type { Report, ReportCell } from '../../../shared/reports/report';
import { temporaryFolder } from '../../support/headless';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

function oneSheet(rows: readonly (readonly ReportCell[])[]): Report {
  const columns = [{ header: 'A', width: 10 }];
  return { title: 't', sheets: [{ name: '表', preface: ['题'], columns, frozenColumns: 0, rows }] };
}

async function writtenSheet(report: Report): Promise<XLSX.WorkSheet> {
  const path = join(folder.path, 'r.xlsx');
  expect(await writeReport(path, report)).toEqual({ ok: true, value: null });
  const workbook = XLSX.read(await readFile(path), { cellNF: true, cellFormula: true });
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('writeReport', () => {
  it('writes the figures of the sample as they are, to the 15 digits that Excel keeps', async () => {
    const plan = sampleHospital();
    const rows = new Map(plan.varieties.map((variety, index) => [variety.id, index + 1]));
    const report = auditReport({
      plan,
      year: plan.year,
      scenario: null,
      rows,
      result: evaluatePlan(plan),
      language: 'zh',
      messages: zhCn,
    });
    const path = join(folder.path, 'audit.xlsx');
    await writeReport(path, report);
    const read = await readWorkbook(path);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.map((table) => table.sheet)).toEqual(report.sheets.map(({ name }) => name));
    for (const [index, sheet] of report.sheets.entries()) {
      const body = read.value[index]?.rows.filter((row) => row.number > sheet.preface.length + 1);
      const shown = body?.map((row) => row.cells.map((cell) => ('text' in cell ? cell.text : '')));
      const wanted = sheet.rows.map((row) => withoutTail(row.map(cellText)));
      expect(shown?.map(withoutTail)).toEqual(wanted);
    }
  });

  it('writes text as text, whatever it looks like', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '0012', '1e5', '<b>&"'];
    const sheet = await writtenSheet(oneSheet(texts.map((text) => [{ kind: 'text', text }])));
    const cells = texts.map((_, index) => sheet[`A${String(index + 3)}`] as XLSX.CellObject);
    expect(cells.map((cell) => [cell.t, cell.v, cell.f])).toEqual(
      texts.map((text) => ['s', text, undefined]),
    );
  });

  it('writes amounts as numbers with separators and two decimals', async () => {
    const cell: ReportCell = { kind: 'yuan', value: decimalText('-1234567.895') };
    const sheet = await writtenSheet(oneSheet([[cell]]));
    expect(sheet['A3']).toMatchObject({ t: 'n', v: -1234567.895, z: '#,##0.00' });
  });

  it('replaces a file as a whole and refuses a place it cannot write to', async () => {
    const path = join(folder.path, 'r.xlsx');
    await writeFile(path, 'old');
    await writtenSheet(oneSheet([]));
    expect(await readdir(folder.path)).toEqual(['r.xlsx']);
    const refused = await writeReport(join(path, 'r.xlsx'), oneSheet([]));
    expect(refused).toEqual({
      ok: false,
      error: { code: 'file.unwritable', params: { file: 'r.xlsx' } },
    });
  });
});

/** A cell as the reader gives it back: numbers at 15 significant digits. */
function cellText(cell: ReportCell): string {
  if (cell.kind === 'empty') return '';
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'count') return String(cell.count);
  const digits = parseFloat(cell.value).toPrecision(15);
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

/** Without the empty cells at its end, which no file keeps. */
function withoutTail(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.length - [...cells].reverse().findIndex((cell) => cell !== ''));
}
