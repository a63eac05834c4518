/** Words of the fund screen's comparison of policy packs. */
export const fundPoliciesZh = {
  choose: '对照的政策包（连同方案自己的，二到四个）',
  own: ({ name }: { name: string }): string => `${name}（本方案）`,
  none: '再选一个政策包，才有可以对照的。',
  results: '同一份数据，各政策包的结果',
  retention: '留用金额',
  fund: '可发绩效',
  fundByGroup: '各结算组的可发绩效',
  unknownScore: '得分不知道',
  differing: '不同的参数',
  same: '这些政策包没有不同的参数。',
  parameter: '参数',
  scoreSheet: '考核评分表',
  indicators: ({ count }: { count: number }): string => `${String(count)} 项指标`,
  scheme: {
    flat: ({ mark, ratio }: { mark: string; ratio: string }): string => `${mark} 分及以上 ${ratio}`,
    tier: ({ from, ratio }: { from: string; ratio: string }): string => `${from} 分起 ${ratio}`,
  },
  shares: ({ winners, ratio }: { winners: number; ratio: string }): string =>
    `${String(winners)} 家起 ${ratio}`,
  bridge: {
    title: ({ from, to }: { from: string; to: string }): string => `从“${from}”到“${to}”`,
    lead: '可发绩效逐个参数分解，先后按参数表的次序，合计分毫不差',
    label: '两个政策包的可发绩效之差',
    scoreMissing: ({ name }: { name: string }): string =>
      `得分不知道，和“${name}”的差额分解不了：先填得分或补齐评分表。`,
    none: ({ name }: { name: string }): string => `和“${name}”没有差额。`,
  },
  curve: {
    title: '统一留用比例与可发绩效',
    lead: '不论政策包怎样分档，全部结算组按同一比例留用时的可发绩效，已到账的按到账金额计',
    label: '可发绩效随统一留用比例的变化',
    ratio: '统一留用比例',
  },
};
