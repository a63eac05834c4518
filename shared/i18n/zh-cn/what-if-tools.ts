/** The what-if screen's ladder, blind spots, tornado, waterfall, goal seek and comparison of scopes. */
export const whatIfToolsZh = {
  ladder: {
    parts: { ladder: '阶梯', costing: '亏损品种', blindSpots: '已采购未报量品种' },
    partCount: ({ name, count }: { name: string; count: number }): string =>
      `${name} ${String(count)}`,
    partsLabel: '显示',
    room: ({ amount }: { amount: string }): string => `还可多花非中选 ${amount}，全院结余才归零`,
    beyond: ({ amount }: { amount: string }): string => `非中选要少花 ${amount}，全院结余才回到零`,
    even: '全院结余正好为零，再多花非中选就转负',
    never: '没有非中选采购，全院结余也为负',
    nothing: '口径内没有非中选金额，全院结余不受其影响',
    roomLead: ({ scale }: { scale: string }): string =>
      `按现在各品种的非中选构成同比例增加，到 ${scale} 倍时归零。`,
    leftOut: ({ count }: { count: number }): string =>
      `${String(count)} 个品种数据待补，没有计入。`,
    columns: {
      place: '序',
      name: '品种',
      group: '结算组',
      state: '状态',
      nonSelected: '非中选 S',
      breakEven: '盈亏平衡 S0',
      redLine: '红线 S50',
      headroom: '余量 S0−S',
      fundHeadroom: '结余 k(S0−S)',
      cumulative: '累计结余',
      lost: '多花1元少留用',
      lacking: '本组还差结余',
      room: '本组归零余地',
    },
    tableLabel: '盈亏阶梯明细',
    lostNote: '再多花 1 元非中选，全院少留用多少；结算组没有留用时为 0',
    lackingNote: '该品种所在结算组合计结余还差多少才有留用',
    roomNote: '只多花这一个品种，本结算组结余归零前还可花的非中选；为负表示要少花这么多',
    costing: {
      headline: ({ count, amount }: { count: number; amount: string }): string =>
        `${String(count)} 个品种亏损，共抵减结余 ${amount}`,
      unpaid: ({ count }: { count: number }): string =>
        `其中 ${String(count)} 个所在结算组合计为负、没有留用：组内多花少花，要到合计转正才影响留用金额。`,
      none: '没有亏损品种',
      noneText: '口径内每个品种的结余都不为负。',
      label: '亏损品种',
      show: '在测算表中查看',
    },
  },
  blindSpots: {
    headline: ({ count, amount }: { count: number; amount: string }): string =>
      `${String(count)} 个品种采购了却没有报量，现在少留用 ${amount}`,
    headlineNoCost: ({ count }: { count: number }): string =>
      `${String(count)} 个品种采购了却没有报量，现在不影响留用金额`,
    headlineUnknown: ({ count }: { count: number }): string =>
      `${String(count)} 个品种采购了却没有报量`,
    lead: '没有报量就没有预算，每花 1 元非中选都直接减少结余。按历史用量报量后的变化先列在这里，点“加入报量”才写入。',
    none: '没有已采购未报量的品种',
    noneText: '有非中选采购的品种都已报量。',
    label: '已采购未报量品种',
    columns: {
      name: '品种',
      batch: '批次',
      spent: '非中选 S',
      balance: '拉低结余 −kS',
      loss: '现在少留用',
      base: '历史用量',
      after: '报量后该品种结余',
      gain: '报量后多留用',
      action: '操作',
    },
    outOfScope: '不在口径内',
    period: ({ from, to, months }: { from: string; to: string; months: number }): string =>
      months === 12
        ? `${from} 至 ${to}`
        : `${from} 至 ${to}，有采购的 ${String(months)} 个月，未折算成全年`,
    declare: '加入报量',
    declareOf: ({ name, units }: { name: string; units: string }): string =>
      `把${name}的约定采购量基数设为 ${units}`,
    needs: ({ fields }: { fields: string }): string => `还要补：${fields}`,
    noHistory: '近 12 个月没有采购记录',
    open: '到测算表填写',
    openOf: ({ name }: { name: string }): string => `到测算表填写${name}`,
    declared: ({ name, units }: { name: string; units: string }): string =>
      `${name}的约定采购量基数已设为 ${units}，并在测算表中选中。Ctrl+Z 可撤销。`,
    declaredIncomplete: ({ name }: { name: string }): string =>
      `${name}已加入报量，但还要补齐数据，补齐前不计入合计。`,
    frozen: '情景已定稿，不能修改；请先打开现状或其他情景。',
  },
  tornado: {
    range: '变动幅度',
    otherRange: '其他幅度',
    rangePlaceholder: '如 15%',
    rangeProblem: '应大于 0、不超过 100%',
    lead: '逐项变动，其他不变',
    clamped:
      '带 * 的到了取值上下限（比例 0 至 100%、得分 0 至 100、留用比例不超过上限），没有动满。',
    incomplete: ({ name, fields }: { name: string; fields: string }): string =>
      `${name}还缺数据：${fields}`,
    label: '敏感性明细',
    clampedMark: ({ value }: { value: string }): string => `${value} *`,
    columns: {
      factor: '因素',
      present: '现在',
      low: '调低到',
      high: '调高到',
      lowChange: '调低后变动',
      highChange: '调高后变动',
      swing: '相差',
    },
    measures: { retention: '留用金额', balance: '结余' },
    each: '各品种',
  },
  waterfall: {
    label: '预算到绩效明细',
    columns: { step: '步骤', change: '变动', after: '到此合计' },
    headline: ({ budget, pay, share }: { budget: string; pay: string; share: string }): string =>
      `预算 ${budget}，到绩效是 ${pay}：每 100 元预算留下 ${share} 元`,
    lead: '每一步都是准确数；显示的各步之和等于显示的合计，分文不差。',
  },
  goal: {
    form: '反算条件',
    figure: '要达到的',
    figures: { retention: '结余留用金额', performancePay: '可用于绩效金额' },
    target: '目标金额',
    targetPlaceholder: '如 120万',
    means: '怎样达到',
    meansNames: { cuts: '压减非中选', base: '调整基数', score: '提高得分' },
    meansNotes: {
      cuts: '按每元多留用从高到低压减，同样的目标压得最少；锁住临床不能压的品种。',
      base: '全部品种的约定采购量基数乘以同一个倍数；已签约定采购量的不变。',
      score: '提高考核得分，进入更高的留用比例档次。',
    },
    empty: '输入目标金额，就给出要改什么、改多少。',
    emptyTitle: '请输入目标金额',
    suggest: ({ amount }: { amount: string }): string => `试试比现在多 5%：${amount} 元`,
    presentHint: ({ figure, amount }: { figure: string; amount: string }): string =>
      `现在${figure} ${amount} 元`,
    alreadyThere: ({ amount }: { amount: string }): string =>
      `不用改：现在已有 ${amount}，达到目标`,
    reachedByCuts: ({ count, amount }: { count: number; amount: string }): string =>
      `压减 ${String(count)} 个品种的非中选共 ${amount}，就达到目标`,
    reachedByBase: ({ scale }: { scale: string }): string => `基数乘以 ${scale}，就达到目标`,
    reachedByScore: ({ score, ratio }: { score: string; ratio: string }): string =>
      `考核得分到 ${score} 分（留用比例 ${ratio}），就达到目标`,
    reachedLead: ({ present, reached }: { present: string; reached: string }): string =>
      `由 ${present} 元到 ${reached} 元`,
    reachedUnproven: ({ present, reached }: { present: string; reached: string }): string =>
      `由 ${present} 元到 ${reached} 元。结算组很多，这组压减够用，但没有证明是最少的`,
    unproven: '结算组很多，这组压减够用，但没有证明是最少的',
    outOfReach: ({ best }: { best: string }): string => `达不到：用这个办法最多到 ${best}`,
    outOfReachLead: {
      cuts: '没有锁住的品种，非中选全部压到零也不够。换一个办法，或放开锁住的品种。',
      base: '再放大基数也不能再多，或者基数怎样变都不够。换一个办法试试。',
      score: '得满分也不够。先从压减非中选或基数入手。',
    },
    takeBest: ({ amount }: { amount: string }): string => `把目标改为 ${amount} 元`,
    apply: '应用为新情景',
    columns: {
      lock: '锁定',
      name: '品种',
      before: '现在非中选',
      cut: '压减',
      after: '压减后',
      group: '结算组',
      filling: '其中填补亏空',
      gain: '带来',
      perYuan: '每压 1 元带来',
      cumulative: '累计',
    },
    fillingNote: '合计为负的结算组没有留用：只填补亏空的部分还带不来留用',
    gainNote: '上面各项压减之后，再做这一项多得多少',
    lock: ({ name }: { name: string }): string => `锁定${name}，不压减`,
    unlock: ({ name }: { name: string }): string => `放开${name}`,
    locked: ({ count }: { count: number }): string => `已锁定 ${String(count)} 个品种`,
    unlockAll: '全部放开',
    lockedNames: '锁定的品种',
    label: '压减明细',
  },
  scopes: {
    same: '两种口径结果一样',
    headline: ({ amount }: { amount: string }): string =>
      `按全部集采品种，比只算有约定量的少留用 ${amount}`,
    headlineBalance: ({ amount }: { amount: string }): string =>
      `按全部集采品种，比只算有约定量的少结余 ${amount}，留用金额不变`,
    headlineUnknown: ({ amount }: { amount: string }): string =>
      `按全部集采品种，比只算有约定量的少结余 ${amount}`,
    lead: '差别来自采购了非中选却没有约定采购量的品种：口径放宽后，其支出计入而无对应预算。',
    names: { agreed: '仅有约定量', all: '全部集采品种' },
    inUse: '当前口径',
    use: ({ name }: { name: string }): string => `改用“${name}”`,
    figures: '两种口径的合计',
    figure: '项目',
    difference: '相差（全部 − 约定）',
    varieties: '造成差别的品种',
    noVarieties: '没有品种因口径而不同。',
    columns: {
      name: '品种',
      agreed: '仅有约定量',
      all: '全部集采品种',
      balance: '结余之差',
      retention: '留用之差',
    },
    parts: { outOfScope: '不计入', incomplete: '待补', absent: '没有' },
    rows: {
      budgetYuan: '医保资金预算',
      expenditureYuan: '医保资金支出',
      balanceBaseYuan: '结余测算基数',
      retentionYuan: '结余留用金额',
      performancePayYuan: '可用于绩效金额',
      nonSelectedYuan: '非中选采购金额',
      deficitYuan: '亏损品种抵减',
    },
    frozen: '情景已定稿，口径不能改。',
  },
};
