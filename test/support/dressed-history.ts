import type { Delivery, Dress } from './dress';
import { type DressColumn, dressColumns } from './dress-columns';
import { sheetsByMonths } from './dressed-months';
import { csvText, gb18030Bytes, type MadeCell, type MadeSheet, workbookBytes } from './workbooks';

/** A file and where its lines stand: `sheet row`, from 1; the sheet's name is empty where a file has none. */
export interface DressedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly lineAt: ReadonlyMap<string, readonly Delivery[]>;
}

const ENDINGS = { utf8: 'csv', bom: 'csv', gbk: 'csv', tabs: 'txt', xlsx: 'xlsx', xls: 'xls' };

/** Writes purchases as some system might have exported them. */
export function dressed(name: string, lines: readonly Delivery[], dress: Dress): DressedFile {
  const isBook = dress.file === 'xlsx' || dress.file === 'xls';
  const byMonths = sheetsByMonths(lines, dress, isBook);
  if (byMonths !== null) return fileOf(name, byMonths, dress);
  const isSplit = isBook && dress.sheets === 'two' && lines.length > 1;
  const middle = Math.ceil(lines.length / 2);
  const parts = isSplit ? [lines.slice(0, middle), lines.slice(middle)] : [lines];
  const sheets = parts.map((part, index): DressedSheet => {
    const sheet = isBook ? `明细${String(index + 1)}` : '';
    return { name: sheet, ...sheetRows(part, dress) };
  });
  const beside = isBook ? sheetsBeside(sheets, lines, dress) : [];
  return fileOf(
    name,
    [...sheets, ...beside.map((sheet) => ({ ...sheet, rowOf: NO_LINES }))],
    dress,
  );
}

/** A sheet, and in which row each line stands. */
export interface DressedSheet extends SheetRows {
  readonly name: string;
}

const NO_LINES: ReadonlyMap<Delivery, number> = new Map();

function fileOf(name: string, sheets: readonly DressedSheet[], dress: Dress): DressedFile {
  const lineAt = new Map<string, Delivery[]>();
  for (const { name: sheet, rowOf } of sheets) {
    for (const [line, row] of rowOf) {
      const key = `${sheet} ${String(row)}`;
      lineAt.set(key, [...(lineAt.get(key) ?? []), line]);
    }
  }
  const isBook = dress.file === 'xlsx' || dress.file === 'xls';
  const bytes = isBook
    ? workbookBytes(sheets, { kind: dress.file === 'xls' ? 'biff8' : 'xlsx' })
    : textBytes(sheets[0]?.rows ?? [], dress);
  return { name: `${name}.${ENDINGS[dress.file]}`, bytes, lineAt };
}

/** What stands in a workbook beside the purchases, and says them once more or says nothing of them. */
function sheetsBeside(
  [first]: readonly MadeSheet[],
  lines: readonly Delivery[],
  { sheets, ...dress }: Dress,
): readonly MadeSheet[] {
  switch (sheets) {
    case 'one':
    case 'two':
      return [];
    case 'copyBeside':
      return [{ name: '备份', rows: first?.rows ?? [] }];
    case 'noteBeside':
      return [{ name: '说明', rows: [['本表由系统导出'], ['金额以发票为准']] }];
    case 'summaryBeside':
      return [{ name: '汇总', rows: sheetRows(byMonth(lines), { ...dress, sheets }).rows }];
  }
}

/** One line a month, drug, pack and class; a price holds only where all lines have it, so it is that of one. */
function byMonth(lines: readonly Delivery[]): readonly Delivery[] {
  const sums = new Map<string, Delivery>();
  for (const line of lines) {
    const { drug, size, month, isSelected, priceFen } = line;
    const key = [drug, size, month, isSelected, priceFen].join();
    const before = sums.get(key);
    sums.set(key, { ...line, packs: line.packs + (before?.packs ?? 0) });
  }
  return Array.from(sums.values());
}

export interface SheetRows {
  readonly rows: readonly (readonly MadeCell[])[];
  readonly rowOf: ReadonlyMap<Delivery, number>;
}

export function sheetRows(
  lines: readonly Delivery[],
  dress: Dress,
  columns: readonly DressColumn[] = dressColumns(dress),
): SheetRows {
  const header = columns.map((column) => column.header);
  const top = [...titlesOf(dress), ...headerRows(header, dress)];
  const body: MadeCell[][] = [];
  const rowOf = new Map<Delivery, number>();
  let page: Delivery[] = [];
  const endPage = (word: string): void => {
    if (page.length > 0) body.push(sumRow(columns, word, page));
    page = [];
  };
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1];
    const isNewMonth = before !== undefined && before.month !== line.month;
    if (dress.sums === 'months' && isNewMonth) endPage('小计');
    if (dress.sums === 'pages' && page.length === 5) {
      endPage('本页合计');
      if (dress.hasRestatedHeader) body.push(header);
    }
    page.push(line);
    body.push(columns.map(({ cell }) => cell(line, place)));
    rowOf.set(line, top.length + body.length);
    if (place % 4 === 1) body.push(...noiseRows(columns, line, { place, dress }));
  }
  if (dress.sums === 'months') endPage('小计');
  if (dress.sums !== 'none') body.push(sumRow(columns, '合　计', lines));
  return { rows: [...top, ...body, ...footersOf(dress)], rowOf };
}

function titlesOf({ titles, amount }: Dress): readonly MadeCell[][] {
  const title = titles === 'none' ? [] : [['某某医院药品采购明细表']];
  const caption = amount === 'captionAbove' ? [['统计期间：全部', '', '', '', '单位：万元']] : [];
  return [...title, ...caption];
}

function headerRows(header: readonly string[], { amount, noise }: Dress): readonly MadeCell[][] {
  const own: MadeCell[] = [...header, ...(amount === 'captionBeside' ? ['', '单位：万元'] : [])];
  if (noise !== 'twoHeaderRows') return [own];
  return [own.map((_, place) => (place === 0 ? '药品信息' : null)), own];
}

function footersOf({ titles, amount }: Dress): readonly MadeCell[][] {
  return [
    ...(amount === 'captionBelow' ? [['单位：万元']] : []),
    ...(titles === 'titleAndFooter' ? [['制表人：王某', '', '审核人：李某']] : []),
  ];
}

function sumRow(
  columns: readonly DressColumn[],
  word: string,
  lines: readonly Delivery[],
): MadeCell[] {
  const place = columns.findIndex(({ isNaming }) => isNaming);
  return columns.map(({ sum }, column) => (column === place ? word : (sum?.(lines) ?? null)));
}

/** The same line once more as an issue to a ward, or as an order that was cancelled: it counts for nothing. */
function noiseRows(
  columns: readonly DressColumn[],
  line: Delivery,
  { place, dress: { noise } }: { readonly place: number; readonly dress: Dress },
): readonly MadeCell[][] {
  const words: Readonly<Partial<Record<Dress['noise'], readonly [RegExp, string]>>> = {
    issues: [/业务类型|出入库类型/, '科室领用'],
    void: [/单据状态/, '已作废'],
  };
  const [header, word] = words[noise] ?? [null, ''];
  if (header === null) return [];
  return [columns.map((column) => (header.test(column.header) ? word : column.cell(line, place)))];
}

function textBytes(rows: readonly (readonly MadeCell[])[], { file }: Dress): Buffer {
  const texts = rows.map((row) =>
    row.map((cell) => (cell === null || typeof cell === 'object' ? '' : String(cell))),
  );
  const text = csvText(texts, file === 'tabs' ? '\t' : ',');
  if (file === 'gbk') return gb18030Bytes(text);
  return Buffer.from(file === 'bom' ? `\ufeff${text}` : text, 'utf8');
}
