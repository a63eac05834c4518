import { describe, expect, it } from 'vitest';

import { monthMention } from '../../../../shared/purchases/contents/month-mention';

function said(text: string): string {
  const mention = monthMention(text);
  switch (mention.kind) {
    case 'nothing':
      return '';
    case 'month':
      return `${mention.year ?? '?'}-${String(mention.month)}`;
    case 'year':
      return mention.year;
    case 'period':
      return `period of ${mention.isOfYears ? 'years' : (mention.year ?? '?')}`;
  }
}

describe('monthMention', () => {
  it.each([
    ['2024年3月', '2024-3'],
    ['某医院2024年03月份药品采购明细', '2024-3'],
    ['2024 年 3 月', '2024-3'],
    ['２０２４年３月', '2024-3'],
    ['二〇二四年十二月', '2024-12'],
    ['采购_202403', '2024-3'],
    ['2024-03', '2024-3'],
    ['2024/3', '2024-3'],
    ['2024.10', '2024-10'],
    ['Mar 2024', '2024-3'],
    ['2024-Mar', '2024-3'],
    ['统计月份：2024年3月', '2024-3'],
    ['2024年度3月', '2024-3'],
    ['第七批集采2024年3月到货明细', '2024-3'],
    ['2024年3月1日至2024年3月31日', '2024-3'],
    ['2024年3月1日-31日', '2024-3'],
    ['20240301-20240331', '2024-3'],
    ['2024年3月(1)', '2024-3'],
    ['3月', '?-3'],
    ['十月份采购', '?-10'],
    ['March', '?-3'],
  ])('%s is one month', (text, month) => {
    expect(said(text)).toBe(month);
  });

  it.each([
    ['2024年1-3月', 'period of 2024'],
    ['2024年1月-3月', 'period of 2024'],
    ['2024-1-3月', 'period of 2024'],
    ['2024.1-3', 'period of 2024'],
    ['2024年3月、4月', 'period of 2024'],
    ['1、2、3月', 'period of ?'],
    ['2024年第一季度', 'period of 2024'],
    ['2024年上半年', 'period of 2024'],
    ['截至2024年3月', 'period of 2024'],
    ['2024年3月累计', 'period of 2024'],
    ['2024年3月末', 'period of 2024'],
    ['自2024年3月起', 'period of 2024'],
    ['近3个月', 'period of ?'],
    ['202401-202403', 'period of 2024'],
    ['2024-03-01~2024-04-30', 'period of 2024'],
    ['2023年12月-2024年2月', 'period of years'],
    ['2023-2024年', 'period of years'],
  ])('%s is no single month', (text, period) => {
    expect(said(text)).toBe(period);
  });

  it.each([
    ['2024年', '2024'],
    ['2024年度药品采购', '2024'],
    // 2024.1 may be what is left of 2024.10.
    ['2024.1', '2024'],
  ])('%s is a year', (text, year) => {
    expect(said(text)).toBe(year);
  });

  it.each(['', '明细', 'Sheet1', '采购明细20240402', '2024年3月25日', '医保规〔2024〕4号', '13月'])(
    '%s says nothing of when its rows were bought',
    (text) => {
      expect(said(text)).toBe('');
    },
  );
});
