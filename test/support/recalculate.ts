import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import * as XLSX from 'xlsx';

const run = promisify(execFile);
const LIMIT_MS = 240_000;

/** A workbook as another program has it: what each cell of each sheet holds. */
export type ReadSheets = ReadonlyMap<string, XLSX.WorkSheet>;

/** LibreOffice is told to work out every formula when it opens a file, whatever value the file says it has. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The files opened, recalculated and saved by LibreOffice, all in one run of it. */
export async function recalculated(
  folder: string,
  files: readonly string[],
): Promise<readonly ReadSheets[]> {
  const profile = join(folder, 'profile');
  const saved = join(folder, 'recalculated');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const where = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const options = ['--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', saved];
  await run('soffice', [where, ...options, ...files], { timeout: LIMIT_MS });
  return Promise.all(files.map((file) => readSheets(join(saved, basename(file)))));
}

export async function readSheets(file: string): Promise<ReadSheets> {
  const workbook = XLSX.read(await readFile(file), { cellFormula: true });
  return new Map(Object.entries(workbook.Sheets));
}

const DESCRIBE = `
import json, sys, openpyxl
found = []
for file in sys.argv[1:]:
    book = openpyxl.load_workbook(file)
    found.append({
        "sheets": [{"name": sheet.title, "charts": len(sheet._charts), "rows": sheet.max_row} for sheet in book.worksheets],
        "creator": book.properties.creator,
    })
print(json.dumps(found))
`;

/** A workbook as openpyxl reads it, an independent reader that refuses what is not as it should be. */
export interface DescribedWorkbook {
  readonly sheets: readonly {
    readonly name: string;
    readonly charts: number;
    readonly rows: number;
  }[];
  readonly creator: string | null;
}

export async function describedByOpenpyxl(
  files: readonly string[],
): Promise<readonly DescribedWorkbook[]> {
  // Debian's own interpreter has Debian's modules; another one in the path need not.
  const { stdout } = await run('/usr/bin/python3', ['-c', DESCRIBE, ...files], {
    timeout: LIMIT_MS,
  });
  return JSON.parse(stdout) as readonly DescribedWorkbook[];
}

const PARTS = `
import json, sys, zipfile
book = zipfile.ZipFile(sys.argv[1])
print(json.dumps({name: book.read(name).decode("utf-8") for name in book.namelist()}))
`;

/** The parts that a workbook's file is made of, as text, by their names. */
export async function partsOf(file: string): Promise<ReadonlyMap<string, string>> {
  const options = { timeout: LIMIT_MS, maxBuffer: 100_000_000 };
  const { stdout } = await run('/usr/bin/python3', ['-c', PARTS, file], options);
  return new Map(Object.entries(JSON.parse(stdout) as Record<string, string>));
}
