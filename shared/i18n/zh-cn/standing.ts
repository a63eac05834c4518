/** Whether a variety's settlement group pays, how far it is from paying, and what the variety adds to the retention. */
export const standingZh = {
  hospital: '全院',
  batch: ({ name }: { name: string }): string => `结算组“${name}”`,
  withoutBatch: '未填批次的结算组',
  unpaid: ({ group, lacking }: { group: string; lacking: string }): string =>
    `${group}合计还差 ${lacking} 结余，没有留用`,
  atZero: ({ group }: { group: string }): string => `${group}合计结余正好为零，没有留用`,
  byOwnCut: ({ amount }: { amount: string }): string => `仅该品种少花非中选 ${amount} 可回到零`,
  notByOwnCut: '该品种不花非中选也转不了正',
  byScale: ({ scale }: { scale: string }): string => `全组非中选降到现在的 ${scale} 倍才归零`,
  never: '全组不花非中选也为负',
  parts: ({ parts }: { parts: readonly string[] }): string => `${parts.join('，')}。`,
  adds: ({ amount, ratio, balance }: { amount: string; ratio: string; balance: string }): string =>
    `该品种带来留用 ${amount} = ${ratio} × ${balance}`,
  takes: ({ amount, ratio, balance }: { amount: string; ratio: string; balance: string }): string =>
    `该品种减少留用 ${amount} = ${ratio} × ${balance}（结余为负，抵减同组其他品种）`,
  lifts: (of: { amount: string; ratio: string; balance: string; group: string }): string =>
    `该品种带来留用 ${of.amount} = ${of.ratio} × ${of.balance}（${of.group}的合计结余；没有该品种就为负）`,
  sinks: (of: { amount: string; ratio: string; balance: string; group: string }): string =>
    `该品种减少留用 ${of.amount} = ${of.ratio} × ${of.balance}（没有该品种时${of.group}的合计结余；有它就没有留用）`,
  nothing: ({ group, lacking }: { group: string; lacking: string }): string =>
    `该品种带来留用 0.00：${group}合计还差 ${lacking} 结余，没有留用`,
  nothingEven: ({ group }: { group: string }): string =>
    `该品种带来留用 0.00：${group}合计结余正好为零`,
};

export type StandingMessages = typeof standingZh;
