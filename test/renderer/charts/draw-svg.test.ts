import { describe, expect, it } from 'vitest';

import { drawSvg } from '../../../renderer/charts/draw-svg';
import { hospitalChart } from '../../../renderer/charts/hospital-chart';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { hospitalScaleCurve } from '../../../shared/engine/scale-curve';
import { zhCn } from '../../../shared/i18n/zh-cn';
import { aPlan } from '../../support/builders';

function hospitalOption() {
  const plan = aPlan();
  const result = evaluatePlan(plan);
  return hospitalChart({
    curve: hospitalScaleCurve({ plan, result, points: 21, maxScale: null }),
    budgetYuan: result.hospital.budgetYuan,
    messages: zhCn,
    language: 'zh',
    moneyUnit: 'yuan',
  });
}

describe('a chart as a drawing', () => {
  it('has the words of the chart and at least the width of a report', () => {
    const drawing = drawSvg(hospitalOption(), { width: 384, height: 128 });
    expect(drawing.width).toBe(720);
    expect(drawing.svg).toMatch(/^<svg/);
    expect(drawing.svg).toContain('t* 4.748');
  });

  it('is well-formed, so that every program can open it', () => {
    const { svg } = drawSvg(hospitalOption(), { width: 384, height: 128 });
    const attributes = /\s[\w:-]+="[^"<]*"/g;
    const tags = svg.match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.length).toBeGreaterThan(20);
    expect(tags.filter((tag) => !/^<\w+\s*\/?>$/.test(tag.replaceAll(attributes, '')))).toEqual([]);
  });
});
