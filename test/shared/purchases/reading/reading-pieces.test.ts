import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { PacksText, UnitsText, YuanText } from '../../../../shared/decimal/decimal-text';
import { decimalText } from '../../../../shared/decimal/decimal-text';
import { appError } from '../../../../shared/errors';
import { monthAt } from '../../../../shared/purchases/purchase';
import type {
  HistoryReading,
  ProductLines,
} from '../../../../shared/purchases/reading/history-reading';
import {
  cutReading,
  joinReading,
  readingPieceSchema,
} from '../../../../shared/purchases/reading/reading-pieces';

function linesOf(name: string, uses: number): ProductLines {
  const none = decimalText<UnitsText>('0');
  const packs = decimalText<PacksText>('1');
  return {
    product: {
      genericName: name,
      dosageForm: '',
      specification: '',
      packSpecification: '',
      unit: '片',
      packUnit: '盒',
      manufacturer: '',
      batch: '',
      code: '',
    },
    mark: { kind: 'none' },
    conversion: { kind: 'known', factor: decimalText<UnitsText>('7') },
    hasPassed: false,
    purchases: uses,
    firstRows: [2],
    uses: Array.from({ length: uses }, (_, index) => ({
      month: monthAt(24_288),
      purchases: 1,
      packs,
      packsToConvert: packs,
      units: none,
      unitsWithoutPacks: none,
      amountYuan: decimalText<YuanText>(String(index)),
    })),
  };
}

function readingOf(
  tables: readonly {
    readonly uses: readonly number[];
    readonly rejected: number;
    readonly warned: readonly number[];
  }[],
): HistoryReading {
  const error = appError('import.cancelled', {});
  return {
    warnings: [],
    tables: tables.map(({ uses, rejected, warned }, table) => ({
      file: {
        file: 'a.csv',
        format: 'csv',
        encoding: 'utf-8',
        sheet: String(table),
        headerRow: 1,
        rows: 9,
        accepted: 9,
        rejected: 0,
        skipped: 0,
        columns: {},
      },
      products: uses.map((count, index) => linesOf(`药${String(index)}`, count)),
      rejected: Array.from({ length: rejected }, (_, row) => ({
        file: 'a.csv',
        sheet: String(table),
        row,
        column: '',
        error,
      })),
      warnings: warned.map((count) => ({
        code: 'duplicateLine' as const,
        file: 'a.csv',
        sheet: String(table),
        rows: Array.from({ length: count }, (_, row) => row + 1),
        count,
        params: {},
      })),
      unmarked: 'nonSelected' as const,
    })),
  };
}

const tables = fc.array(
  fc.record({
    uses: fc.array(fc.oneof(fc.nat(60), fc.nat(5000)), { maxLength: 6 }),
    rejected: fc.nat(1000),
    warned: fc.array(fc.nat(1000), { maxLength: 4 }),
  }),
  { maxLength: 4 },
);

describe('the pieces of a reading', () => {
  it('make the reading again', () => {
    fc.assert(
      fc.property(tables, (made) => {
        const reading = readingOf(made);
        const cut = cutReading(reading);
        for (const piece of cut.pieces) readingPieceSchema.parse(piece);
        expect(joinReading(cut)).toEqual(reading);
      }),
      { numRuns: 40 },
    );
  });

  it('are small, however much there is of one product', () => {
    const { outline, pieces } = cutReading(
      readingOf([
        { uses: [20_000, ...Array<number>(5000).fill(36)], rejected: 1000, warned: [1000] },
      ]),
    );
    const largest = Math.max(
      ...pieces.map(
        ({ moreUses, products, rejected }) =>
          moreUses.length +
          products.length +
          rejected.length +
          products.reduce((count, { uses }) => count + uses.length, 0),
      ),
    );
    expect(largest).toBeLessThan(2000);
    expect(JSON.stringify(outline).length).toBeLessThan(1000);
  });

  it('are as many as there is something to hand over', () => {
    expect(cutReading(readingOf([])).pieces).toEqual([]);
    expect(cutReading(readingOf([{ uses: [1, 1], rejected: 1, warned: [] }])).pieces.length).toBe(
      1,
    );
  });
});
