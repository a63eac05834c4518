import { describe, expect, it } from 'vitest';

import { goalName, goalNote, pointName } from '../../../../renderer/views/what-if/scenario-words';
import { decimalText } from '../../../../shared/decimal/decimal-text';
import type { Goal, GoalChange } from '../../../../shared/engine/goal';
import type { LeverPoint } from '../../../../shared/engine/sweep/lever-point';
import { en } from '../../../../shared/i18n/en';
import { zhCn } from '../../../../shared/i18n/zh-cn';

const zh = { messages: zhCn, language: 'zh' } as const;
const english = { messages: en, language: 'en' } as const;
const goal: Goal = { kind: 'retention', targetYuan: decimalText('1200000') };
const scaled: GoalChange = { kind: 'base', scale: decimalText('1.08347') };

describe('the name of a scenario made from a cell', () => {
  it('says what was changed', () => {
    const point: LeverPoint = { baseScale: decimalText('1.1'), winners: 3 };
    expect(pointName(point, null, zh)).toBe('基数×1.10·3家');
    expect(pointName(point, null, english)).toBe('Base×1.10 · 3 winners');
  });

  it('begins with the variety where only that one moves', () => {
    const point: LeverPoint = { nonSelected: { kind: 'scale', scale: decimalText('0.5') } };
    expect(pointName(point, '阿托伐他汀钙片 20mg', zh)).toBe('阿托伐他汀钙片 20mg·非中选×0.50');
  });

  it('names every lever of the tables', () => {
    expect(
      pointName(
        {
          selectedPriceScale: decimalText('0.9'),
          preVbpPriceScale: decimalText('1.2'),
          fundRatio: decimalText('0.655'),
          score: decimalText('88.5'),
        },
        null,
        zh,
      ),
    ).toBe('中选价×0.90·集采前价×1.20·支付比例65.5%·88.5分');
  });
});

describe('a scenario made by goal seek', () => {
  it('is named by its target and its means, and notes how it came about', () => {
    expect(goalName(goal, scaled, zh)).toBe('留用120.00 万元·调整基数');
    expect(goalName(goal, scaled, english)).toBe('Retain 1,200,000 yuan · base');
    expect(goalNote(goal, { change: scaled, from: '现状' }, zh)).toBe(
      '反算生成：在“现状”上，目标结余留用金额 1,200,000.00 元；全部品种的约定采购量基数乘以 1.08347。',
    );
  });
});
