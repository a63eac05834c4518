import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';

import {
  type ReportProgress,
  writeReport,
} from '../../../../electron/workbook/writing/write-report';
import { decimalFromText, decimalText } from '../../../../shared/decimal/decimal-text';
import { sampleHospital } from '../../../../shared/plan/sample-hospital';
import { firstBodyRow } from '../../../../shared/reports/cell-address';
import { type Report, type ReportCell, sheetOf } from '../../../../shared/reports/report';
import { auditReportOf } from '../../../support/audit-reports';
import { temporaryFolder } from '../../../support/headless';
import { describedByOpenpyxl, partsOf, readSheets } from '../../../support/recalculate';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

function oneSheet(rows: readonly (readonly ReportCell[])[]): Report {
  const columns = [{ header: 'A', width: 10 }];
  return {
    title: 't',
    pageHeader: '甲 & 乙医院',
    pageFooter: '第 &P 页 / 共 &N 页',
    names: [],
    sheets: [sheetOf({ name: '表', preface: ['题'], columns, rows })],
  };
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
  it('writes the formulas of the sample with the figures of the engine', async () => {
    const report = auditReportOf(sampleHospital());
    const path = join(folder.path, 'audit.xlsx');
    await writeReport(path, report);
    const sheets = await readSheets(path);
    expect([...sheets.keys()]).toEqual(report.sheets.map(({ name }) => name));
    for (const sheet of report.sheets) {
      const read = sheets.get(sheet.name);
      const first = firstBodyRow(sheet) - 1;
      sheet.rows.forEach((row, index) => {
        const shown = row.map((_, column) => {
          const address = XLSX.utils.encode_cell({ r: first + index, c: column });
          const found = read?.[address] as XLSX.CellObject | undefined;
          return [found?.f ?? '', String(found?.v ?? '')];
        });
        expect(shown).toEqual(row.map((cell) => [formulaText(cell), cellText(cell)]));
      });
    }
  });

  it('is a workbook with charts and without author to an independent reader', async () => {
    const path = join(folder.path, 'audit.xlsx');
    await writeReport(path, auditReportOf(sampleHospital()));
    const [described] = await describedByOpenpyxl([path]);
    const charts = described?.sheets.filter((sheet) => sheet.charts > 0);
    expect(charts?.map((sheet) => [sheet.name, sheet.charts])).toEqual([
      ['敏感性', 1],
      ['盈亏平衡', 3],
    ]);
    expect(described?.creator ?? '').toBe('');
  });

  it('draws its charts from cells, prints across A4 and repeats the header', async () => {
    const path = join(folder.path, 'audit.xlsx');
    await writeReport(path, auditReportOf(sampleHospital()));
    const parts = await partsOf(path);
    const charts = [...parts.entries()].filter(([name]) => /charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(4);
    const drawn = charts.map(([, xml]) => xml).join('');
    for (const wanted of [
      '<c:scatterChart>',
      '<c:lineChart>',
      '<c:grouping val="stacked"/>',
      '盈亏平衡!$R$',
      '<a:t>盈亏阶梯</a:t>',
    ]) {
      expect(drawn).toContain(wanted);
    }
    // Names along the bottom stand below the bars, not behind those that go down.
    for (const [, xml] of charts) {
      const bottom = /<c:axPos val="b"\/>.*?<c:tickLblPos val="(\w+)"/.exec(xml);
      expect(bottom?.[1]).toBe('low');
    }
    const varieties = parts.get('xl/worksheets/sheet3.xml') ?? '';
    expect(varieties).toMatch(/<row r="4"[^>]* ht="20.25" customHeight="1">/);
    expect(varieties).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(varieties).toContain('state="frozen"');
    expect(varieties).toContain('第 &amp;P 页 / 共 &amp;N 页');
    const workbook = parts.get('xl/workbook.xml') ?? '';
    expect(workbook).toMatch(/Print_Titles[^>]*>[^<]*品种测算/);
    expect(workbook).toContain('<definedName name="留用比例">');
    expect(workbook).toContain('fullCalcOnLoad="1"');
    expect([...parts.values()].join('')).not.toContain(folder.path);
  });

  it('tells how many rows are written', async () => {
    const told: ReportProgress[] = [];
    const rows = Array.from({ length: 1200 }, (): ReportCell[] => [{ kind: 'count', count: 1 }]);
    await writeReport(join(folder.path, 'r.xlsx'), oneSheet(rows), (progress) => {
      told.push(progress);
    });
    expect(told).toEqual([
      { rows: 500, rowsInAll: 1200 },
      { rows: 1000, rowsInAll: 1200 },
    ]);
  });

  it('writes text as text, whatever it looks like', async () => {
    const texts = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '＝1',
      '\t=1',
      '\u0001=1',
      ' =1',
      '甲\n=1',
      '0012',
      '1e5',
      '<b>&"',
    ];
    const sheet = await writtenSheet(oneSheet(texts.map((text) => [{ kind: 'text', text }])));
    const cells = texts.map((_, index) => sheet[`A${String(index + 3)}`] as XLSX.CellObject);
    expect(cells.map((cell) => [cell.t, cell.v, cell.f])).toEqual(
      texts.map((text) => ['s', text, undefined]),
    );
  });

  it('writes amounts as numbers with separators and two decimals', async () => {
    const amount: ReportCell = { kind: 'yuan', value: decimalText('-1234567.895') };
    const sheet = await writtenSheet(oneSheet([[amount]]));
    expect(sheet['A3']).toMatchObject({ t: 'n', v: -1234567.895, z: '#,##0.00;[Red]-#,##0.00' });
  });

  it('writes whole units without a point, and others with what stands behind it', async () => {
    const units = ['1184000', '0.5'].map((text): ReportCell => {
      return { kind: 'units', value: decimalText(text) };
    });
    const sheet = await writtenSheet(oneSheet(units.map((cell) => [cell])));
    expect(sheet['A3']).toMatchObject({ v: 1184000, z: '#,##0;[Red]-#,##0', w: '1,184,000' });
    expect(sheet['A4']).toMatchObject({ v: 0.5, z: '#,##0.####;[Red]-#,##0.####' });
  });

  it('breaks a long note into lines across the table, whatever the width of the sheet', async () => {
    const columns = [40, 40, 40, 90].map((width) => ({ header: '列', width }));
    const notes = ['很长的说明。'.repeat(40), '短'];
    const sheets = [sheetOf({ name: '表', preface: ['题'], columns, rows: [], notes })];
    const path = join(folder.path, 'r.xlsx');
    await writeReport(path, { ...oneSheet([]), sheets });
    const workbook = XLSX.read(await readFile(path), { cellStyles: true });
    const sheet = workbook.Sheets['表'];
    expect(sheet?.['!merges']).toEqual([
      { s: { r: 3, c: 0 }, e: { r: 3, c: 2 } },
      { s: { r: 4, c: 0 }, e: { r: 4, c: 2 } },
    ]);
    expect(sheet?.['A4']).toMatchObject({ v: notes[0] });
    // 480 letters of even width, some to spare, in lines of 120.
    expect(sheet?.['!rows']?.[3]?.hpt).toBe(5 * 16.5);
  });

  it('breaks a sentence in a cell into lines of its column, and no name in a narrow one', async () => {
    const columns = [10, 40].map((width) => ({ header: '列', width }));
    const long: ReportCell = { kind: 'text', text: '一句很长的话。'.repeat(6) };
    const rows: readonly (readonly ReportCell[])[] = [[long], [{ kind: 'empty' }, long]];
    const path = join(folder.path, 'r.xlsx');
    const sheets = [sheetOf({ name: '表', preface: ['题'], columns, rows })];
    await writeReport(path, { ...oneSheet([]), sheets });
    const heights = XLSX.read(await readFile(path), { cellStyles: true }).Sheets['表']?.['!rows'];
    expect([heights?.[2]?.hpt, heights?.[3]?.hpt]).toEqual([20.25, 3 * 16.5]);
  });

  it('replaces a file as a whole and refuses a place it cannot write to', async () => {
    const path = join(folder.path, 'r.xlsx');
    await writeFile(path, 'old');
    await writtenSheet(oneSheet([]));
    expect(await readdir(folder.path)).toEqual(['r.xlsx']);
    const refused = await writeReport(join(path, 'r.xlsx'), oneSheet([]));
    expect(refused).toEqual({
      ok: false,
      error: { code: 'file.placeGone', params: { file: 'r.xlsx' } },
    });
  });
});

function formulaText(cell: ReportCell): string {
  return cell.kind === 'formula' ? cell.formula : '';
}

/** A cell as the reader gives it back: numbers as doubles. */
function cellText(cell: ReportCell): string {
  if (cell.kind === 'empty') return '';
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'count') return String(cell.count);
  if (cell.kind !== 'formula') return String(decimalFromText(cell.value).toNumber());
  const { cached } = cell;
  return cached.kind === 'text' ? cached.text : String(decimalFromText(cached.value).toNumber());
}
