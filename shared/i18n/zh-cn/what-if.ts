/** The what-if screen: its frame, its data tables, and the scenarios made there. */
export const whatIfZh = {
  toolsLabel: '推演工具',
  tools: {
    tables: '模拟运算表',
    ladder: '盈亏阶梯',
    tornado: '敏感性',
    waterfall: '预算到绩效',
    goal: '反算',
    scopes: '口径对照',
  },
  bar: {
    on: '推演的情景',
    frozen: '已定稿，数不再变；在这里生成的是新情景',
    figures: '该情景的结果',
    retention: '留用金额',
    balance: '结余测算基数',
    performance: '可用于绩效',
    table: '回到测算表',
  },
  links: { label: '推演', varietyTornado: '所选品种的敏感性' },
  recalculating: '正在重算，下面是上一次的结果',
  failed: {
    title: '没有算出来',
    text: '计算过程出错。请撤销上一步，或换一组条件再试。',
    action: '撤销上一步',
  },
  noVarieties: {
    title: '还没有品种',
    text: '导入采购明细，或在测算表里添加品种，再来推演。',
    action: '到测算表',
  },
  nothingCounted: {
    title: '还没有可以推演的结果',
    text: '品种的数据还没有补齐，合计里一个品种也没有。请到测算表补齐。',
    action: '到测算表补齐',
  },
  scoreMissing: {
    title: '还缺考核得分',
    text: '当前政策包按得分分档给留用比例，填写考核得分后才有留用金额。',
    label: '考核得分',
    action: '填入',
  },
  subject: {
    label: '对象',
    hospital: '全院（全部品种）',
    search: '搜索品种名称或拼音',
    none: '没有这个品种',
  },
  copyTable: '复制表格',
  copied: '表格已复制，可粘贴到 Excel 或 WPS',
  withUnit: ({ name, unit }: { name: string; unit: string }): string => `${name}（${unit}）`,
  rowsOf: ({ count }: { count: number }): string => `${String(count)} 行`,
  made: {
    impossible: '定稿后品种有增减，不能再由它生成新情景。请先打开现状或其他情景。',
  },
  names: {
    winners: ({ winners }: { winners: number }): string => `${String(winners)}家`,
    nonSelected: ({ scale }: { scale: string }): string => `非中选×${scale}`,
    fundRatio: ({ ratio }: { ratio: string }): string => `支付比例${ratio}`,
    score: ({ score }: { score: string }): string => `${score}分`,
    separator: '·',
    goal: ({ figure, amount }: { figure: string; amount: string }): string => `${figure}${amount}`,
    goalFigures: { retention: '留用', performancePay: '绩效' },
    means: { cuts: '压减非中选', base: '调整基数', score: '提高得分' },
    numbered: ({ number }: { number: number }): string => ` ${String(number)}`,
  },
  notes: {
    cell: ({ from, place }: { from: string; place: string }): string =>
      `模拟运算表生成：在“${from}”上，${place}。`,
    cellOf: ({ from, name, place }: { from: string; name: string; place: string }): string =>
      `模拟运算表生成：在“${from}”上，只动${name}：${place}。`,
    cuts: (named: {
      from: string;
      figure: string;
      target: string;
      count: number;
      amount: string;
    }): string =>
      `反算生成：在“${named.from}”上，目标${named.figure} ${named.target} 元；压减 ${String(named.count)} 个品种的非中选采购，共 ${named.amount} 元。`,
    base: (named: { from: string; figure: string; target: string; scale: string }): string =>
      `反算生成：在“${named.from}”上，目标${named.figure} ${named.target} 元；全部品种的约定采购量基数乘以 ${named.scale}。`,
    score: (named: { from: string; figure: string; target: string; score: string }): string =>
      `反算生成：在“${named.from}”上，目标${named.figure} ${named.target} 元；考核得分 ${named.score} 分。`,
  },
  tables: {
    label: '模拟运算表设置',
    presets: '常用',
    presetNames: {
      baseWinners: '基数 × 企业数',
      baseNonSelected: '基数 × 非中选',
      winnersNonSelected: '企业数 × 非中选',
    },
    rows: '行',
    columns: '列',
    oneParameter: '无（单参数）',
    measure: '指标',
    measures: {
      retention: '全院留用金额',
      balance: '全院结余',
      performancePay: '可用于绩效',
      varietyBalance: '该品种结余',
    },
    differenceOf: ({ measure }: { measure: string }): string => `${measure}之差`,
    differenceLead: ({ unit }: { unit: string }): string =>
      `单位：${unit}。绿为多于参照、红为少于参照，越深差得越多；黑框为当前值。`,
    values: { amount: '数值', difference: '与参照之差' },
    valuesLabel: '显示数值或差',
    shapes: { both: '图和表', map: '图', table: '表' },
    shapeLabel: '图或表',
    swap: '行列互换',
    range: ({ min, max, steps }: { min: string; max: string; steps: number }): string =>
      `${min} 到 ${max}，${String(steps)} 档`,
    changeRange: ({ lever, range }: { lever: string; range: string }): string =>
      `改${lever}的范围，现为 ${range}`,
    dialog: {
      title: ({ lever }: { lever: string }): string => `${lever}的范围`,
      min: '最小',
      max: '最大',
      steps: '档数',
      reference: '参照值',
      referencePlaceholder: '现在',
      referenceNote: '差值从参照值算起；不填就是情景现在的值。',
      take: '确定',
      reset: '恢复常用范围',
      minAboveMax: '最大应大于最小',
      missing: '请填写',
    },
    present: '现在',
    /** After what the colours mean, where there are colours. */
    presentOutside: ({ legend }: { legend: string | null }): string =>
      legend === null
        ? '各品种现在的企业数不同，表里没有“现在”这一格；差值仍从现在算起。'
        : `${legend} 各品种现在的企业数不同，表里没有“现在”这一格；差值仍从现在算起。`,
    gridLabel: ({ measure }: { measure: string }): string =>
      `${measure}模拟运算表，方向键移动，回车生成情景`,
    corner: ({ row, column }: { row: string; column: string }): string => `${row} ＼ ${column}`,
    cell: {
      choose: '在图或表里选一格，看它的准确数，并生成情景。',
      retention: '全院留用金额',
      balance: '全院结余测算基数',
      performance: '可用于绩效',
      difference: ({ amount }: { amount: string }): string => `比现在 ${amount}`,
      same: '与现在相同',
      make: '生成情景',
      volume: (given: { there: string; present: string; units: string | null }): string =>
        given.units === null
          ? `约定采购量随基数变动：须买中选产品 ${given.there}（现为 ${given.present}）；买不完的品种可能不留用。`
          : `约定采购量随基数变动：须买 ${given.units} 个最小制剂单位、${given.there}（现为 ${given.present}）；买不完可能不留用。`,
      toDeclare: '报多少合适，见报量决策',
      makeTitle: '建立一个新情景并打开（回车）',
    },
  },
};
