import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The first sheet of a workbook as LibreOffice writes it out, a line a row, thousands without separators. */
export async function sheetLines(workbook: string): Promise<readonly string[]> {
  const folder = dirname(workbook);
  await run('soffice', [
    `-env:UserInstallation=file://${folder}/office`,
    '--headless',
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):44,34,76',
    '--outdir',
    folder,
    workbook,
  ]);
  const text = await readFile(join(folder, basename(workbook).replace(/\.\w+$/, '.csv')), 'utf8');
  return plainLines(text);
}

/** The text of printed pages, a line a row, thousands without separators. */
export async function pageLines(pdf: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 1 << 26 });
  return plainLines(stdout);
}

function plainLines(text: string): readonly string[] {
  return text.split('\n').map((line) => line.replace(/(\d),(?=\d{3})/g, '$1'));
}
