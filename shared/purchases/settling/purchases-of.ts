import { present } from '../../assert';
import { type Decimal, quotient, ZERO } from '../../decimal/decimal';
import { decimalFromText, textFromDecimal } from '../../decimal/decimal-text';
import { askFlagsElsewhere, linesOfTable } from '../histories/flags-elsewhere';
import type { ReadTable } from '../histories/read-table';
import { withSheetDoubts } from '../histories/sheet-doubts';
import type { VarietyFinder } from '../identity/variety-finder';
import { AMOUNT_KINDS, decimalAt, type LineChunk } from '../lines/purchase-lines';
import { productKey } from '../product';
import { monthAt, type Purchase } from '../purchase';
import type { ProductLines, TableReading } from '../reading/history-reading';
import { decideLines } from './decide-lines';
import { isCheaper, type Spent } from './exemption';
import type { ImportAnswers } from './import-answers';
import { finderOf } from './settle-reading';
import { type CountedLines, settleVariety } from './settle-variety';

/** The accepted purchases of some tables, line by line. */
export function purchasesOf(
  tables: readonly ReadTable[],
  answers: ImportAnswers,
): (table: ReadTable) => Generator<Purchase> {
  const asked = askedReadings(tables);
  const counted = new Map(
    tables.flatMap(({ reading }, index) =>
      countedLines(reading.products, asked[index] ?? reading, answers),
    ),
  );
  const varietyOf = finderOf(
    tables.map(({ reading }) => reading),
    answers,
  );
  const selected = selectedByVariety(counted.values(), varietyOf);
  return function* (table) {
    for (const chunk of table.lines.chunks) {
      for (let index = 0; index < chunk.length; index += 1) {
        const lines = table.reading.products[table.partOf(chunk, index)];
        const part = lines === undefined ? undefined : counted.get(lines);
        if (part === undefined) continue;
        yield purchaseAt({ chunk, index }, part, selected.get(varietyOf(part.lines.product)));
      }
    }
  };
}

/** The rows of every product that a doubt hangs on, whatever was answered; looked for where one is asked for. */
export function doubtedRows(
  tables: readonly ReadTable[],
): (lines: ProductLines) => readonly number[] {
  let found: ReadonlyMap<ProductLines, readonly number[]> | null = null;
  return (part) => (found ??= rowsInDoubt(tables)).get(linesOfTable(part)) ?? [];
}

function rowsInDoubt(tables: readonly ReadTable[]): ReadonlyMap<ProductLines, readonly number[]> {
  const rows = new Map<ProductLines, number[]>();
  const asked = askedReadings(tables);
  for (const [place, { reading, lines, partOf }] of tables.entries()) {
    const table = asked[place] ?? reading;
    const doubted = reading.products.map((part, index) =>
      decideLines({ key: '', lines: table.products[index] ?? part, table }, {}).open === null
        ? null
        : part,
    );
    if (doubted.every((part) => part === null)) continue;
    for (const chunk of lines.chunks) {
      for (let index = 0; index < chunk.length; index += 1) {
        const part = doubted[partOf(chunk, index)] ?? null;
        if (part === null) continue;
        const known = rows.get(part) ?? [];
        rows.set(part, known);
        known.push(chunk.rows[index] ?? 0);
      }
    }
  }
  return rows;
}

/** Each table's reading with the doubts that only all of them together show; its products are in the same order. */
function askedReadings(tables: readonly ReadTable[]): readonly TableReading[] {
  return askFlagsElsewhere(withSheetDoubts(tables).map(({ reading }) => reading));
}

function countedLines(
  products: readonly ProductLines[],
  table: TableReading,
  answers: ImportAnswers,
): readonly [ProductLines, CountedLines][] {
  return products.flatMap((lines, index): [ProductLines, CountedLines][] => {
    const key = productKey(lines.product);
    const asked = table.products[index] ?? lines;
    const decision = decideLines({ key, lines: asked, table }, answers);
    const { open, productClass } = decision;
    return open !== null || productClass === null || productClass === 'other'
      ? []
      : [[lines, { lines, source: '', decision, lineClass: productClass }]];
  });
}

function selectedByVariety(
  counted: Iterable<CountedLines>,
  varietyOf: VarietyFinder,
): ReadonlyMap<string, Spent> {
  const varieties = new Map<string, CountedLines[]>();
  for (const part of counted) {
    const key = varietyOf(part.lines.product);
    const parts = varieties.get(key) ?? [];
    varieties.set(key, parts);
    parts.push(part);
  }
  return new Map(Array.from(varieties, ([key, parts]) => [key, settleVariety(parts).selected]));
}

function purchaseAt(
  { chunk, index }: { readonly chunk: LineChunk; readonly index: number },
  { lines, decision, lineClass }: CountedLines,
  selected: Spent | undefined,
): Purchase {
  const { genericName, dosageForm, specification, manufacturer, batch, unit } = lines.product;
  const factor = decision.factor === null ? null : decimalFromText(decision.factor);
  const quantityRatio = decimalFromText(decision.quantityRatio);
  const stated = {
    packs: decimalAt(chunk.packs, index)?.times(quantityRatio) ?? null,
    units: decimalAt(chunk.units, index)?.times(quantityRatio) ?? null,
  };
  const packs = stated.packs ?? packsOf(stated.units, factor);
  const ownUnits =
    stated.units ?? (stated.packs ?? ZERO).times(present(factor, 'packs have a factor'));
  const units = ownUnits.times(decimalFromText(decision.specIndexRatio));
  const amountYuan = amountAt(chunk, index, factor).times(decimalFromText(decision.amountRatio));
  const isExempt =
    lineClass === 'nonSelected' &&
    lines.hasPassed &&
    selected !== undefined &&
    isCheaper({ units, amountYuan }, selected);
  return {
    row: chunk.rows[index] ?? 0,
    month: monthAt(chunk.months[index] ?? 0),
    genericName,
    dosageForm,
    specification,
    manufacturer,
    batch,
    unit,
    packs: packs === null ? null : textFromDecimal(packs),
    units: textFromDecimal(units),
    amountYuan: textFromDecimal(amountYuan),
    lineClass: isExempt ? 'nonSelectedExempt' : lineClass,
    hasPassed: lines.hasPassed,
  };
}

function packsOf(units: Decimal | null, factor: Decimal | null): Decimal | null {
  return units === null || factor === null ? null : quotient(units, factor);
}

function amountAt(chunk: LineChunk, index: number, factor: Decimal | null): Decimal {
  const amount = present(decimalAt(chunk.amounts, index), 'a line has an amount');
  const kind = chunk.amountKinds[index];
  if (kind === AMOUNT_KINDS.timesFactor) {
    return amount.times(present(factor, 'a price by the unit has a factor'));
  }
  return kind === AMOUNT_KINDS.byFactor
    ? quotient(amount, present(factor, 'a price by the pack has a factor'))
    : amount;
}
