import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { zhCn } from '../../../shared/i18n/zh-cn';
import { applyEdit } from '../../../shared/plan/edits';
import { entryText, readEntry } from '../../../shared/plan/typed-entries';
import { readRatio } from '../../../shared/plan/typed-values';
import { type CellField, cellFields } from '../../../shared/plan/variety-entries';
import { varietyArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';

const names = zhCn.desk.shareGroups;

function read(field: CellField, text: string) {
  return readEntry(field, text, names);
}

describe('reading a typed cell', () => {
  it.each([
    ['baseUnits', '１２，３００', { field: 'baseUnits', value: '12300' }],
    ['baseUnits', '1.5万', { field: 'baseUnits', value: '15000' }],
    ['preVbpPriceYuan', '￥5。50', { field: 'preVbpPriceYuan', value: '5.5' }],
    ['agreedShareRatio', '70%', { field: 'agreedShareRatio', value: '0.7' }],
    ['insuredShareRatio', '0.9', { field: 'insuredShareRatio', value: '0.9' }],
    ['agreedUnits', '', { field: 'agreedUnits', value: null }],
    ['winners', '3家', { field: 'winners', value: 3 }],
    ['winners', '', { field: 'winners', value: null }],
    ['shareGroup', '抗感染类', { field: 'shareGroup', value: 'antiInfective' }],
    ['shareGroup', '限制', { field: 'shareGroup', value: 'restricted' }],
    ['fundRatio', '６５％', { field: 'fundRatio', value: '0.65' }],
    ['dosageForm', '片剂\n（分散）', { field: 'dosageForm', value: '片剂 （分散）' }],
    ['genericName', '  阿卡波糖片 ', { field: 'genericName', value: '阿卡波糖片' }],
    [
      'nonSelected',
      '1,234.50',
      { field: 'nonSelected', value: { kind: 'amount', amountYuan: '1234.5' } },
    ],
  ] as const)('takes %s "%s"', (field, text, value) => {
    expect(read(field, text)).toEqual({ ok: true, value });
  });

  it.each([
    ['baseUnits', '', { kind: 'numberMissing' }],
    ['baseUnits', '-5', { kind: 'negative' }],
    ['nonSelected', '（1,234）', { kind: 'negative' }],
    ['baseUnits', '10盒', { kind: 'notANumber' }],
    ['nonSelected', 'NaN', { kind: 'notANumber' }],
    ['nonSelected', '', { kind: 'numberMissing' }],
    ['selectedPriceYuan', '1,2,3', { kind: 'notANumber' }],
    ['agreedShareRatio', '70', { kind: 'ratioAbove1', text: '70' }],
    ['agreedShareRatio', '170%', { kind: 'outOfRange', least: 0, most: 1 }],
    ['winners', '2.5', { kind: 'notWhole' }],
    ['winners', '0', { kind: 'outOfRange', least: 1, most: 1000 }],
    ['shareGroup', '什么', { kind: 'unknownChoice' }],
    ['genericName', ' ', { kind: 'nameMissing' }],
    ['genericName', '__proto__', { kind: 'reservedName' }],
    ['genericName', '片'.repeat(201), { kind: 'tooLong' }],
    ['baseUnits', '1'.repeat(41), { kind: 'tooPrecise' }],
  ] as const)('refuses %s "%s" and says why', (field, text, error) => {
    expect(read(field, text)).toEqual({ ok: false, error });
  });

  it('never guesses that a bare number above one is a percentage', () => {
    expect(readRatio('65')).toEqual({ ok: false, error: { kind: 'ratioAbove1', text: '65' } });
    expect(readRatio('65%')).toEqual({ ok: true, value: decimalText('0.65') });
  });
});

describe('the text of an open cell', () => {
  it('reads back as the value it stands for, in every field', () => {
    fc.assert(
      fc.property(varietyArbitrary, fc.constantFrom(...cellFields), (variety, field) => {
        fc.pre(variety.nonSelected.kind === 'amount' || field !== 'nonSelected');
        const reading = read(field, entryText(variety, field, names));
        expect(reading).toEqual({ ok: true, value: { field, value: variety[field] } });
      }),
    );
  });

  it('changes nothing in the plan when it is taken as it is', () => {
    const plan = aPlan([aVariety()]);
    for (const field of cellFields) {
      const reading = read(field, entryText(aVariety(), field, names));
      expect(reading.ok).toBe(true);
      if (!reading.ok) continue;
      const edit = { kind: 'changeVariety', varietyId: 'atorvastatin', change: reading.value };
      expect(applyEdit(plan, edit as Parameters<typeof applyEdit>[1])).toBe(plan);
    }
  });
});
