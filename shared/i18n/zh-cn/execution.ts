/** During the year: how an agreement year is carried out. */
export const executionZh = {
  intro: ({ asOf }: { asOf: string }): string => `执行监测，截至 ${asOf}`,
  timeProgress: ({
    ratio,
    elapsed,
    whole,
  }: {
    ratio: string;
    elapsed: number;
    whole: number;
  }): string => `序时进度 ${ratio}（${String(elapsed)} / ${String(whole)} 天）`,
  monthsLeft: ({ months }: { months: number }): string =>
    months === 0 ? '协议年度已结束' : `还剩 ${String(months)} 个月`,
  states: { zero: '零采购', behind: '低于序时进度', over: '超量采购', onTrack: '正常采购' },
  agreedProducts: '签约产品总数',
  overQuantity: '非中选超量',
  overAmount: '非中选超额',
  count: ({ name, count }: { name: string; count: number }): string => `${name} ${String(count)}`,
  limitNote: ({ limit }: { limit: string }): string =>
    `非中选超量：数量占比达到 ${limit}；非中选超额：金额占比达到 ${limit}。`,
  columns: {
    variety: '品种',
    agreed: '约定量',
    bought: '已购',
    completion: '完成率',
    pace: '每月需',
    landing: '年终落点（P10～P90）',
    missed: '完不成的可能',
    nonSelected: '非中选至今（元）',
    breakEven: 'S0（元）',
    stake: '完不成少留（元）',
    state: '状态',
    warnings: '预警',
  },
  range: ({ middle, low, high }: { middle: string; low: string; high: string }): string =>
    `${middle}（${low}～${high}）`,
  warnings: {
    zero: '零采购',
    behindShare: ({ share }: { share: string }): string => `低于序时进度的 ${share}`,
    behindPoints: ({ points }: { points: string }): string => `落后超过 ${points} 个百分点`,
    manyBehind: ({ varieties }: { varieties: number }): string =>
      `落后的品种达到 ${String(varieties)} 个`,
  },
  yearEnd: ({ balance, retention }: { balance: string; retention: string }): string =>
    `各品种都落在中间值时，年终结余测算基数 ${balance} 元，留用金额 ${retention} 元。`,
  yearEnded: ({ balance, retention }: { balance: string; retention: string }): string =>
    `按实际采购，结余测算基数 ${balance} 元，留用金额 ${retention} 元。`,
  notForecast: ({ names }: { names: string }): string => `没有预测的品种按至今的采购计：${names}。`,
  leftOut: ({ names }: { names: string }): string =>
    `没有约定采购量，或缺少测算所需的数，因此没有监测：${names}。`,
  unmonitored: {
    undated: ({ group }: { group: string }): string =>
      `${group} 没有填起止日期，没有监测。请在“资金预测”里填写。`,
    partOfMonth: ({ group }: { group: string }): string =>
      `${group} 的起止日期不是整月；采购按月保存，分不出半个月，没有监测。`,
    purchasesBeginLater: ({ group }: { group: string }): string =>
      `${group} 开始时方案里还没有采购，至今的采购不全，没有监测。请补上此前各月的采购明细。`,
    notBegun: ({ group }: { group: string }): string => `${group} 还没有开始。`,
  },
};
