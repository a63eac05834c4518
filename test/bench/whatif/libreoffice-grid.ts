import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FlatVariety } from './flat-terms';
import { AXES, RETENTION_RATIO } from './made-hospital';

interface CalcFigures {
  /** Opening and writing the formulas, less the same with numbers in their place. */
  readonly recalculationMs: number;
  /** Of the retention in all cells. */
  readonly sum: number;
}

const PROGRAM = 'soffice';
const LONGEST_MS = 300_000;

/** The grid as spreadsheet formulas that LibreOffice works out when it opens the file; a sentence where it cannot be had. */
export function measureLibreOffice(
  flat: readonly FlatVariety[],
  folder: string,
): CalcFigures | string {
  const missing = fetchLibreOffice();
  if (missing !== null) return missing;
  const formulas = gridFormulas(flat.length);
  const numbers = formulas.map((row) => row.map((_, index) => numberCell(index)));
  writeFileSync(join(folder, 'formulas.fods'), flatSheet(flat, formulas));
  writeFileSync(join(folder, 'numbers.fods'), flatSheet(flat, numbers));
  convert(folder, 'numbers.fods');
  const times = { numbers: [] as number[], formulas: [] as number[] };
  for (let round = 0; round < 3; round += 1) {
    times.numbers.push(convert(folder, 'numbers.fods'));
    times.formulas.push(convert(folder, 'formulas.fods'));
  }
  return {
    recalculationMs: Math.min(...times.formulas) - Math.min(...times.numbers),
    sum: sumOf(readFileSync(join(folder, 'converted/formulas.csv'), 'utf8')),
  };
}

function fetchLibreOffice(): string | null {
  if (isThere()) return null;
  if (process.getuid?.() !== 0) {
    return 'LibreOffice: not there (apt-get install libreoffice-calc-nogui)';
  }
  const wanted = ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc-nogui'];
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: LONGEST_MS });
    execFileSync('apt-get', wanted, { stdio: 'ignore', timeout: LONGEST_MS });
  } catch {
    return 'LibreOffice: not there, and apt could not fetch it';
  }
  return isThere() ? null : 'LibreOffice: not there, and apt could not fetch it';
}

function isThere(): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${PROGRAM}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** One formula a cell of the grid; below the 500 rows of data, one row for each base and number of enterprises. */
function gridFormulas(varieties: number): readonly (readonly string[])[] {
  const column = (name: string): string => `[.$${name}$1:.$${name}$${String(varieties)}]`;
  const [units, oldPrice, price, spent, fund] = ['A', 'B', 'C', 'D', 'E'].map(column);
  const all = (text: string | undefined): string => text ?? '';
  return AXES.baseHundredths.flatMap((base) =>
    AXES.winners.map((winners) => {
      const share = column(['F', 'G', 'H', 'I'][winners - 1] ?? 'I');
      const headroom = `${all(units)}*(${all(oldPrice)}-${share}*${all(price)})`;
      return AXES.nonSelectedHundredths.map((nonSelected) => {
        const balance = `${String(base / 100)}*${headroom}-${String(nonSelected / 100)}*${all(spent)}`;
        return formulaCell(`${RETENTION_RATIO}*MAX(0;SUMPRODUCT(${all(fund)}*(${balance})))`);
      });
    }),
  );
}

function numberCell(value: number): string {
  return `<table:table-cell office:value-type="float" office:value="${String(value)}"/>`;
}

/** Without a value, so that it has to be worked out. */
function formulaCell(text: string): string {
  return `<table:table-cell table:formula="of:=${text}"/>`;
}

function flatSheet(flat: readonly FlatVariety[], grid: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `<table:table-row>${cells.join('')}</table:table-row>`;
  const data = flat.map((variety) =>
    [
      ...[variety.baseUnits, variety.preVbpPriceYuan, variety.selectedPriceYuan].map(Number),
      Number(variety.nonSelectedYuan),
      Number(variety.fundRatio) * Number(variety.insuredShareRatio),
      ...variety.shareRatios.map(Number),
    ].map(numberCell),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Grid">
${[...data, ...grid].map(row).join('\n')}
</table:table></office:spreadsheet></office:body></office:document>
`;
}

/** The time LibreOffice takes to open a file, work it out and write it as text. */
function convert(folder: string, file: string): number {
  const profile = join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  const start = performance.now();
  execFileSync(
    PROGRAM,
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      ...['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false'],
      ...['--outdir', join(folder, 'converted'), join(folder, file)],
    ],
    { stdio: 'ignore', timeout: LONGEST_MS },
  );
  return performance.now() - start;
}

/** Of the grid's rows: those with as many cells as there are non-selected levels. */
function sumOf(csv: string): number {
  const rows = csv
    .replaceAll('"', '')
    .split('\n')
    .map((line) => line.split(',').map(Number));
  const grid = rows.filter((row) => row.length >= AXES.nonSelectedHundredths.length);
  const cells = grid.slice(-AXES.baseHundredths.length * AXES.winners.length).flat();
  return cells.reduce((sum, cell) => sum + cell, 0);
}
