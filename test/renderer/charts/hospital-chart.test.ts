import { describe, expect, it } from 'vitest';

import { hospitalChart } from '../../../renderer/charts/hospital-chart';
import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { hospitalScaleCurve } from '../../../shared/engine/scale-curve';
import { zhCn } from '../../../shared/i18n/zh-cn';
import type { PlanDocument } from '../../../shared/plan/plan';
import { aPlan, aVariety } from '../../support/builders';

interface Series {
  readonly id: string;
  readonly data: readonly unknown[];
}

function draw(plan: PlanDocument): readonly Series[] {
  const result = evaluatePlan(plan);
  const curve = hospitalScaleCurve({ plan, result, points: 11, maxScale: null });
  const option = hospitalChart({
    curve,
    budgetYuan: result.hospital.budgetYuan,
    messages: zhCn,
    language: 'zh',
    moneyUnit: 'yuan',
  });
  return option['series'] as readonly Series[];
}

function dataOf(series: readonly Series[], id: string): readonly unknown[] {
  return present(
    series.find((candidate) => candidate.id === id),
    `the chart has ${id}`,
  ).data;
}

describe("the hospital's chart", () => {
  it('draws balance and retention over the scale of non-selected spending', () => {
    const series = draw(aPlan());
    expect(dataOf(series, 'balance')[0]).toEqual([0, 277758]);
    expect(dataOf(series, 'retention')[0]).toEqual([0, 138879]);
    expect(dataOf(series, 'retention')).toContainEqual([1, 109629]);
  });

  it('marks the present at one and where the balance reaches zero', () => {
    const series = draw(aPlan());
    const marks = dataOf(series, 'marks');
    expect(marks).toContainEqual(expect.objectContaining({ value: [1, 109629] }));
    expect(marks).toContainEqual(expect.objectContaining({ value: [4.748, 0] }));
    expect(JSON.stringify(dataOf(series, 'labels'))).toContain('t* 4.748');
  });

  it('has no break-even mark where nothing non-selected is bought', () => {
    const plan = aPlan([
      aVariety({ nonSelected: { kind: 'amount', amountYuan: decimalText('0') } }),
    ]);
    expect(JSON.stringify(draw(plan))).not.toContain('t*');
  });
});
