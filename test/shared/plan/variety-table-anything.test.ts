import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isDecimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { errorSentence } from '../../../shared/i18n/sentence';
import { zhCn } from '../../../shared/i18n/zh-cn';
import { planWithScenariosSchema } from '../../../shared/plan/scenario';
import { columnName } from '../../../shared/plan/variety-columns';
import { type CellField, cellFields } from '../../../shared/plan/variety-entries';
import { readVarietyTable } from '../../../shared/plan/variety-table';
import type { RawCell, RawTable } from '../../../shared/purchases/table/raw-table';
import { aPlan } from '../../support/builders';

const header: readonly RawCell[] = cellFields.map((column) => ({
  kind: 'text',
  text: columnName(column),
}));

const good: Readonly<Record<CellField, string>> = {
  genericName: '阿托伐他汀钙片',
  dosageForm: '片剂',
  specification: '20mg',
  batch: '第七批',
  unit: '片',
  baseUnits: '100000',
  winners: '4',
  shareGroup: '抗感染',
  agreedShareRatio: '',
  agreedUnits: '',
  preVbpPriceYuan: '5.5',
  selectedPriceYuan: '0.94',
  nonSelected: '100000',
  fundRatio: '0.65',
  expenditureFundRatio: '0.6',
  insuredShareRatio: '0.9',
  selectedUnits: '80000',
};
const goodRow: readonly RawCell[] = cellFields.map((column) =>
  good[column] === '' ? { kind: 'empty' } : { kind: 'text', text: good[column] },
);

const oddText = fc.oneof(
  fc.string(),
  fc.constantFrom('NaN', '65%', '—', '１２', '3万', '0', '__proto__', '合计', '通用名', '-0'),
);
const oddCell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.nat(1_000_000).map((value): RawCell => ({ kind: 'number', text: String(value) })),
  fc.integer({ min: -9, max: 99 }).map((v): RawCell => ({ kind: 'number', text: String(v / 64) })),
  oddText.map((text): RawCell => ({ kind: 'text', text })),
  fc.constantFrom<RawCell>(
    { kind: 'empty' },
    { kind: 'error', text: '#N/A' },
    { kind: 'date', text: '2024-01-01' },
  ),
);
const row: fc.Arbitrary<readonly RawCell[]> = fc
  .array(fc.tuple(fc.nat(cellFields.length), oddCell), { maxLength: 3 })
  .map((changes) => {
    const odd = new Map(changes);
    return goodRow.map((cell, index) => odd.get(index) ?? cell);
  });

const table: fc.Arbitrary<RawTable> = fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => ({
  file: 't.xlsx',
  format: 'xlsx',
  encoding: null,
  sheet: '表',
  rows: [header, ...rows].map((cells, index) => ({ number: index + 1, cells })),
}));

/** The decimals anywhere in a result. */
function decimalsIn(value: unknown, key = ''): readonly unknown[] {
  if (/(?:Yuan|Ratio|Units|Scale)$/.test(key) && value !== null) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => decimalsIn(part, name));
}

describe('readVarietyTable, whatever a table holds', () => {
  it('gives a valid plan whose every figure is a decimal, or refusals with whole sentences', () => {
    let accepted = 0;
    fc.assert(
      fc.property(table, (raw) => {
        const read = readVarietyTable([raw], { hasFundRatio: true });
        if (read.ok) {
          accepted += 1;
          const plan = aPlan(read.value.rows.map(({ variety }) => variety));
          expect(planWithScenariosSchema.safeParse(plan).success).toBe(true);
          const result = evaluatePlan(plan);
          expect(result.varieties.every(({ outcome }) => outcome.kind === 'evaluated')).toBe(true);
          expect(decimalsIn(result.varieties).every(isDecimalText)).toBe(true);
        } else {
          expect(read.error.length).toBeGreaterThan(0);
          for (const error of read.error) {
            expect(errorSentence(zhCn, error)).not.toMatch(/undefined|NaN\b(?!”)/);
          }
        }
      }),
      { numRuns: 2000, seed: 11 },
    );
    expect(accepted).toBeGreaterThan(200);
    expect(accepted).toBeLessThan(1800);
  });
});
