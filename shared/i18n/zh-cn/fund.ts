/** The fund forecast: settlement groups, score sheet, years, allocation. */
export const fundZh = {
  groupName: ({ batch, year }: { batch: string; year: number }): string =>
    batch === '' ? `未分批次 · 第 ${String(year)} 年` : `${batch} · 第 ${String(year)} 年`,
  states: {
    declared: '已报量',
    running: '执行中',
    ended: '已结束',
    assessed: '已核定',
    paid: '已到账',
  },
  group: '结算组',
  period: '协议年度',
  state: '状态',
  score: '得分',
  ratio: '留用比例',
  balance: '结余测算基数',
  formulaRetention: '公式留用额',
  retention: '留用额',
  performancePay: '可发绩效',
  earnedYear: '归属年',
  paidYear: '到账年',
  paid: '已到账',
  p10: 'P10',
  p50: 'P50',
  p90: 'P90',
  year: '年度',
  yearsTitle: '按到账年度（可发绩效，单位：元）',
  groupsTitle: '结算组（单位：元）',
  policiesTitle: '政策包对照（单位：元）',
  parameter: '参数',
  scoreSheet: '考核评分表',
  change: '可发绩效的变化',
  total: '合计',
  indicator: '指标',
  value: '数值',
  points: '得分',
  of: '满分',
  source: '来源',
  sources: { typed: '手填', data: '数据', missing: '缺' },
  scoreRange: ({ low, high }: { low: string; high: string }): string => `${low} ～ ${high} 分`,
  scoreOnly: ({ score }: { score: string }): string => `${score} 分`,
  tiersTitle: '分档（尚由得分决定的结算组，单位：元）',
  fromScore: '起始分',
  stepUp: ({ points, score, amount }: { points: string; score: string; amount: string }): string =>
    `再得 ${points} 分到 ${score} 分，可发绩效多 ${amount} 元`,
  stepDown: ({
    points,
    score,
    amount,
  }: {
    points: string;
    score: string;
    amount: string;
  }): string => `跌破本档起始分（余量 ${points} 分）落到 ${score} 分一档，可发绩效少 ${amount} 元`,
  department: '科室',
  share: '份额',
  amount: '金额',
  pool: '可分配总额',
  reserve: '预留',
  divided: '分到科室',
  keyKinds: {
    selectedUse: '中选品种使用量',
    selectedShare: '中选占比',
    avoidedSpending: '比上年少用非中选',
    headCount: '人数',
    typed: '自定依据',
  },
  sheetSource: ({ title }: { title: string }): string => `评分表来源：${title}`,
  readings: {
    variety: '该品种不留用',
    hospital: '整组不留用',
    none: '不影响留用',
    points: '按扣分折算',
    unit: '按缺少数量折算',
  },
  notes: {
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
    missedCostUnknown: (): string =>
      '政策包规定未完成约定采购量要折算金额，但没有填写金额：暂按不扣减测算。',
    noDates: ({ group }: { group: string }): string => `${group}没有起止日期，不计入任何到账年度。`,
    noVarieties: ({ group }: { group: string }): string => `方案里没有属于${group}的品种。`,
    nearsRedLine: ({ group }: { group: string }): string =>
      `${group}的非中选占比已达到红线；限额数值未经核实，这里只作提示，不否决。`,
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
    incomplete: ({ group, names }: { group: string; names: string }): string =>
      `${group}有品种数据不全，未计入：${names}。`,
  },
  expectedPolicies: '一到四个不同的政策包',
};
