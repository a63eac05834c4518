import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { addHistory } from '../../../shared/plan/add-history';
import { emptyPlan } from '../../../shared/plan/empty-plan';
import { incomingHistory } from '../../../shared/plan/incoming-history';
import type { PlanDocument } from '../../../shared/plan/plan';
import { parsePlanFile, planFileText } from '../../../shared/plan/plan-file';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import type { MonthRange } from '../../../shared/purchases/monthly-use';
import { addMonths, type Month } from '../../../shared/purchases/purchase';
import { joinReadings } from '../../../shared/purchases/reading/join-readings';
import { settleReading } from '../../../shared/purchases/settling/settle-reading';
import {
  add,
  compare,
  divide,
  multiply,
  NOUGHT,
  type Rational,
  rational,
  significantText,
  subtract,
} from '../../support/rational';
import { layoutIn, numberCell, rawTable, readRows } from '../../support/raw-tables';

const DRUGS = ['阿卡波糖片', '氯吡格雷片', '恩替卡韦片'];
const HEADER = ['日期', '通用名', '剂型', '单位', '数量', '金额', '是否中选', '是否过评'];

/** One row of a purchase history, as its writer meant it. */
interface Row {
  readonly drug: number;
  readonly month: Month;
  readonly units: string;
  readonly yuan: string;
  readonly isSelected: boolean;
  readonly hasPassed: boolean;
  /** Which of the files it stands in. */
  readonly file: number;
}

interface Case {
  readonly rows: readonly Row[];
  readonly referenceWindow: MonthRange;
  readonly useWindow: MonthRange;
  readonly fundRatio: string;
  /** The order in which the files are imported. */
  readonly order: readonly number[];
}

const FIRST = '2024-01' as Month;
const FILES = [0, 1, 2];

const rows: fc.Arbitrary<Row> = fc
  .record({
    drug: fc.nat(DRUGS.length - 1),
    place: fc.nat(23),
    units: fc.integer({ min: 1, max: 90_000 }),
    fen: fc.integer({ min: 1, max: 9_000_000 }),
    isReturn: fc.nat(9).map((one) => one === 0),
    isSelected: fc.boolean(),
    hasPassed: fc.boolean(),
    file: fc.constantFrom(...FILES),
  })
  .map(({ place, units, fen, isReturn, ...row }) => {
    const sign = isReturn ? '-' : '';
    const yuan = `${String(Math.floor(fen / 100))}.${String(fen % 100).padStart(2, '0')}`;
    return {
      ...row,
      month: addMonths(FIRST, place),
      units: `${sign}${String(units)}`,
      yuan: `${sign}${yuan}`,
    };
  });

const windows = fc.tuple(fc.nat(23), fc.nat(23)).map(([from, to]): MonthRange => {
  return {
    fromMonth: addMonths(FIRST, Math.min(from, to)),
    toMonth: addMonths(FIRST, Math.max(from, to)),
  };
});

const cases: fc.Arbitrary<Case> = fc.record({
  rows: fc.array(rows, { minLength: 1, maxLength: 40 }),
  referenceWindow: windows,
  useWindow: windows,
  fundRatio: fc.constantFrom('1', '0.65', '0.333'),
  order: fc.shuffledSubarray(FILES, { minLength: FILES.length }),
});

/** The plan that the program makes of the rows, file after file. */
function planOf({ rows: all, referenceWindow, useWindow, fundRatio, order }: Case): PlanDocument {
  let plan: PlanWithScenarios = { ...emptyPlan({ year: 2026 }), fundRatio: decimalText(fundRatio) };
  for (const file of order) {
    const own = all.filter((row) => row.file === file);
    if (own.length === 0) continue;
    const table = rawTable([HEADER, ...own.map(cellsOf)]);
    const { summary } = settleReading(joinReadings([readRows(layoutIn(table))]), {});
    expect(summary.rejected).toEqual([]);
    const incoming = incomingHistory(summary, [String(file).repeat(64)]);
    plan = addHistory(plan, incoming, {
      months: 'add',
      referenceWindow,
      useWindow,
      winners: 4,
      insuredShareRatio: decimalText('0.9'),
      newIds: incoming.varieties.map((_, index) => `${String(file)}-${String(index)}`),
    });
  }
  return plan;
}

function cellsOf({ drug, month, units, yuan, isSelected, hasPassed }: Row) {
  return [
    `${month}-05`,
    DRUGS[drug] ?? '',
    '片剂',
    '片',
    numberCell(units),
    numberCell(yuan),
    isSelected ? '是' : '否',
    hasPassed ? '是' : '否',
  ];
}

/** The retention by hand, in fractions, straight from the rows: ½ × max(0, Σ k (Q P0 − 0.8 Q Ps − S)). */
function retentionByHand(one: Case): Rational {
  const bases = DRUGS.map((_, drug) =>
    balanceByHand(
      one.rows.filter((row) => row.drug === drug),
      one,
    ),
  );
  const total = add(...bases);
  return compare(total, NOUGHT) > 0 ? multiply(rational('0.5'), total) : NOUGHT;
}

function balanceByHand(own: readonly Row[], { referenceWindow, useWindow, fundRatio }: Case) {
  const selectedEver = priceOf(own.filter(({ isSelected }) => isSelected));
  const used = within(own, useWindow);
  const before = priceOf(within(own, referenceWindow));
  const selectedPrice = priceOf(used.filter(({ isSelected }) => isSelected));
  const base = atLeastNothing(sumOf(used, 'units'));
  const spent = atLeastNothing(
    sumOf(
      used.filter((row) => !row.isSelected && !(row.hasPassed && isCheaper(row, selectedEver))),
      'yuan',
    ),
  );
  const factor = multiply(rational(fundRatio), rational('0.9'));
  const isReported = compare(base, NOUGHT) > 0;
  // Left out of every total: a price is not known.
  if (isReported && (before === null || selectedPrice === null)) return NOUGHT;
  const atBefore = isReported && before !== null ? multiply(base, before) : NOUGHT;
  const agreed =
    isReported && selectedPrice !== null ? multiply(rational('0.8'), base, selectedPrice) : NOUGHT;
  return multiply(factor, subtract(subtract(atBefore, agreed), spent));
}

function isCheaper({ units, yuan }: Row, selected: Rational | null): boolean {
  return selected !== null && compare(divide(rational(yuan), rational(units)), selected) < 0;
}

function priceOf(own: readonly Row[]): Rational | null {
  const [units, yuan] = [sumOf(own, 'units'), sumOf(own, 'yuan')];
  return compare(units, NOUGHT) > 0 && compare(yuan, NOUGHT) >= 0 ? divide(yuan, units) : null;
}

function within(own: readonly Row[], { fromMonth, toMonth }: MonthRange): readonly Row[] {
  return own.filter(({ month }) => month >= fromMonth && month <= toMonth);
}

function sumOf(own: readonly Row[], field: 'units' | 'yuan'): Rational {
  return add(...own.map((row) => rational(row[field])));
}

function atLeastNothing(value: Rational): Rational {
  return compare(value, NOUGHT) < 0 ? NOUGHT : value;
}

function digits(text: string): string {
  return significantText(rational(text), 25);
}

describe('the retention of a plan made of purchases', () => {
  it('is, to 25 digits, what fractions make of the rows, whatever files they came in', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { retentionYuan } = evaluatePlan(planOf(one)).hospital;
        expect(digits(present(retentionYuan, 'the national pack needs no score'))).toBe(
          significantText(retentionByHand(one), 25),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is the same, to the last digit, from a saved plan', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const plan: PlanWithScenarios = {
          ...emptyPlan({ year: 2026 }),
          ...planOf(one),
        };
        const read = parsePlanFile(planFileText(plan, '1'), 'a.jieyu');
        expect(read).toEqual({ ok: true, value: plan });
      }),
      { numRuns: 20 },
    );
  });
});
