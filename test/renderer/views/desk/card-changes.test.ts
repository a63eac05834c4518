import { describe, expect, it } from 'vitest';

import { cardChange } from '../../../../renderer/views/desk/card-changes';
import { decimalText } from '../../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../../shared/engine/evaluate-plan';
import type { HospitalResult } from '../../../../shared/engine/plan-result';
import type { HospitalFigure } from '../../../../shared/engine/trace-node';
import { aPlan } from '../../../support/builders';

const base: HospitalResult = {
  ...evaluatePlan(aPlan()).hospital,
  retentionYuan: decimalText('152065.55'),
  expenditureYuan: decimalText('100'),
  plannedNonSelectedAmountShareRatio: decimalText('0.693'),
  breakEvenScale: decimalText('1.899'),
};

function changeTo(figure: HospitalFigure, changed: Partial<HospitalResult>) {
  const hospital = { ...base, ...changed };
  return cardChange({ figure, hospital, base, words: { language: 'zh' }, moneyUnit: 'yuan' });
}

describe('what a card says against the base', () => {
  it('is the change in money with its sign; less retention is a loss, less expenditure is none', () => {
    expect(changeTo('retentionYuan', { retentionYuan: decimalText('111912.04') })).toEqual({
      unit: 'money',
      text: '−40,153.51',
      isLoss: true,
      isNone: false,
    });
    expect(changeTo('expenditureYuan', { expenditureYuan: decimalText('90') })).toMatchObject({
      text: '−10.00',
      isLoss: false,
    });
    expect(changeTo('expenditureYuan', { expenditureYuan: decimalText('100.5') })).toMatchObject({
      text: '+0.50',
    });
  });

  it('is in points between percentages, and in times between multipliers', () => {
    const share = { plannedNonSelectedAmountShareRatio: decimalText<never>('0.5') };
    expect(changeTo('plannedNonSelectedAmountShareRatio', share)).toMatchObject({
      unit: 'points',
      text: '−19.30',
    });
    expect(changeTo('breakEvenScale', { breakEvenScale: decimalText('2') })).toMatchObject({
      unit: 'times',
      text: '+0.101',
    });
  });

  it('is none where nothing changed, and unknown where one of the two is', () => {
    expect(changeTo('retentionYuan', {})).toMatchObject({ isNone: true, text: '0.00' });
    expect(changeTo('retentionYuan', { retentionYuan: null })).toBeNull();
    expect(changeTo('breakEvenScale', { breakEvenScale: null })).toBeNull();
  });
});
