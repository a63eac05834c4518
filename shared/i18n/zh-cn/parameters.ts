/** What the parameters of a policy and their choices are called: on their page, in reports, in traces and in formulas. */
export const parametersZh = {
  names: {
    shareTables: '约定采购比例表',
    retention: '留用比例',
    retentionCapRatio: '留用上限',
    scope: '统计口径',
    settlementGrouping: '结算分组',
    floorAtZero: '负结余不扣回',
    exemptCheaperPassed: '低价过评产品不计入',
    redLine: '非中选占比红线',
    minimumPerformancePayRatio: '绩效比例下限',
    noticePeriodWorkingDays: '公示期',
  },
  notes: {
    shareTables:
      '按中选企业数确定约定采购量占基数的比例，每行管到下一行之前。品种单独填写了比例或约定采购量的，不用本表。',
    retention: '考核得分对应的结余留用比例。分数线含本数，未达最低分数线的不留用。',
    retentionCapRatio: '留用比例不超过此数，此数不超过 50%。',
    scope: '哪些品种参加结算。',
    settlementGrouping: '同一结算组内盈亏相抵，各组分别计算留用金额。',
    floorAtZero: '结算组合计为负时按 0 计，不从留用金额中扣回。',
    exemptCheaperPassed:
      '单价低于中选价格且通过一致性评价的非中选产品，不计入非中选采购金额。改动对此后导入的采购明细起作用，已填的金额不变。',
    redLine: '非中选采购占同品种采购的比例，达到此数即触线。只作提示，不影响留用金额。',
    minimumPerformancePayRatio: '留用金额中可用于绩效分配的最低比例。',
    noticePeriodWorkingDays: '结果公示、可提出异议的工作日数。只作记录，不影响金额。',
  },
  /** In reports. */
  inFull: {
    retentionCapRatio: '结余留用比例上限',
    scope: '政策包的统计口径',
    settlementGrouping: '结算组',
    floorAtZero: '结算组为负时按零计',
    exemptCheaperPassed: '价格低于中选价且已过评的非中选产品不计入',
    minimumPerformancePayRatio: '可用于绩效的最低比例',
    noticePeriodWorkingDays: '公示期（工作日）',
  },
  /** In the calculation of a figure. */
  terms: {
    retentionCapRatio: '留用比例上限',
    minimumPerformancePayRatio: '可用于绩效的最低比例',
  },
  /** Names that stand for cells in the formulas of a workbook: letters, digits and underscores only. */
  inFormulas: {
    retentionCapRatio: '留用比例上限',
    floorAtZero: '负数按零计',
    minimumPerformancePayRatio: '绩效最低比例',
  },
  choices: {
    scope: { all: '全部集采品种', agreed: '仅有约定量' },
    settlementGrouping: { batch: '按批次', hospital: '全院合并' },
  },
  choicesInFull: {
    scope: { all: '全部集采品种', agreed: '仅有约定采购量的品种' },
    settlementGrouping: { batch: '按批次', hospital: '全院合并' },
  },
  yes: '是',
  no: '否',
  redLine: {
    measure: '红线的计量',
    ratio: '红线比例',
    measures: { amount: '按金额', quantity: '按数量' },
    measureInFull: '非中选占比红线的口径',
    ratioInFull: '非中选占比红线',
    measuresInFull: { amount: '按金额', quantity: '按数量' },
    measureInFormulas: '红线口径',
    ratioInFormulas: '红线比例',
  },
  open: '未填',
  openPlaceholder: '未填',
  units: { yuan: '元', units: '最小制剂单位', workingDays: '个工作日' },
  amountOf: ({ amount }: { amount: string }): string => `${amount} 元`,
  unitsOf: ({ units }: { units: string }): string => `${units} 最小制剂单位`,
  counts: {
    workingDays: ({ count }: { count: number }): string => `${String(count)} 个工作日`,
  },
};
