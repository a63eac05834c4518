import type { ForecastFlag } from '../../forecast/variety-forecasts';

type Weights = Record<'lastTwelve' | 'smoothed' | 'averaged', string>;

/** Words of the forecast of next year's use. */
export const forecastZh = {
  needsFiles: '请给出采购明细文件或一个方案文件。',
  expectedMonths: ' 1 到 36 之间的整数',
  classes: { smooth: '平稳', lumpy: '间断', short: '不足两年' },
  columns: [
    '行',
    '通用名',
    '类型',
    '近12个月',
    '预测（12个月）',
    '八成可能在',
    '上年若用此法的误差',
    '上年照抄前一年的误差',
    '提示',
  ],
  range: ({ from, to }: { from: string; to: string }): string => `${from}～${to}`,
  flag: (flag: ForecastFlag): string => {
    switch (flag.kind) {
      case 'new':
        return '新品';
      case 'stopped':
        return `已 ${String(flag.months)} 个月无采购`;
      case 'lumpy':
        return '波动大';
      case 'stockOut':
        return `${flag.month} 疑似断货（按原值计算）`;
    }
  },
  intro: ({ lastMonth }: { lastMonth: string }): string =>
    `截至 ${lastMonth} 的采购；预测此后 12 个月的用量（最小制剂单位）。年用量的预测不一定好于照抄上年，请看每个品种上年的误差。`,
  notForecast: ({ lastMonth, names }: { lastMonth: string; names: string }): string =>
    `截至 ${lastMonth} 没有用量（没有采购，或数量合计为 0），未预测：${names}。`,
  filledInRound: ({ name, round, months }: Record<'name' | 'round' | 'months', string>): string =>
    `${name}：报量轮次“${round}”已把 ${months} 按断货补足；这里按采购原值预测，补足后的见 declare --round。`,
  presetWeights: ({ lastTwelve, smoothed, averaged }: Weights): string =>
    `平稳品种三法权重：近 12 个月 ${lastTwelve}，平滑水平 ${smoothed}，模型平均 ${averaged}；有三年采购的平稳品种不足 10 个，这是预设值。`,
  learnedWeights: ({
    lastTwelve,
    smoothed,
    averaged,
    count,
    own,
    preset,
    copied,
  }: Weights & Record<'count' | 'own' | 'preset' | 'copied', string>): string =>
    `平稳品种三法权重：近 12 个月 ${lastTwelve}，平滑水平 ${smoothed}，模型平均 ${averaged}；按本院 ${count} 个平稳品种上一年的实际用量选出，每个品种平均差 ${own}（预设权重差 ${preset}，照抄前一年差 ${copied}；均为占其前两年年均用量的比例，权重就用这一年选出，它的误差可能偏小）。`,
};
