/** The variety table with its cards and the panel of the selected variety. */
export const deskZh = {
  empty: {
    title: '还没有打开方案',
    text: '打开示例、新建一个方案，或导入采购明细，结果就显示在这里。',
    action: '回到开始页',
  },
  topBar: {
    label: '测算条件',
    hospitalPlaceholder: '填写医院名称',
    yearSuffix: '年度',
    score: '考核得分',
    scorePlaceholder: '未填',
    fundRatio: '基金支付比例 f',
    fundRatioPlaceholder: '未填',
    assumption: '含假设参数',
    assumptionTitle: ({ what }: { what: string }): string =>
      `以下参数没有文件依据，是本软件的假设：${what}`,
    sourced: '参数有出处',
  },
  cards: {
    label: '全院结果',
    retention: '结余留用金额',
    budget: '医保资金预算',
    expenditure: '医保资金支出',
    balance: '结余测算基数',
    share: '非中选金额占比',
    scale: '盈亏平衡倍数 t*',
    performance: '可用于绩效金额',
    retentionNote: ({ ratio }: { ratio: string }): string => `留用比例 ${ratio}`,
    retentionAssumed: ({ ratio }: { ratio: string }): string => `留用比例 ${ratio}，假设考核合格`,
    scoreNeeded: '填写考核得分后给出',
    incomplete: ({ count, missing }: { count: number; missing: number }): string =>
      `${String(count)} 个品种，另 ${String(missing)} 个待补`,
    nothingYet: '品种待补，尚无结果',
    varieties: ({ count }: { count: number }): string => `口径内 ${String(count)} 个品种`,
    nonSelected: ({ amount }: { amount: string }): string => `其中非中选采购 ${amount}`,
    deficits: ({ amount }: { amount: string }): string => `亏损品种抵减 ${amount}`,
    noDeficits: '没有亏损品种',
    redLineReached: ({ limit }: { limit: string }): string => `已达到 ${limit} 红线`,
    redLineClear: ({ limit }: { limit: string }): string => `低于 ${limit} 红线`,
    planned: ({ note }: { note: string }): string => `${note}（按约定采购量估）`,
    scaleAbove: ({ percent }: { percent: string }): string => `再增 ${percent} 归零`,
    scaleBelow: ({ percent }: { percent: string }): string => `减少 ${percent} 持平`,
    scaleNever: '即使无非中选采购，结余仍为负',
    scaleNone: '口径内没有非中选金额',
    performanceNote: ({ ratio }: { ratio: string }): string => `不低于留用金额的 ${ratio}`,
  },
  toolbar: {
    label: '表格工具',
    search: '搜索品种名称',
    all: '全部',
    filterLabel: '按状态筛选',
    sortLabel: '排序',
    sorts: {
      entered: '表内顺序',
      name: '通用名',
      balance: '结余从低到高',
      headroom: '余量从低到高',
      nonSelected: '非中选从高到低',
    },
    add: '添加品种',
    remove: '删除品种',
    newName: ({ number }: { number: number }): string => `新品种 ${String(number)}`,
  },
  grid: {
    label: '测算表',
    totals: '合计',
    totalsOf: ({ count }: { count: number }): string => `合计 · ${String(count)} 个品种`,
    totalsOfShown: ({ count }: { count: number }): string => `所示合计 · ${String(count)} 个`,
    unitOf: { units: '片 / 支', price: '元 / 片、支', count: '家' },
    /** Heads of columns that are shorter than the field, or broken into lines; the others are the words of the field. */
    heads: {
      unit: '最小\n制剂单位',
      fundRatio: '基金支付\n比例',
      baseUnits: '约定采购量\n基数',
      winners: '中选\n企业数',
      agreedShareRatio: '约定采购\n比例',
      preVbpPriceYuan: '集采前\n加权均价',
      nonSelected: '非中选\n采购金额',
      insuredShareRatio: '参保患者\n使用占比',
      breakEvenNonSelectedYuan: '盈亏平衡 S0',
      balanceBaseYuan: '结余测算基数',
      completionRatio: '完成率',
      nonSelectedAmountShareRatio: '非中选\n金额占比',
    },
    missing: '待填',
    fromTable: '按政策包的比例表',
    outOfScope: '不在统计口径内，不计入合计',
    editorLabel: ({ name, field }: { name: string; field: string }): string => `${name}，${field}`,
    empty: {
      title: '还没有品种',
      text: '导入采购明细，或添加第一个品种后直接输入。',
      import: '导入采购明细',
    },
    noneShown: { text: '没有符合搜索和筛选的品种。', action: '显示全部' },
  },
  problems: {
    nameMissing: '请填写通用名',
    numberMissing: '请填写数字；没有请填 0',
    tooLong: '最多 200 个字',
    notANumber: '不是数字，请重新输入',
    notArithmetic: '等号后应为数字与 + − × ÷、括号组成的算式',
    dividesByZero: '除数为零',
    divisionInexact: '除不尽，请写成小数',
    negative: '不能是负数',
    notPositive: '须大于零；与医保基金支付比例相同时请留空',
    tooPrecise: '有效数字超过 40 位',
    notWhole: '请填写整数',
    notADate: '请填写日期，如 2026-07-01',
    outOfRange: ({ least, most }: { least: number; most: number }): string =>
      `应在 ${String(least)} 到 ${String(most)} 之间`,
    ratioAbove1: ({ text }: { text: string }): string => `比例大于 1；若指百分数，请输入 ${text}%`,
    unknownChoice: '请从列表中选择',
    reservedName: '不能使用这个名称',
    withText: ({ text, problem }: { text: string; problem: string }): string =>
      `“${text}”未生效：${problem}`,
  },
  states: {
    surplus: '盈',
    even: '平',
    deficit: '亏',
    unreported: '未报量',
    incomplete: '待补',
  },
  shareGroups: { general: '普通', antiInfective: '抗感染类', restricted: '限制类' },
  panel: {
    label: '所选品种',
    none: '在表中选一个品种，这里显示它的盈亏平衡图。',
    room: ({ name, amount }: { name: string; amount: string }): string =>
      `${name}：还可用非中选 ${amount}`,
    even: ({ name }: { name: string }): string => `${name}：非中选采购正好到盈亏平衡点`,
    beyond: ({ name, amount }: { name: string; amount: string }): string =>
      `${name}：非中选已超盈亏平衡点 ${amount}`,
    unreported: ({ name }: { name: string }): string => `${name}：未报量，没有预算`,
    incomplete: ({ name }: { name: string }): string => `${name}：还缺数据，未计入合计`,
    unreportedLead: '没有约定采购量基数，每花一元非中选都减少全院结余',
    breakEvenAt: ({ amount }: { amount: string }): string => `超过 ${amount} 该品种结余为负`,
    priceRose: '中选价格过高，没有非中选采购时结余也为负',
    redLineAhead: ({ amount }: { amount: string }): string => `金额红线 ${amount}，尚未越过`,
    redLinePassed: ({ amount }: { amount: string }): string => `金额红线 ${amount}，已越过`,
    lead: ({ first, second }: { first: string; second: string }): string =>
      second === '' ? first : `${first}；${second}`,
    missing: '请补齐：',
    fill: ({ field }: { field: string }): string => `填写${field}`,
    outOfScope: '该品种没有约定采购量，不在“仅有约定量”的口径内。',
  },
  levers: {
    label: '调节',
    base: '约定采购量基数',
    winners: '中选企业数',
    nonSelected: '非中选采购金额',
    slider: ({ lever }: { lever: string }): string => `${lever}滑块`,
    atLeast: ({ winners }: { winners: number }): string => `≥${String(winners)}`,
    winnersChoice: ({ winners }: { winners: string }): string => `${winners} 家`,
    share: ({ share }: { share: string }): string => `约定比例 ${share}`,
    shareTyped: '比例已单独填写，企业数不起作用',
    agreedTyped: '约定采购量已填写，企业数不起作用',
    demand: '由固定需求算出，改动后改为直接填写金额',
  },
  trace: {
    title: '追溯',
    more: '全部步骤',
    less: '收起',
    step: ({ value, numbers }: { value: string; numbers: string }): string =>
      `${value} = ${numbers}`,
    plainStep: ({ value, note }: { value: string; note: string }): string => `${value}：${note}`,
    input: ({ value, origin }: { value: string; origin: string }): string => `${value}：${origin}`,
  },
  origins: {
    typed: '手工输入',
    workedOut: ({ formula }: { formula: string }): string => `手工输入，由“${formula}”算出`,
    sample: '示例',
    scenario: ({ name }: { name: string }): string => `情景“${name}”`,
    file: ({
      file,
      sheet,
      row,
      column,
    }: {
      file: string;
      sheet: string;
      row: number;
      column: string;
    }): string =>
      sheet === ''
        ? `${file} 第 ${String(row)} 行“${column}”列`
        : `${file} ${sheet} 第 ${String(row)} 行“${column}”列`,
    history: ({
      files,
      fromMonth,
      toMonth,
      purchases,
    }: {
      files: readonly string[];
      fromMonth: string;
      toMonth: string;
      purchases: number;
    }): string => `${files.join('、')}，${fromMonth} 至 ${toMonth}，${String(purchases)} 条采购`,
  },
  hospitalPanel: {
    title: ({ scale }: { scale: string }): string => `全院：非中选为现在的 ${scale} 倍时，结余归零`,
    never: '全院：没有非中选采购，结余也为负',
    none: '全院：口径内没有非中选金额，结余不受其影响',
  },
};
