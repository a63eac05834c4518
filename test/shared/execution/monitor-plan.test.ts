import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { type Monitoring, monitorPlan } from '../../../shared/execution/monitor-plan';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { addMonths, type Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement } from '../../support/funds';

const text = decimalText<never>;
const month = (value: string): Month => value as Month;

/** So many units of the selected product a month, and a tenth of it of others at 5 yuan. */
function monthly(unitsAMonth: number, from: string, months: number) {
  return Array.from({ length: months }, (_, index) =>
    aMonth(addMonths(month(from), index), {
      selected: [String(unitsAMonth), String(unitsAMonth * 0.94)],
      nonSelected: [String(unitsAMonth / 10), String(unitsAMonth / 2)],
    }),
  );
}

const steady = aVariety({ id: 'steady', monthly: monthly(8000, '2025-01', 18) });
/** A is 80,000 of it too; at 4,000 a month it is missed by far. */
const slow = aVariety({
  id: 'slow',
  genericName: '氯沙坦钾片',
  monthly: monthly(4000, '2025-01', 18),
});
const fund = aFund([aSettlement({ fromDate: '2026-01-01', toDate: '2026-12-31' })]);

function monitored(
  varieties: readonly Variety[] = [steady, slow],
  asOf = '2026-06',
  fields: Partial<PlanDocument> = {},
): Monitoring {
  return monitorPlan(aPlan(varieties, fields), fund, month(asOf));
}

describe('an agreement year as of a month', () => {
  it('lands where its own months lead, the selected part as it has been', () => {
    const [group] = monitored().groups;
    const [first, second] = group?.lines ?? [];
    // 48,000 bought in six months; six more at 8,000.
    expect(first).toMatchObject({
      agreedUnits: '80000',
      boughtUnits: '48000',
      missingUnits: '32000',
    });
    expect(Number(first?.landing?.boughtUnits.p50)).toBeCloseTo(96_000, -2);
    expect(Number(first?.landing?.missedRatio)).toBeLessThan(0.02);
    expect(Number(second?.landing?.boughtUnits.p50)).toBeCloseTo(48_000, -2);
    expect(Number(second?.landing?.nonSelectedYuan.p50)).toBeCloseTo(24_000, -2);
    expect(Number(second?.landing?.missedRatio)).toBeGreaterThan(0.98);
  });

  it('says what missing costs: the difference of two whole settlements', () => {
    const [group] = monitored().groups;
    const retention = (completed: boolean): string | null => {
      const ends = (group?.lines ?? []).map((line) => ({
        varietyId: line.varietyId,
        selectedUnits: text(line.varietyId === 'slow' && !completed ? '0' : '80000'),
        nonSelectedYuan: line.landing?.nonSelectedYuan.p50 ?? text('0'),
      }));
      const settlement = aSettlement({
        fromDate: '2026-01-01',
        toDate: '2026-12-31',
        inputs: ends,
      });
      const evaluated = evaluateFund(aPlan([steady, slow]), aFund([settlement]));
      return evaluated.figures.groups[0]?.retentionYuan ?? null;
    };
    const [met, missed] = [retention(true), retention(false)];
    const stake = decimalFromText(text(met ?? '0')).minus(text(missed ?? '0'));
    expect(stake.isPositive()).toBe(true);
    const line = group?.lines.find(({ varietyId }) => varietyId === 'slow');
    expect(line?.stakeYuan).toBe(stake.toFixed());
    const expected = stake.times(line?.landing?.missedRatio ?? '0');
    expect(line?.expectedLossYuan).toBe(expected.toDecimalPlaces(2).toFixed());
  });

  it('has no interval once it has ended, and is settled with what was bought', () => {
    const whole = [
      { ...steady, monthly: monthly(8000, '2025-01', 24) },
      { ...slow, monthly: monthly(4000, '2025-01', 24) },
    ];
    const [group] = monitored(whole, '2026-12').groups;
    expect(group?.lines.map(({ landing, paceUnits }) => [landing, paceUnits])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(group?.lines.map(({ boughtUnits }) => boughtUnits)).toEqual(['96000', '48000']);
    expect(group?.yearEnd.vetoes).toMatchObject([{ kind: 'missedVolume', varietyIds: ['slow'] }]);
    // The met variety: (100,000 × 5.5 − 80,000 × 0.94 − 48,000) × 0.65 × 0.9, half of it retained.
    expect(group?.yearEnd.items[0]).toMatchObject({ balanceBaseYuan: '249678' });
    expect(group?.yearEnd.retentionYuan).toBe('124839');
    const [met, missed] = group?.lines ?? [];
    expect(met?.expectedLossYuan).toBe('0');
    expect(missed?.expectedLossYuan).toBe(missed?.stakeYuan);
  });

  it('equals, as of any month, a plan that has only the months until then', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 23 }),
        fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 24, maxLength: 24 }),
        (last, units) => {
          const asOf = addMonths(month('2025-01'), last);
          const uses = units.map((count, index) =>
            aMonth(addMonths(month('2025-01'), index), {
              selected: [String(count), String(count)],
              nonSelected: [String(9000 - count), String(9000 - count)],
            }),
          );
          const whole = [{ ...steady, monthly: uses }, slow];
          const until = whole.map((variety) => ({
            ...variety,
            monthly: variety.monthly.filter((use) => use.month <= asOf),
          }));
          expect(plain(monitored(whole, asOf))).toEqual(plain(monitored(until, asOf)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('warns of what lags by the presets, and of nothing that is on track', () => {
    const [group] = monitored([steady, slow, aVariety({ id: 'none' })]).groups;
    // 24,000 of 80,000 after 181 of 365 days: 30 % against 49.6 %, below 80 % of it, not 25 points behind.
    expect(group?.lines.map(({ warnings }) => warnings.map(({ kind }) => kind))).toEqual([
      [],
      ['behindShare'],
      ['zero', 'behindShare', 'behindPoints'],
    ]);
    expect(group?.counts).toMatchObject({ zero: 1, behind: 1, over: 0, onTrack: 1 });
    expect(group?.hasManyBehind).toBe(false);
  });

  it('names fifteen that lag as many', () => {
    const many = Array.from({ length: 15 }, (_, index) => ({ ...slow, id: `v${String(index)}` }));
    expect(monitored(many).groups[0]?.hasManyBehind).toBe(true);
    expect(monitored(many.slice(1)).groups[0]?.hasManyBehind).toBe(false);
  });

  it('is not judged where its dates or its purchases are not whole', () => {
    const plan = aPlan([steady]);
    const reasons = (from: string | null, to: string | null): readonly string[] =>
      monitorPlan(
        plan,
        aFund([aSettlement({ fromDate: from, toDate: to })]),
        month('2026-06'),
      ).unmonitored.map(({ reason }) => reason);
    expect(reasons(null, null)).toEqual(['undated']);
    expect(reasons('2026-01-15', '2026-12-31')).toEqual(['partOfMonth']);
    expect(reasons('2024-07-01', '2025-06-30')).toEqual(['purchasesBeginLater']);
    expect(reasons('2026-07-01', '2027-06-30')).toEqual(['notBegun']);
    expect(reasons('2026-06-01', '2027-05-31')).toEqual([]);
  });
});

/** Without what cannot be compared. */
function plain(monitoring: Monitoring): unknown {
  return JSON.parse(JSON.stringify(monitoring));
}
