import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { tableText } from '../../../../renderer/table/shown-table';
import { declareUse } from '../../../../renderer/views/what-if/declare-use';
import { gridTarget } from '../../../../renderer/views/what-if/grid-target';
import {
  type Measured,
  measuredChart,
  pointAt,
  yuanAt,
} from '../../../../renderer/views/what-if/measured-chart';
import { shownMeasure } from '../../../../renderer/views/what-if/shown-measure';
import { gridTable } from '../../../../renderer/views/what-if/TableGrid';
import { present } from '../../../../shared/assert';
import {
  decimalText,
  type ScaleText,
  type ScoreText,
  type UnitsText,
  type YuanText,
} from '../../../../shared/decimal/decimal-text';
import { toTheFen } from '../../../../shared/decimal/rounding';
import { partWay, runningSums, sumOf } from '../../../../shared/decimal/text-arithmetic';
import type { SpendingCut } from '../../../../shared/engine/goal';
import { seekGoal } from '../../../../shared/engine/goal-seek';
import {
  rankedCuts,
  shownTotalCutYuan,
  suggestedTarget,
} from '../../../../shared/engine/goal-steps';
import { shownSteps } from '../../../../shared/engine/shown-steps';
import { budgetWaterfall } from '../../../../shared/engine/waterfall';
import { zhCn } from '../../../../shared/i18n/zh-cn';
import { applyEdit } from '../../../../shared/plan/edits';
import { planArbitrary } from '../../../support/arbitraries';
import { aPlan, aVariety } from '../../../support/builders';

const rows = {
  lever: 'baseScale',
  values: ['0.9', '1'].map((text) => decimalText<ScaleText>(text)),
} as const;
const columns = { lever: 'winners', values: [1, 2, 3] } as const;
const table: Measured = {
  ...{ kind: 'table', rows, columns, presentYuan: decimalText('0') },
  fen: Float64Array.of(123456, -100, NaN, 0, 5, 999),
};

const BEYOND = {
  kind: 'retention',
  targetYuan: decimalText<YuanText>('1000000000000000'),
} as const;

describe('a cell of a data table', () => {
  it('has its levers, row by row, and its amount to the fen', () => {
    expect(pointAt(table, 4)).toEqual({ baseScale: '1', winners: 2 });
    expect(pointAt({ rows, columns: null }, 1)).toEqual({ baseScale: '1' });
    expect([0, 1, 2, 3, 4].map((cell) => yuanAt(table, cell))).toEqual([
      '1234.56',
      '-1',
      null,
      '0',
      '0.05',
    ]);
  });

  it('is copied exact, with the positions of its levers', () => {
    const copied = gridTable({
      table,
      caption: '留用金额（元）',
      corner: '基数 ＼ 企业数',
      columnHeads: ['1 家', '2 家', '3 家'],
      rowHeads: ['×0.90', '×1.00'],
    });
    expect(tableText(copied)).toBe(
      '基数 ＼ 企业数\t1 家\t2 家\t3 家\r\n×0.90\t1234.56\t-1\t\r\n×1.00\t0\t0.05\t9.99',
    );
  });

  it('is charted under the name of its measure', () => {
    const words = { messages: zhCn, language: 'zh', moneyUnit: 'yuan' } as const;
    const content = measuredChart({
      ...words,
      ...{ table, measureName: '可用于绩效', varietyName: null },
      ...{ presentRow: 1, presentColumn: null },
    });
    expect(content.title).toContain('可用于绩效从');
    expect(content.title).toContain('1 格为负');
  });

  it('shows a balance of a variety only where one is moved', () => {
    expect(shownMeasure('varietyBalance', false)).toBe('retention');
    expect(shownMeasure('varietyBalance', true)).toBe('varietyBalance');
  });
});

describe('the keys of a data table', () => {
  it('lead as in a spreadsheet and stop at its edges', () => {
    const size = { rows: 2, columns: 3 };
    const from = (cell: number, keys: readonly string[]): readonly (number | null)[] =>
      keys.map((key) => gridTarget(key, cell, size));
    expect(from(1, ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])).toEqual([0, 2, 1, 4]);
    expect(from(5, ['ArrowRight', 'ArrowDown', 'Home', 'End', 'PageUp'])).toEqual([5, 5, 3, 5, 2]);
    expect(from(0, ['Tab', 'a'])).toEqual([null, null]);
  });
});

describe('the waterfall as it is read', () => {
  it('has shown changes that add up to its shown totals, to the fen', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const steps = shownSteps(budgetWaterfall(plan));
        for (const [index, step] of steps.entries()) {
          const before = steps[index - 1];
          if (step.kind === 'change' || before === undefined) continue;
          expect(step.shownAfterYuan).toBe(before.shownAfterYuan);
        }
      }),
    );
  });
});

describe('ranked cuts', () => {
  it('add up what they bring so far', () => {
    const cut = (gainYuan: string): SpendingCut => ({
      ...{ id: gainYuan, genericName: '甲', group: '' },
      ...{ beforeYuan: decimalText('10'), cutYuan: decimalText('1'), afterYuan: decimalText('9') },
      nonSelected: { kind: 'amount', amountYuan: decimalText('9') },
      fillingYuan: decimalText('0'),
      ...{ gainPerYuan: decimalText('0.3'), gainYuan: decimalText(gainYuan) },
    });
    const [presentYuan, reachedYuan] = [decimalText<YuanText>('1'), decimalText<YuanText>('1.35')];
    const ranked = rankedCuts({ cuts: [cut('0.25'), cut('0.1')], presentYuan, reachedYuan });
    expect(ranked.map(({ cumulativeYuan }) => cumulativeYuan)).toEqual(['0.25', '0.35']);
  });

  it('show whole fen that add up to the shown way from now to the goal', () => {
    fc.assert(
      fc.property(planArbitrary, fc.integer({ min: 1, max: 100 }), (random, part) => {
        const plan = { ...random, score: decimalText<ScoreText>('90') };
        const most = seekGoal({ ...{ plan, by: 'cuts', lockedIds: [] }, goal: BEYOND });
        fc.pre(most.kind === 'outOfReach' && most.presentYuan !== null);
        const way = { from: most.presentYuan, to: most.bestYuan, part: part / 100, places: 2 };
        const targetYuan = partWay(way);
        const goal = { kind: 'retention', targetYuan } as const;
        const found = seekGoal({ plan, by: 'cuts', lockedIds: [], goal });
        fc.pre(found.kind === 'reached' && found.change.kind === 'cuts');
        fc.pre(found.presentYuan !== null);
        const { presentYuan, reachedYuan } = found;
        const ranked = rankedCuts({ cuts: found.change.cuts, presentYuan, reachedYuan });
        const shown = ranked.map(({ shownGainYuan }) => shownGainYuan);
        expect(sumOf([toTheFen(presentYuan), ...shown])).toBe(toTheFen(reachedYuan));
        expect(ranked.map(({ shownCumulativeYuan }) => shownCumulativeYuan)).toEqual(
          runningSums(shown),
        );
        const cuts = ranked.map(({ cutYuan }) => toTheFen(cutYuan));
        expect(shownTotalCutYuan(ranked)).toBe(sumOf(cuts));
      }),
    );
  });
});

describe('a target to begin with', () => {
  it('is a twentieth more than now, where there is something now', () => {
    expect(suggestedTarget(decimalText('6480090.85'))).toBe('6804096');
    expect(suggestedTarget(decimalText('0'))).toBeNull();
    expect(suggestedTarget(null)).toBeNull();
  });
});

describe('declaring a use', () => {
  it('sets the base, and lets a signed volume of nothing go, in one step', () => {
    const variety = aVariety({ baseUnits: decimalText('0') });
    const use = decimalText<UnitsText>('1200');
    const plan = aPlan([variety]);
    expect(declareUse(plan, variety.id, use)).toEqual({
      kind: 'changeVariety',
      varietyId: variety.id,
      change: { field: 'baseUnits', value: '1200' },
    });
    const signed = aPlan([{ ...variety, agreedUnits: decimalText('0') }]);
    const declared = applyEdit(signed, declareUse(signed, variety.id, use));
    const after = present(declared.varieties[0], 'the variety stays');
    expect([after.baseUnits, after.agreedUnits]).toEqual(['1200', null]);
  });
});
