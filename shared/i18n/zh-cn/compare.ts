/** The comparison of scenarios. */
export const compareZh = {
  empty: {
    title: '还没有可以比较的情景',
    text: '复制当前情景，改一个数，再回来看。',
    action: '复制当前情景',
  },
  barLabel: '比较哪些情景',
  base: '比较基准',
  others: '与它比较',
  toggle: ({ name }: { name: string }): string => `比较“${name}”`,
  mostReached: ({ most }: { most: number }): string => `最多同时比较 ${String(most)} 个情景`,
  lastOne: '至少留一个情景',
  measureLabel: '差异的写法',
  measures: { value: '数值', percent: '百分比', both: '两者' },
  differencesOnly: '仅看差异',
  points: ({ points }: { points: string }): string => `${points} 个百分点`,
  varietiesUnit: '个',
  tones: { better: '有利', worse: '不利', same: '相同' },
  headlines: {
    budgetYuan: '医保资金预算',
    expenditureYuan: '医保资金支出',
    balanceBaseYuan: '结余测算基数',
    retentionYuan: '结余留用金额',
    performancePayYuan: '可用于绩效金额',
    nonSelectedYuan: '非中选金额',
    nonSelectedShare: '非中选金额占比',
    breakEvenScale: '盈亏平衡倍数 t*',
    deficitVarieties: '亏损品种数',
    retentionRatio: '结余留用比例',
  },
  figures: {
    title: '全院指标',
    caption: ({ base }: { base: string }): string => `全院指标，差异以“${base}”为基准`,
    figure: '指标',
    allSame: '这些情景的全院指标都相同。',
  },
  unlike: {
    counts: (given: {
      base: string;
      other: string;
      baseCount: number;
      otherCount: number;
    }): string =>
      `两边计入的品种不同：“${given.base}”${String(given.baseCount)} 个，“${given.other}”${String(given.otherCount)} 个，全院差异含此。`,
    only: ({ name, names }: { name: string; names: string }): string =>
      `只在“${name}”计入：${names}。`,
  },
  named: ({ name, unit }: { name: string; unit: string }): string =>
    unit === '' ? name : `${name}（${unit}）`,
  difference: ({ name }: { name: string }): string => `${name} 差异`,
  percent: ({ name }: { name: string }): string => `${name} 差异率`,
  actions: {
    label: '操作',
    open: '打开',
    openOf: ({ name }: { name: string }): string => `在测算表打开“${name}”`,
    official: '设为正式情景',
    officialOf: ({ name }: { name: string }): string => `把“${name}”设为正式情景`,
    isOfficial: '正式情景',
    freeze: '定稿',
    freezeOf: ({ name }: { name: string }): string => `定稿“${name}”`,
    isFrozen: '已定稿',
  },
  varieties: {
    title: '差异来自哪些品种',
    caption: '各品种的结余测算基数及差异',
    name: '品种',
    note: ({ other, base }: { other: string; base: string }): string =>
      `按“${other}”与“${base}”的差异从大到小；点品种名到测算表`,
    allSame: '没有一个品种的结余测算基数不同。',
    top: ({ count }: { count: number }): string => `只看前 ${String(count)} 个`,
    all: ({ count }: { count: number }): string => `全部 ${String(count)} 个`,
    open: ({ name }: { name: string }): string => `在测算表打开${name}`,
    focus: ({ name }: { name: string }): string => `按“${name}”的差异排序`,
  },
  parts: { incomplete: '待补', outOfScope: '口径外', absent: '无此品种' },
  bridge: {
    title: '差异分解',
    figureLabel: '拆解哪个数',
    pairLabel: '拆解哪个情景',
    pair: ({ base, other }: { base: string; other: string }): string => `${base} → ${other}`,
    order: ({ factors }: { factors: string }): string => `按此顺序逐项替换：${factors}`,
    then: ' → ',
    exact: '各步相加，与两头之差一分不差。',
    step: '步骤',
    change: ({ unit }: { unit: string }): string => `变动（${unit}）`,
    after: ({ unit }: { unit: string }): string => `到此合计（${unit}）`,
    open: ({ factor }: { factor: string }): string => `${factor}：看是哪些品种`,
    varieties: ({ factor, amount }: { factor: string; amount: string }): string =>
      `${factor} ${amount} 元来自`,
    noVarieties: '这一步没有品种变动。',
    ruleOfAll: '这一规则对所有品种一起起作用，变动不归于某个品种。',
    variety: '品种',
    varietyChange: '变动（元）',
    close: '收起品种',
    scoreMissing: {
      base: ({ base }: { base: string }): string => `“${base}”的政策包要有考核得分才能算留用金额。`,
      other: ({ other }: { other: string }): string =>
        `“${other}”的政策包要有考核得分才能算留用金额。`,
      both: '两个情景的政策包都要有考核得分才能算留用金额。',
    },
    scoreAction: '先拆解结余测算基数',
    leftOut: ({ name, count }: { name: string; count: number }): string =>
      `“${name}”有 ${String(count)} 个品种数据不全，没有计入。`,
  },
  changes: {
    title: ({ base }: { base: string }): string => `与“${base}”差在哪里`,
    none: '没有差别：还没有改过数。',
    frozen: ({ date }: { date: string }): string => `${date} 定稿，按当时的全部数据计算`,
    winners: ({ winners }: { winners: number }): string =>
      `全部品种按 ${String(winners)} 家中选企业`,
    nonSelectedScale: ({ scale }: { scale: string }): string => `全部品种非中选金额 ×${scale}`,
    nonSelectedAmount: ({ amount }: { amount: string }): string =>
      `每个品种非中选金额 ${amount} 元`,
    nonSelectedShare: ({ share }: { share: string }): string => `非中选占需求量 ${share}`,
    condition: ({ field, from, to }: { field: string; from: string; to: string }): string =>
      `${field}：${from} → ${to}`,
    policyEdited: ({ name }: { name: string }): string => `${name}（已修改参数）`,
    notGiven: '未填写',
    inputs: ({ field, count, names }: { field: string; count: number; names: string }): string =>
      `${field}：${String(count)} 个品种（${names}）`,
    varietyLevers: ({ count, names }: { count: number; names: string }): string =>
      `单独调节：${String(count)} 个品种（${names}）`,
    andMore: '…',
  },
  copy: '复制',
  copyOf: ({ table }: { table: string }): string => `复制“${table}”，可粘贴到 Excel`,
  copied: '已复制，可粘贴到 Excel',
  notCopied: '系统没有允许复制',
  unit: ({ unit }: { unit: string }): string => `单位：${unit}`,
};
