import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { prepareReaders, type Readers } from './readers';
import { runInTurns, type Usage } from './run-reader';
import { writeHistoryCsv } from './write-csv';
import { writeHistoryXls } from './write-xls';
import { writeHistoryXlsx } from './write-xlsx';

/** How often each size is read; the largest takes the slowest readers most of a minute. */
const SIZES = [
  { rows: 10_000, rounds: 5 },
  { rows: 100_000, rounds: 3 },
  { rows: 300_000, rounds: 2 },
  { rows: 1_000_000, rounds: 1 },
];
const XLS_ROWS = 65_000;
const MOST_JSON_ROWS = 100_000;

/**
 * Reads made histories with the program and with other readers, and prints the ratios. Every reader does the same work on
 * the same files, each in a process of its own, in turns.
 */
export async function measureImport(largest: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jieyu-bench-'));
  try {
    const readers = await prepareReaders(folder);
    for (const size of SIZES.filter(({ rows }) => rows <= largest)) {
      await measureXlsx({ folder, readers, ...size });
    }
    await measureBeginning(folder, readers, largest);
    await measureXls(folder, readers);
    await measureText(folder, readers, largest);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function xlsxPath(folder: string, rows: number): string {
  return join(folder, `history-${String(rows)}.xlsx`);
}

async function measureXlsx({
  folder,
  readers,
  rows,
  rounds,
}: {
  readonly folder: string;
  readonly readers: Readers;
  readonly rows: number;
  readonly rounds: number;
}): Promise<void> {
  const file = xlsxPath(folder, rows);
  await writeHistoryXlsx(file, rows);
  const usages = await runInTurns(
    {
      'inflate alone': readers.inflate(file),
      jieyu: readers.jieyu(file),
      'jieyu import': readers.import(file),
      'SheetJS, dense': readers.sheetjs(file),
      exceljs: readers.exceljs(file),
      openpyxl: readers.openpyxl(file),
    },
    rounds,
  );
  // It takes many minutes for more.
  const json =
    rows > MOST_JSON_ROWS
      ? {}
      : await runInTurns({ 'SheetJS, JSON': readers.sheetjsJson(file) }, 1);
  printTable(`${counted(rows)} rows of 12 columns, .xlsx`, { ...usages, ...json }, 'jieyu');
  const ratio = usages.jieyu.wallMs / usages['inflate alone'].wallMs;
  console.log(`  wall of jieyu over inflate alone: ${ratio.toFixed(2)}`);
}

async function measureBeginning(folder: string, readers: Readers, largest: number): Promise<void> {
  const usages = await runInTurns(
    {
      small: readers.beginning(xlsxPath(folder, 10_000)),
      large: readers.beginning(xlsxPath(folder, largest)),
    },
    7,
  );
  printTable(`the first 60 of 10,000 and of ${counted(largest)} rows, .xlsx`, usages, 'small');
}

async function measureXls(folder: string, readers: Readers): Promise<void> {
  const file = join(folder, 'history.xls');
  writeHistoryXls(file, XLS_ROWS);
  const usages = await runInTurns(
    {
      jieyu: readers.jieyu(file),
      'jieyu import': readers.import(file),
      SheetJS: readers.sheetjs(file),
    },
    3,
  );
  printTable(`${counted(XLS_ROWS)} rows of 12 columns, .xls`, usages, 'SheetJS');
}

async function measureText(folder: string, readers: Readers, rows: number): Promise<void> {
  const file = join(folder, 'history.csv');
  await writeHistoryCsv(file, rows);
  const usages = await runInTurns(
    {
      'decode, split': readers.split(file),
      jieyu: readers.jieyu(file),
      'jieyu import': readers.import(file),
      SheetJS: readers.sheetjsText(file),
    },
    3,
  );
  printTable(`${counted(rows)} rows of 12 columns, GBK .csv`, usages, 'decode, split');
}

function counted(rows: number): string {
  return rows.toLocaleString('en');
}

function printTable<Name extends string>(
  title: string,
  usages: Readonly<Record<Name, Usage>>,
  base: NoInfer<Name>,
): void {
  console.log(`\n${title}`);
  console.log('                 CPU ratio  wall ratio  peak MB   CPU s  wall s');
  for (const name of Object.keys(usages) as Name[]) {
    const { cpuMs, wallMs, peakMegabytes } = usages[name];
    const columns = [
      name.padEnd(15),
      (cpuMs / usages[base].cpuMs).toFixed(2).padStart(9),
      (wallMs / usages[base].wallMs).toFixed(2).padStart(11),
      peakMegabytes.toFixed(0).padStart(8),
      (cpuMs / 1000).toFixed(2).padStart(7),
      (wallMs / 1000).toFixed(2).padStart(7),
    ];
    console.log(`  ${columns.join(' ')}`);
  }
}
