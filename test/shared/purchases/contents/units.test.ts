import { describe, expect, it } from 'vitest';

import { isPreparationUnit, readPackContent } from '../../../../shared/purchases/contents/units';

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
    ['12片/板*2板/盒', '24 片'],
    ['1g:10ml×6支/盒', '6 支'],
    ['3ml:300单位(笔芯)', 'single '],
    ['3ml:300单位(笔芯)*1支/盒', '1 支'],
    ['0.4ml:4000AXaIU*2支', '2 支'],
    ['250mg/125mg*12片', '12 片'],
    ['复方0.5g:0.125g*24片', '24 片'],
    ['阿莫西林0.25g,克拉维酸钾0.125g*12片', '12 片'],
    ['2.25g(2.0g+0.25g)*1瓶', '1 瓶'],
    ['20mg*28片/瓶/盒', '28 片'],
    ['2ml:0.1g×10支/盒×10盒/中盒', '10 支'],
    ['30片/瓶×1瓶/盒', '30 片'],
    ['30片×2瓶', '60 片'],
    ['每板10片,每盒2板', '20 片'],
    ['5mg×(7片×2板)', '14 片'],
    ['20㎎╳7片', '7 片'],
    ['10㎖:1g＊5支', '5 支'],
    ['20mg*7S', '7 '],
    ["20mg×7's", '7 '],
    ['20mg*14T', '14 '],
    ['20mg 7片', '7 片'],
    ['400万单位 10支', '10 支'],
    ['20 mg * 7 片', '7 片'],
    ['4.5μg:160μg*60吸', 'silent'],
    ['0.9%*250ml', 'silent'],
    ['100IU/ml*3ml', 'silent'],
    ['20mg*1s2', 'silent'],
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
