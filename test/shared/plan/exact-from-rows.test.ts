import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText, type RatioText, type ScoreText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { addHistory } from '../../../shared/plan/add-history';
import { emptyPlan } from '../../../shared/plan/empty-plan';
import { incomingHistory } from '../../../shared/plan/incoming-history';
import { parsePlanFile, planFileText } from '../../../shared/plan/plan-file';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { findPolicy } from '../../../shared/policy/packs';
import type { Policy } from '../../../shared/policy/policy';
import { joinReadings } from '../../../shared/purchases/histories/join-readings';
import type { MonthRange } from '../../../shared/purchases/monthly-use';
import { settleReading } from '../../../shared/purchases/settling/settle-reading';
import {
  type BoughtRow,
  type HandTerms,
  inputsByHand,
  monthArbitrary,
  retentionByHand,
  windowArbitrary,
} from '../../support/bought-rows';
import { compare, NOUGHT, type Rational, rational, significantText } from '../../support/rational';
import { layoutIn, numberCell, rawTable, readRows } from '../../support/raw-tables';

/** Two drugs are settled in one batch, one in another, and one in none. */
const DRUGS = [
  { name: '阿卡波糖片', batch: '第二批' },
  { name: '氯吡格雷片', batch: '第二批' },
  { name: '恩替卡韦片', batch: '第三批' },
  { name: '瑞舒伐他汀钙片', batch: '' },
];
const HEADER = ['日期', '通用名', '剂型', '批次', '单位', '数量', '金额', '是否中选', '是否过评'];

interface Row extends BoughtRow {
  /** Which of the files it stands in. */
  readonly file: number;
}

interface Case {
  readonly rows: readonly Row[];
  readonly referenceWindow: MonthRange;
  readonly useWindow: MonthRange;
  readonly fundRatio: string;
  readonly pack: 'national' | 'shenzhen-2024-draft';
  readonly score: string;
  readonly winners: number;
  readonly isFloored: boolean;
  readonly exemptsCheaperPassed: boolean;
  readonly grouping: 'batch' | 'hospital';
  readonly scope: 'all' | 'agreed';
  /** The order in which the files are imported. */
  readonly order: readonly number[];
}

const FILES = [0, 1, 2];

const rows: fc.Arbitrary<Row> = fc
  .record({
    drug: fc.nat(DRUGS.length - 1),
    month: monthArbitrary,
    units: fc.integer({ min: 1, max: 90_000 }),
    fen: fc.integer({ min: 1, max: 9_000_000 }),
    isReturn: fc.nat(9).map((one) => one === 0),
    isSelected: fc.boolean(),
    hasPassed: fc.boolean(),
    file: fc.constantFrom(...FILES),
  })
  .map(({ units, fen: more, isReturn, ...row }) => {
    // A price of a fen beside others of the product is asked about.
    const fen = more + 2 * units;
    const sign = isReturn ? '-' : '';
    const yuan = `${String(Math.floor(fen / 100))}.${String(fen % 100).padStart(2, '0')}`;
    return { ...row, units: `${sign}${String(units)}`, yuan: `${sign}${yuan}` };
  });

const cases: fc.Arbitrary<Case> = fc.record({
  rows: fc.array(rows, { minLength: 1, maxLength: 40 }),
  referenceWindow: windowArbitrary,
  useWindow: windowArbitrary,
  fundRatio: fc.constantFrom('1', '0.65', '0.333'),
  pack: fc.constantFrom('national' as const, 'shenzhen-2024-draft'),
  score: fc.constantFrom('100', '80', '79.99', '70', '60', '59.99', '0'),
  winners: fc.integer({ min: 1, max: 5 }),
  isFloored: fc.boolean(),
  exemptsCheaperPassed: fc.boolean(),
  grouping: fc.constantFrom('batch' as const, 'batch', 'hospital'),
  scope: fc.constantFrom('all' as const, 'agreed'),
  order: fc.shuffledSubarray(FILES, { minLength: FILES.length }),
});

function policyOf({ pack, isFloored, exemptsCheaperPassed, grouping }: Case): Policy {
  const policy = present(findPolicy(pack), 'the pack is built in');
  return {
    ...policy,
    floorAtZero: { ...policy.floorAtZero, value: isFloored },
    exemption: { ...policy.exemption, value: exemptsCheaperPassed ? 'cheaperPassed' : 'none' },
    settlementGrouping: { ...policy.settlementGrouping, value: grouping },
  };
}

/** The plan that the program makes of the rows, file after file. */
function planOf(one: Case): PlanWithScenarios {
  let plan: PlanWithScenarios = {
    ...emptyPlan({ year: 2026 }),
    policy: policyOf(one),
    score: decimalText<ScoreText>(one.score),
    scope: one.scope,
    fundRatio: decimalText<RatioText>(one.fundRatio),
  };
  for (const file of one.order) {
    const own = one.rows.filter((row) => row.file === file);
    if (own.length === 0) continue;
    const table = rawTable([HEADER, ...own.map(cellsOf)]);
    const { summary } = settleReading(joinReadings([readRows(layoutIn(table))]), {});
    expect(summary.rejected).toEqual([]);
    const incoming = incomingHistory(summary, [String(file).repeat(64)]);
    plan = addHistory(plan, incoming, {
      months: 'add',
      referenceWindow: one.referenceWindow,
      useWindow: one.useWindow,
      winners: one.winners,
      insuredShareRatio: decimalText('0.9'),
      newIds: incoming.varieties.map((_, index) => `${String(file)}-${String(index)}`),
    });
  }
  return plan;
}

function cellsOf({ drug, month, units, yuan, isSelected, hasPassed }: Row) {
  return [
    `${month}-05`,
    DRUGS[drug]?.name ?? '',
    '片剂',
    DRUGS[drug]?.batch ?? '',
    '片',
    numberCell(units),
    numberCell(yuan),
    isSelected ? '是' : '否',
    hasPassed ? '是' : '否',
  ];
}

/** The terms of a case, read off the published tables (domain 4, 5) and not off the packs. */
function termsOf(one: Case): HandTerms {
  return {
    drugs: DRUGS.length,
    referenceWindow: one.referenceWindow,
    useWindow: one.useWindow,
    fundRatio: one.fundRatio,
    insuredShareRatio: '0.9',
    agreedShareRatio: ['0.5', '0.6', '0.7'][one.winners - 1] ?? '0.8',
    retentionRatio: ratioOf(one),
    isFloored: one.isFloored,
    exemptsCheaperPassed: one.exemptsCheaperPassed,
    scope: one.scope,
    groupOf: (drug) => (one.grouping === 'batch' ? (DRUGS[drug]?.batch ?? '') : ''),
  };
}

/** A failed assessment retains nothing; the Shenzhen draft has tiers. */
function ratioOf({ pack, score }: Case): string {
  if (Number(score) < 60) return '0';
  if (pack === 'national') return '0.5';
  return Number(score) >= 80 ? '0.5' : Number(score) >= 70 ? '0.4' : '0.3';
}

function digits(value: Rational): string {
  return significantText(value, 25);
}

describe('the retention of a plan made of purchases', () => {
  it('is, to 25 digits, what fractions make of the rows, whatever files they came in', () => {
    const signs = new Set<number>();
    fc.assert(
      fc.property(cases, (one) => {
        const { retentionYuan } = evaluatePlan(planOf(one)).hospital;
        const byHand = retentionByHand(one.rows, termsOf(one));
        signs.add(compare(byHand, NOUGHT));
        expect(digits(rational(present(retentionYuan, 'the score is known')))).toBe(digits(byHand));
      }),
      { numRuns: 240 },
    );
    // Hospitals that get something, nothing, and (without a floor) less than nothing are among them.
    expect(Array.from(signs).sort()).toEqual([-1, 0, 1]);
  });

  it('rests on inputs that are, to 25 digits, those of the rows in the two windows', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const plan = planOf(one);
        for (const [drug, { name }] of DRUGS.entries()) {
          const own = one.rows.filter((row) => row.drug === drug);
          const variety = plan.varieties.find(({ genericName }) => genericName === name);
          expect(variety !== undefined).toBe(own.length > 0);
          if (variety === undefined || variety.nonSelected.kind !== 'amount') continue;
          const hand = inputsByHand(own, termsOf(one));
          const { baseUnits, selectedUnits, nonSelected } = variety;
          expect(digits(rational(baseUnits))).toBe(digits(hand.baseUnits));
          expect(digits(rational(selectedUnits ?? ''))).toBe(digits(hand.selectedUnits));
          expect(digits(rational(nonSelected.amountYuan))).toBe(digits(hand.nonSelectedYuan));
          for (const price of ['preVbpPriceYuan', 'selectedPriceYuan'] as const) {
            const [is, should] = [variety[price], hand[price]];
            expect(is === null ? null : digits(rational(is))).toBe(
              should === null ? null : digits(should),
            );
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same, to the last digit, from a saved plan', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const plan = planOf(one);
        const read = parsePlanFile(planFileText(plan, '1'), 'a.jieyu');
        expect(read).toEqual({ ok: true, value: plan });
      }),
      { numRuns: 20 },
    );
  });
});
