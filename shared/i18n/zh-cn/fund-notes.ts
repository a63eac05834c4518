/** What a person has to know of a fund that could be worked out. */
export const fundNotesZh = {
  scoreAssumed: (): string => '没有填写考核得分，按合格测算。',
  weightsAssumed: (): string =>
    '评分表的分值和计分办法未见公布，是本程序的假设，请按当地考核办法修改。',
  lagObserved: ({
    fewest,
    likely,
    most,
  }: {
    fewest: number;
    likely: number;
    most: number;
  }): string =>
    `到账时间按年度结束后 ${String(likely)} 个月测算（${String(fewest)} 至 ${String(most)} 个月）；默认的 18 个月、12 至 24 个月取自两地的实际情况，不是规定。`,
  groupedByBatch: (): string =>
    '政策包按全院合并结算，协议年度却按批次填写：这里仍按批次结算，盈亏只在各组内相抵。',
  periodAssumed: (): string => '没有填写协议年度的批次，按方案的用量月份算一个结算组。',
  ownPurchases: (): string =>
    '已结束的年度，采购明细覆盖其全部月份的，非中选金额和中选采购量取自该年度的采购明细；手填的数不替换。',
  missedCostUnknown: (): string =>
    '政策包规定未完成约定采购量要折算金额，但没有填写金额：暂按不扣减测算。',
  noDates: ({ group }: { group: string }): string => `${group}没有起止日期，不计入任何到账年度。`,
  noVarieties: ({ group }: { group: string }): string => `方案里没有属于${group}的品种。`,
  nearsRedLine: ({ group }: { group: string }): string =>
    `${group}的非中选占比已达到红线；限额数值未经核实，这里只作提示，不否决。`,
  shareVetoed: ({
    group,
    share,
    limit,
    yuan,
  }: {
    group: string;
    share: string;
    limit: string;
    yuan: string;
  }): string =>
    `${group}的非中选占比 ${share}，达到限额 ${limit}，按政策包整组否决；没有这一项否决，留用为 ${yuan} 元。限额数值未经核实。`,
  shareVetoedUnsettled: ({
    group,
    share,
    limit,
  }: {
    group: string;
    share: string;
    limit: string;
  }): string =>
    `${group}的非中选占比 ${share}，达到限额 ${limit}，按政策包整组否决。限额数值未经核实。`,
  indicatorVetoed: ({ group, indicator }: { group: string; indicator: string }): string =>
    `${group}被考核评分表的“${indicator}”一票否决，整组不留用。`,
  paidEarly: ({ group, date, toDate }: { group: string; date: string; toDate: string }): string =>
    `${group}到 ${toDate} 才结束，到账日期却是 ${date}，请核对这两个日期。`,
  prorated: ({ group, ratio }: { group: string; ratio: string }): string =>
    `${group}不是完整的一年，没有单独填写的基数、采购量和金额按天数折算为一年的 ${ratio}。`,
  volumeMissed: ({
    group,
    names,
    reading,
    none,
    variety,
    hospital,
  }: {
    group: string;
    names: string;
    reading: string;
    none: string;
    variety: string;
    hospital: string;
  }): string =>
    `${group}未完成约定采购量：${names}。政策包的处理是“${reading}”。若不影响留用为 ${none} 元，若该品种不留用为 ${variety} 元，若整组不留用为 ${hospital} 元。`,
  volumeMissedUnsettled: ({
    group,
    names,
    reading,
  }: {
    group: string;
    names: string;
    reading: string;
  }): string =>
    `${group}未完成约定采购量：${names}。政策包的处理是“${reading}”。各种理解下的留用金额现在还算不出。`,
  overlaps: ({
    group,
    other,
    count,
    days,
  }: {
    group: string;
    other: string;
    count: number;
    days: number;
  }): string =>
    `${group}和${other}有 ${String(days)} 天重叠，其间 ${String(count)} 个品种会结算两次：尚未到账的组暂不计入合计和各年度，请改起止日期或把品种移出其中一组。`,
  itemScoresAssumed: ({ group, names }: { group: string; names: string }): string =>
    `政策包按品种考核，${group}有品种没有自己的得分，按医院得分计：${names}。`,
  earnedByDays: ({ group }: { group: string }): string =>
    `${group}的采购明细没有覆盖全部月份，归属年按天数划分，不按采购金额。`,
  performancePayRaised: ({ typed, least }: { typed: string; least: string }): string =>
    `填写的绩效比例 ${typed} 低于政策包的下限，按下限 ${least} 测算。`,
  incomplete: ({ group, names }: { group: string; names: string }): string =>
    `${group}有品种数据不全，未计入：${names}。`,
};
