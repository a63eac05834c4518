import { describe, expect, it } from 'vitest';

import { type Content, readStrength } from '../../../../shared/purchases/contents/strength';

function written(contents: readonly Content[]): string {
  return contents.map(({ value, measure }) => `${value.toFixed()} ${measure}`).join(' + ');
}

function contents(text: string): string | null {
  const strength = readStrength(text);
  return strength === null ? null : written(strength.contents);
}

describe('readStrength', () => {
  it.each([
    ['20mg', '20 mass'],
    ['20mg*7片/盒', '20 mass'],
    ['0.25g*24粒', '250 mass'],
    ['２０ｍｇ×７片', '20 mass'],
    ['20㎎x7片x2板', '20 mass'],
    ['50μg', '0.05 mass'],
    ['50µg', '0.05 mass'],
    ['50ug*100片', '0.05 mass'],
    ['50mcg', '0.05 mass'],
    ['0.5毫克*20片', '0.5 mass'],
    ['1g:10ml×6支/盒', '1000 mass'],
    ['5ml:1g*5支', '1000 mass'],
    ['100ml:5mg', '5 mass'],
    ['100㎖:5㎎/瓶', '5 mass'],
    ['3ml:300单位(笔芯)', '300 activity'],
    ['3ml:300IU*5支/盒', '300 activity'],
    ['100IU/ml*3ml', '300 activity'],
    ['10mg/ml,5ml/支', '50 mass'],
    ['400万单位', '4000000 activity'],
    ['100万U*10瓶', '1000000 activity'],
    ['0.4ml:4000AXaIU*2支', '4000 activity'],
    ['5mg/10mg*7片', '5 mass + 10 mass'],
    ['150mg:12.5mg', '150 mass + 12.5 mass'],
    ['50/500μg', '0.05 mass + 0.5 mass'],
    ['0.9%*250ml', '225 solution'],
    ['5%100ml:5g', '5000 mass'],
    ['500ml:25g*1袋', '25000 mass'],
    ['0.5g(按C16H17N3O4S计)*12片', '500 mass'],
    ['20mg(7片/盒)', '20 mass'],
    ['1ml:20ng', '0.00002 mass'],
    ['1kg/桶', '1000000 mass'],
    ['1克', '1000 mass'],
  ])('reads %j as %s', (text, expected) => {
    expect(contents(text)).toBe(expected);
  });

  it.each([
    '',
    '7片',
    '大号',
    '100ml',
    '10ml*6支',
    '100IU/ml',
    '10mg/ml*1ml*5ml',
    '50μg*120揿/支',
    '4.5μg:160μg*60吸',
    '0mg',
    '0.9%',
    '0.9%:100ml:200ml',
    'C16H17N3O4S',
    '5mgab',
    'VB12U',
  ])('reads nothing in %j', (text) => {
    expect(readStrength(text)).toBeNull();
  });

  it('keeps what stands in brackets apart', () => {
    const compound = readStrength('2.25g(2.0g+0.25g)*1瓶');
    expect(written(compound?.contents ?? [])).toBe('2250 mass');
    expect(written(compound?.bracketed ?? [])).toBe('2000 mass + 250 mass');
    expect(readStrength('0.375g（2：1）')?.proportion).toBe('2:1');
    expect(readStrength('0.375g(薄膜衣)')?.proportion).toBe('');
  });
});
