import { describe, expect, it } from 'vitest';

import { readSpecification } from '../../../../../shared/purchases/contents/specification/grammar';
import { sizeInPack } from '../../../../../shared/purchases/contents/specification/ladder';

function content(text: string): string {
  const read = readSpecification(text);
  if (read.kind === 'single') return `single ${read.unit}`;
  if (read.kind !== 'ladder') return read.kind;
  return `${sizeInPack(read.ladder)?.toFixed() ?? 'ask'} ${read.ladder.unit}`;
}

describe('readSpecification', () => {
  it.each([
    ['20mg*7片/盒', '7 片'],
    ['15mg*2×14片', '28 片'],
    ['0.25g*24粒', '24 粒'],
    ['10mg×7片×2板', '14 片'],
    ['5ml:1g*5支', '5 支'],
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
    ['3ml:300单位*1支', '1 支'],
    ['㎎20*7片', '7 片'],
    ['12片/板*2板/盒', '24 片'],
    ['1g:10ml×6支/盒', '6 支'],
    ['3ml:300单位(笔芯)*1支/盒', '1 支'],
    ['0.4ml:4000AXaIU*2支', '2 支'],
    ['250mg/125mg*12片', '12 片'],
    ['复方0.5g:0.125g*24片', '24 片'],
    ['阿莫西林0.25g,克拉维酸钾0.125g*12片', '12 片'],
    ['2.25g(2.0g+0.25g)*1瓶', '1 瓶'],
    ['20mg*28片/瓶/盒', '28 片'],
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
    ['15袋×1.5g', '15 袋'],
    ['20mg*14#', '14 '],
    ['20mg 每盒14片 每箱300盒', '14 片'],
    ['20mg每板7片每盒2板', '14 片'],
    ['0.625g(4:1)*12片', '12 片'],
    ['12片(4:1)', '12 片'],
  ])('counts %j as %s', (text, expected) => {
    expect(content(text)).toBe(expected);
  });

  it.each([
    ['18粒(9粒×2板)', '18 粒'],
    ['18粒(9粒/板)', '18 粒'],
    ['9粒*2板(18粒)', '18 粒'],
    ['9粒*2板,共18粒', '18 粒'],
    ['18粒/盒,9粒/板', '18 粒'],
    ['18粒(9粒×3板)', 'ask'],
    ['9粒*2板(20粒)', 'ask'],
    ['18粒(2板)', 'ask'],
    ['18粒(第1盒)', 'ask'],
  ])('takes a restatement for one: %j is %s', (text, expected) => {
    expect(content(text)).toBe(expected);
  });

  it.each([
    ['20mg*7片/盒*100盒/箱', '7 片'],
    ['2ml:0.1g×10支/盒×10盒/中盒', '10 支'],
    ['0.1g×12片×2板×240盒', '24 片'],
    ['0.1g×12片×2板×240盒/12盒*20箱', '24 片'],
    ['0.1g×12片×2板×240盒/12盒*30箱', 'ask'],
  ])('leaves a carton out: %j is %s', (text, expected) => {
    expect(content(text)).toBe(expected);
  });

  it.each([
    ['每丸重9g', 'silent'],
    ['每20丸重1g,180丸/瓶', '180 丸'],
    ['60g/瓶,每1g相当于饮片2g', 'single 瓶'],
    ['每袋装6g*10袋', 'ask'],
    ['每片含铁60mg;40片/瓶', '40 片'],
  ])('counts no equivalence: %j is %s', (text, expected) => {
    expect(content(text)).toBe(expected);
  });

  it.each([
    ['5瓶+溶媒5支', '5 瓶'],
    ['5瓶/盒(配稀释液5支)', '5 瓶'],
    ['附溶剂5支', 'ask'],
    ['白片21片+黄片7片', '28 片'],
    ['21片+7片', 'ask'],
    ['5瓶+5支', 'ask'],
  ])('tells what comes with a drug: %j is %s', (text, expected) => {
    expect(content(text)).toBe(expected);
  });

  it.each([
    ['100ml:5mg', 'single '],
    ['1ml:20mg', 'single '],
    ['3g(2:1)', 'single '],
    ['10mg*5片 成人*4', 'ask'],
    ['0.5g(4:)', 'ask'],
    ['20mg*14#*2', 'ask'],
    ['3ml:300单位', 'single '],
    ['3ml:300单位(笔芯)', 'single '],
    ['250ml/瓶', 'single 瓶'],
    ['50μg*120揿/支', 'single 支'],
    ['4.5μg:160μg*60吸', 'single '],
    ['400万单位', 'silent'],
    ['20mg', 'silent'],
    ['', 'silent'],
    ['薄膜衣片', 'silent'],
    ['0.9%*250ml', 'silent'],
    ['100IU/ml*3ml', 'silent'],
    ['50*60*70', 'ask'],
    ['0.2g*10ml*5', 'ask'],
    ['7', 'ask'],
    ['1.5片', 'ask'],
    ['0片', 'ask'],
    ['20mg*1s2', 'ask'],
    ['10包装', 'ask'],
    ['10-12片', 'ask'],
    ['约10片', 'ask'],
    ['10片*10片', 'ask'],
    ['10片/板*2盒', 'ask'],
    ['10片)', 'ask'],
    ['(10片', 'ask'],
    ['20 10片', 'ask'],
    ['10ml*8甲药业', 'ask'],
    ['10ml*8支甲药业', '8 支'],
    ['10ml*8支甲药业赠品', 'ask'],
    ['10mg*8片+赠2片', 'ask'],
  ])('of %j reads %s', (text, expected) => {
    expect(content(text)).toBe(expected);
  });
});
