import { fundNotesZh } from './fund-notes';

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
  formulaRetention: '公式留用金额',
  retention: '留用金额',
  performancePay: '可发绩效',
  earnedYear: '归属年',
  paidYear: '到账年',
  forecastError: '预测误差',
  uncertainBy: '不确定来自',
  driver: ({ name, share }: { name: string; share: string }): string => `${name} ${share}`,
  targetTitle: '目标（可发绩效）',
  wayReaches: ({ way, amount }: { way: string; amount: string }): string =>
    `${way}：可发绩效 ${amount} 元，达到目标`,
  wayFallsShort: ({ way, amount }: { way: string; amount: string }): string =>
    `${way}：至多 ${amount} 元，达不到目标`,
  sheetTotal: ({ score }: { score: string }): string => `评分表合计：${score}`,
  wayUp: ({
    indicator,
    points,
    value,
  }: {
    indicator: string;
    points: string;
    value: string;
  }): string => `${indicator}：做到 ${value}，得 ${points} 分`,
  wayUpEnough: '，单靠它够',
  wayUpYuan: ({ means, amount }: { means: string; amount: string }): string =>
    `，${means} ${amount} 元`,
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
  estimateVeto: ({
    count,
    reading,
    left,
    variety,
    hospital,
  }: {
    count: number;
    reading: string;
    left: string;
    variety: string;
    hospital: string;
  }): string =>
    `${String(count)} 个品种未完成约定采购量，上面的留用金额未计否决。政策包的处理是“${reading}”，否决后留用 ${left} 元；若该品种不留用为 ${variety} 元，若整组不留用为 ${hospital} 元。`,
  readings: {
    variety: '该品种不留用',
    hospital: '整组不留用',
    none: '不影响留用',
    points: '按扣分折算',
    unit: '按缺少数量折算',
  },
  notes: fundNotesZh,
  report: {
    title: ({
      hospital,
      scenario,
      policy,
    }: {
      hospital: string;
      scenario: string;
      policy: string;
    }): string => `${hospital}　资金预测　情景：${scenario}　政策包：${policy}　金额单位：元`,
    pageHeader: ({ hospital }: { hospital: string }): string => `${hospital}　资金预测`,
    fileName: '资金预测',
    departmentsFileName: '科室分配说明',
    source: ({ kind, title }: { kind: string; title: string }): string => `${kind}：${title}`,
    sheets: {
      groups: '结算组',
      items: '品种',
      years: '到账年度',
      indicators: '考核评分表',
      allocation: '科室分配',
      parameters: '参数',
    },
    names: { reading: '未完成处理', missedYuan: '未完成折算元', performancePay: '绩效比例' },
    performancePayRatio: '留用金额中发放绩效的比例',
    parameterColumns: ['公式里的名称', '参数', '取值', '依据'],
    parameterNotes: [
      '计算过程不作舍入，金额显示到分，各行相加与合计可能差几分。',
      '改这里的取值，结算组、品种和到账年度三张表的公式随之重算；P10、P50、P90 是导出时模拟的数，不随之变动。',
    ],
    groupColumns: {
      group: '结算组',
      from: '起',
      to: '止',
      state: '状态',
      budget: '医保资金预算',
      expenditure: '医保资金支出',
      balance: '结余测算基数',
      score: '考核得分',
      ratio: '留用比例',
      failed: '考核否决',
      formula: '公式留用金额',
      retention: '否决后留用金额',
      paid: '已到账留用金额',
      fund: '可发绩效',
      earnedYear: '归属年',
      paidYear: '到账年',
    },
    groupNotes: [
      '公式留用金额不含否决；否决后留用金额按政策包对未完成约定采购量的处理。已到账的组，可发绩效按到账金额计。',
    ],
    assumedPass: '未填写，按合格',
    itemColumns: {
      group: '组号',
      groupName: '结算组',
      name: '品种',
      budget: '医保资金预算',
      expenditure: '医保资金支出',
      balance: '结余测算基数',
      completion: '完成率',
      verdict: '约定采购量',
      missing: '缺少的数量',
      counted: '计入的结余',
      ratio: '留用比例',
      weighted: '比例 × 结余',
      weightedCounted: '比例 × 计入',
    },
    itemNotes: ['数据不全、不在统计口径内的品种不列。'],
    verdicts: {
      met: '已完成',
      missed: '未完成',
      unknown: '采购量未知，不判',
      exempt: '不判',
      kept: '未完成，占比达到',
    },
    sources: { use: '用量', score: '得分', fundRatio: '支付比例', lag: '到账月份' },
    yearColumns: [
      '到账年度',
      '预计（按最可能月份）',
      '其中已到账',
      'P10',
      'P50',
      'P90',
      '为零的可能',
      '不确定来自',
    ],
    yearNote: ({ draws, seed }: { draws: number; seed: number }): string =>
      `P10、P50、P90 由 ${String(draws)} 次模拟得出，种子 ${String(seed)}；同一种子结果相同。`,
    indicatorColumns: ['指标', '数值', '得分', '满分', '来源', '依据'],
    knownScore: '已知指标的得分（折算为 100 分）',
    indicatorNotes: ['缺数值的指标没有计分，实际得分在此之上。'],
    weightRow: '权重',
    allocationNotes: [
      '金额按最大余数法分到分，各科室相加等于分到科室的总数。',
      '本表只到科室，不含个人姓名。',
    ],
    department: {
      title: ({ hospital, department }: { hospital: string; department: string }): string =>
        `${hospital}　${department}　绩效资金分配说明　金额单位：元`,
      columns: ['依据', '本科室数值', '占全部科室', '权重', '折合份额', '对应金额'],
      sum: '合计',
      note: ({ divided, reserve }: { divided: string; reserve: string }): string =>
        `分到科室的总额 ${divided} 元（已预留 ${reserve} 元）乘以本科室的份额，按最大余数法到分；各项对应金额已调整到相加等于合计。`,
    },
  },
  expectedPolicies: '一到四个不同的政策包',
};
