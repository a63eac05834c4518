import { describe, expect, it } from 'vitest';

import { isPreparationUnit, readPackContent } from '../../../shared/purchases/units';

function content(text: string): string {
  const read = readPackContent(text);
  if (read.kind === 'silent') return 'silent';
  return read.kind === 'single' ? `single ${read.unit}` : `${read.factor.toFixed()} ${read.unit}`;
}

describe('readPackContent', () => {
  it.each([
    ['20mg*7片/盒', '7 片'],
    ['15mg*2×14片', '28 片'],
    ['0.25g*24粒', '24 粒'],
    ['10mg×7片×2板', '14 片'],
    ['5ml:1g*5支', '5 支'],
    ['100ml:5mg', 'single '],
    ['1ml:20mg', 'single '],
    ['20mg*7', '7 '],
    ['２０ｍｇ＊７片／盒', '7 片'],
    ['20mg x 10片/板 x 3板/盒', '30 片'],
    ['20mg(7片/盒)', '7 片'],
    ['24片', '24 片'],
    ['每盒12粒', '12 粒'],
    ['0.5g(按C16H17计)*12片', '12 片'],
    ['10ml*10支/盒', '10 支'],
    ['100片/瓶', '100 片'],
    ['5g*9袋', '9 袋'],
    ['20mg*7片/盒*100盒/箱', '7 片'],
    ['3ml:300单位*1支', '1 支'],
    ['3ml:300单位', 'single '],
    ['400万单位', 'silent'],
    ['250ml/瓶', 'single 瓶'],
    ['50μg*120揿/支', 'single 支'],
    ['㎎20*7片', '7 片'],
    ['20mg', 'silent'],
    ['7', 'silent'],
    ['', 'silent'],
    ['1.5片', 'silent'],
    ['0片', 'silent'],
    ['薄膜衣片', 'silent'],
  ])('reads %j as %s', (text, expected) => {
    expect(content(text)).toBe(expected);
  });
});

describe('isPreparationUnit', () => {
  it.each(['片', '粒', '支', '袋', '瓶'])('takes %s for one', (word) => {
    expect(isPreparationUnit(word)).toBe(true);
  });
  it.each(['盒', '箱', '板', '', '片/盒'])('does not take %j for one', (word) => {
    expect(isPreparationUnit(word)).toBe(false);
  });
});
