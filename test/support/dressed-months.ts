import type { Delivery, Dress } from './dress';
import { dressColumns } from './dress-columns';
import { type DressedSheet, type SheetRows, sheetRows } from './dressed-history';
import type { MadeCell } from './workbooks';

/** Purchases whose time, or place on the sheet, is not that of a plain list; `null` where the dress is one. */
export function sheetsByMonths(
  lines: readonly Delivery[],
  dress: Dress,
  isBook: boolean,
): readonly DressedSheet[] | null {
  const name = isBook ? '采购' : '';
  switch (dress.months) {
    case 'dates':
      return null;
    case 'sheets':
      return isBook ? monthSheets(lines, dress) : [{ name, ...titledMonths(lines, dress) }];
    case 'titles':
      return [{ name, ...titledMonths(lines, dress) }];
    case 'beside':
      return lines.length < 2 ? null : [{ name, ...sideBySide(lines, dress) }];
    case 'across': {
      const made = monthColumns(lines, dress);
      return made === null ? null : [{ name, ...made }];
    }
  }
}

function monthSheets(lines: readonly Delivery[], dress: Dress): readonly DressedSheet[] {
  return byMonth(lines).map(([month, own]) => ({
    name: monthName(month),
    ...sheetRows(own, dress, withoutDates(dress)),
  }));
}

/** A title with its month above each table, one below the other. */
function titledMonths(lines: readonly Delivery[], dress: Dress): SheetRows {
  const rows: (readonly MadeCell[])[] = [];
  const rowOf = new Map<Delivery, number>();
  for (const [month, own] of byMonth(lines)) {
    rows.push([`${monthName(month)}药品采购明细`]);
    const made = sheetRows(own, { ...dress, titles: 'none' }, withoutDates(dress));
    for (const [line, row] of made.rowOf) rowOf.set(line, rows.length + row);
    rows.push(...made.rows, []);
  }
  return { rows, rowOf };
}

function sideBySide(lines: readonly Delivery[], dress: Dress): SheetRows {
  const middle = Math.ceil(lines.length / 2);
  const bare: Dress = { ...dress, titles: 'none', noise: 'none' };
  const [left, right] = [lines.slice(0, middle), lines.slice(middle)].map((part) =>
    sheetRows(part, bare),
  );
  if (left === undefined || right === undefined) return { rows: [], rowOf: new Map() };
  const width = Math.max(...left.rows.map((row) => row.length));
  const height = Math.max(left.rows.length, right.rows.length);
  const rows = Array.from({ length: height }, (_, row) => [
    ...Array.from({ length: width + 1 }, (__, column) => left.rows[row]?.[column] ?? null),
    ...(right.rows[row] ?? []),
  ]);
  return { rows, rowOf: new Map([...left.rowOf, ...right.rowOf]) };
}

/** A row for each pack, price and class, with a quantity and an amount of each month; `null` where months come to nothing. */
function monthColumns(lines: readonly Delivery[], dress: Dress): SheetRows | null {
  const plain: Dress = {
    ...dress,
    quantity: 'packs',
    amount: 'yuan',
    returns: 'negative',
    noise: 'none',
    pack: dress.pack === 'case' ? 'specification' : dress.pack,
  };
  const columns = dressColumns(plain).filter(({ isDate, sum }) => isDate !== true && sum === null);
  const months = byMonth(lines).map(([month]) => month);
  const groups = new Map<string, Delivery[]>();
  for (const line of lines) {
    const key = [line.drug, line.size, line.priceFen, line.isSelected].join();
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const rowOf = new Map<Delivery, number>();
  const body: MadeCell[][] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const packs = months.map((month) => sumOf(group.filter((line) => line.month === month)));
    const hasNone = months.some(
      (month, place) => packs[place] === 0 && group.some((line) => line.month === month),
    );
    if (hasNone) return null;
    const all = sumOf(group);
    body.push([
      ...columns.map(({ cell }) => cell(first, body.length)),
      ...packs.flatMap((count) =>
        count === 0 ? [null, null] : [String(count), yuan(count * first.priceFen)],
      ),
      ...[String(all), yuan(all * first.priceFen)],
    ]);
    for (const line of group) rowOf.set(line, body.length + 1);
  }
  const header = [
    ...columns.map((column) => column.header),
    ...months.flatMap((month) => [`${monthName(month)}采购数量`, `${monthName(month)}采购金额`]),
    ...['合计数量', '合计金额'],
  ];
  return { rows: [header, ...body], rowOf };
}

function withoutDates(dress: Dress): ReturnType<typeof dressColumns> {
  return dressColumns(dress).filter(({ isDate }) => isDate !== true);
}

function byMonth(lines: readonly Delivery[]): readonly (readonly [string, readonly Delivery[]])[] {
  const months = Array.from(new Set(lines.map(({ month }) => month))).sort();
  return months.map((month) => [month, lines.filter((line) => line.month === month)]);
}

function monthName(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${year}年${String(Number(number))}月`;
}

function sumOf(lines: readonly Delivery[]): number {
  return lines.reduce((sum, { packs }) => sum + packs, 0);
}

function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
