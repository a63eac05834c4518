import type { RowFlag } from '../../declaration/round-row';

/** Words of the declaration desk: what to report when nobody knows how many enterprises will be selected. */
export const declareDeskZh = {
  noRound: {
    title: '还没有报量轮次',
    text: '新建一轮，列入全部品种或一个批次的；每个品种给出用量预测、三种申报基数和完不成约定采购量的可能。',
    action: '新建报量轮次',
  },
  newRoundName: '下一批报量',
  roundsLabel: '报量轮次',
  newRound: '新一轮',
  settings: '本轮设置',
  removeRound: '删除本轮',
  makeScenario: '生成情景',
  exportTable: '导出报量表',
  exportPdf: '导出报量表（PDF）',
  exporting: '正在导出…',
  exported: ({ file }: { file: string }): string => `已导出：${file}`,
  exportedNameless: ({ file }: { file: string }): string =>
    `已导出：${file}。方案没有医院名称，“医疗机构”一列是空的，交前请补填。`,
  scenarioName: ({ round }: { round: string }): string => `${round}·申报`,
  scenarioNote: ({
    round,
    count,
    assumed,
  }: {
    round: string;
    count: number;
    assumed: string;
  }): string =>
    `由报量轮次“${round}”生成：${String(count)} 个品种用申报基数，已签约定采购量不再沿用。比例和中选企业数用方案里的${assumed === '' ? '' : `（方案里都没有、按 4 家计的：${assumed}）`}。按约定采购量都能完成测算，没有计入完不成的可能。`,
  nothingDeclared: '还没有申报基数，先接受建议或填写基数',
  period: ({ from, to }: { from: string; to: string }): string => `使用期 ${from} 至 ${to}`,
  noPeriod: '使用期未填',
  deadline: ({ date, isPast }: { date: string; isPast: boolean }): string =>
    isPast ? `${date} 已截止` : `截止 ${date}`,
  floorBadge: ({ share, use }: { share: string; use: string }): string => `下限：${use}的 ${share}`,
  absent: ({ count }: { count: number }): string => `方案另有 ${String(count)} 个品种不在本轮`,
  takeIn: '列入本轮',
  noVarieties: '本轮没有品种。',
  dialog: {
    newTitle: '新建报量轮次',
    settingsTitle: '本轮设置',
    name: '名称',
    varieties: '列入的品种',
    allVarieties: ({ count }: { count: number }): string => `全部（${String(count)}）`,
    ofBatch: ({ batch, count }: { batch: string; count: number }): string =>
      `批次“${batch}”（${String(count)}）`,
    firstMonth: '使用期第一个月（YYYY-MM）',
    deadline: '截止日期（YYYY-MM-DD）',
    examples: { firstMonth: '2027-01', deadline: '2026-08-25' },
    risk: '稳妥基数可冒的风险（5% 到 50%）',
    floorShare: '申报下限：下列用量的',
    floorUse: '下限所用的用量',
    shortfall: '未完成约定采购量的代价',
    shortfallYuan: '金额（元）',
    seed: '模拟种子',
    source: ({ title }: { title: string }): string => `政策包的依据：${title}`,
    take: '确定',
    problems: {
      name: '请填写名称（最多 60 字）',
      month: '应为 YYYY-MM',
      date: '应为 YYYY-MM-DD',
      risk: '应在 5% 到 50% 之间',
      share: '应在 0 到 100% 之间',
      yuan: '应为不小于 0 的金额',
      seed: '应为 0 到 4294967295 的整数',
    },
  },
  cards: {
    label: '本轮合计',
    expected: '期望留用',
    varieties: ({ count }: { count: number }): string => `${String(count)} 个品种`,
    band: ({ from, to }: { from: string; to: string }): string => `八成可能在 ${from} 到 ${to}`,
    middle: '中位数',
    against: '比照现报',
    againstNote: '现报基数在同样假设下的期望',
    risk: '至少一个品种完不成的可能',
    riskNote: '至少有一个品种完不成约定采购量',
    drivers: '起伏主要来自',
    driver: ({ name, share }: { name: string; share: string }): string => `${name} ${share}`,
    belowFloor: '低于下限',
    belowFloorNote: ({ below, unexplained }: Record<'below' | 'unexplained', number>): string =>
      below === 0
        ? '没有品种低于下限'
        : unexplained === 0
          ? `${String(below)} 个，都已填理由`
          : `${String(unexplained)} 个没有填理由`,
    neverReported: '从未报量',
    neverReportedNote: '有采购、没有基数',
    drawn: ({ seed }: { seed: string }): string => `十万次模拟，种子 ${seed}`,
  },
  filtersLabel: '筛选',
  filters: {
    all: '全部',
    open: '待申报',
    locked: '已锁定',
    stockOut: '疑似断货',
    belowFloor: '低于下限未说明',
    aboveCap: '高于上限',
    brokenPack: '不是整包装',
    changed: '接受后依据有变',
    brandsOver: '厂牌多于基数',
    floorRisk: '下限高于把握',
    neverReported: '从未报量',
    losing: '期望留用不为正',
    differs: '三法差异大',
    new: '新品',
    stopped: '停用',
    lumpy: '波动大',
  } satisfies Readonly<Record<RowFlag | 'all' | 'open' | 'locked', string>>,
  filterCount: ({ name, count }: { name: string; count: number }): string =>
    `${name} ${String(count)}`,
  search: '按名称找',
  acceptAll: ({ count }: { count: number }): string => `接受全部建议（${String(count)}）`,
  acceptTitle: '停用、下限高于把握、期望留用不为正的品种不在其中，请逐个看过再接受。',
  acceptBelow: ({ count }: { count: number }): string => `接受这些（${String(count)}）`,
  belowLabel: '利害金额低于（元）',
  notAnAmount: '不是金额',
  listLabel: '报量清单',
  columns: {
    name: '品种',
    present: '现报基数',
    used: '近 12 个月',
    usable: '可用中选量',
    base: '申报基数',
    missed: '最高比例时完不成',
    stake: '利害金额',
    checks: '检查',
  },
  purchased: ({ units }: { units: string }): string => `按采购 ${units}`,
  stakeMeans:
    '利害金额：三种算法的基数和申报基数，期望留用最高与最低之差，即选错一个平均少留用多少。',
  proposal: '建议',
  by: { safe: '稳妥', expected: '期望', minimaxRegret: '最小后悔', typed: '手填' },
  byThen: ({ rule }: { rule: string }): string => `${rule}（接受时）`,
  locked: '已锁定',
  range: ({ from, to }: { from: string; to: string }): string => `${from}～${to}`,
  certain: '确定',
  nothing: '—',
  noRows: '没有符合筛选的品种。',
  problems: {
    missing: ({ fields }: { fields: string }): string => `缺少：${fields}`,
    usableUnknown: '采购明细里没有它的用量（没有导入，或合计为 0）：请填写可用中选量',
    chancesBeyondMakers: '中选家数的可能超出过评企业数所能有的家数，请改正其中一个',
    capBelowFloor: '申报上限低于下限',
    tooLarge: '有数量超过一万亿，不予测算',
    noWholePack: '上下限之间没有整包装的数量',
    otherPriceUnknown: '不知道非中选单价：请写成 15%@3.5',
    scoreMissing: '政策包按得分留用，请先填写考核得分',
  },
  detail: {
    label: ({ name }: { name: string }): string => `${name}：报量依据`,
    choose: '在左边选一个品种。',
    headline: ({
      name,
      base,
      unit,
      amount,
    }: Record<'name' | 'base' | 'unit' | 'amount', string>): string =>
      `${name}：报 ${base} ${unit}，期望留用 ${amount} 元`,
    history: '用量',
    noHistory: '采购明细里没有它的用量（没有导入，或合计为 0）；请填写可用中选量。',
    useLabel: ({ name }: { name: string }): string => `${name}每月用量和今后 12 个月的预测`,
    useMessage: (given: Record<'last' | 'year' | 'low' | 'high' | 'unit', string>): string =>
      `近 12 个月 ${given.last} ${given.unit}；预测 ${given.year} ${given.unit}，八成可能在 ${given.low} 到 ${given.high} ${given.unit}`,
    wideRange: ({ least, most, unit }: Record<'least' | 'most' | 'unit', string>): string =>
      `95% 可能在 ${least} 到 ${most} ${unit}`,
    twoYearMean: ({ units, unit }: Record<'units' | 'unit', string>): string =>
      `近两年年均 ${units} ${unit}`,
    bandMark: '年用量的 80%（深）、95%（浅）区间，按月摊开',
    methods: {
      smooth: '平稳品种：近 12 个月、平滑水平、百个平滑模型的平均，三者加权',
      lumpy: '采购间断：最近一年与两年平均各半，各月平分',
      short: '不足两年：月均乘以 12，看不出季节',
    },
    backtest: ({
      own,
      copied,
      closer,
    }: {
      own: string;
      copied: string;
      closer: 'method' | 'copying' | 'neither';
    }): string => {
      const verdict = {
        method: '这个品种上年是此法误差小',
        copying: '这个品种上年是照抄误差小',
        neither: '这个品种上年两者误差一样',
      };
      return `上年若用此法误差 ${own}，照抄前一年误差 ${copied}：${verdict[closer]}。`;
    },
    noBacktest: '采购不足三年，不能用上一年检验。',
    lastTwelve: '近 12 个月月均',
    forecastMark: '预测',
    stockOut: ({ month }: { month: string }): string => `${month} 疑似断货`,
    markStockOut: '按断货补足',
    unmark: ({ month, units, unit }: Record<'month' | 'units' | 'unit', string>): string =>
      `${month} 已按断货补足为 ${units} ${unit}，恢复原值`,
    inputs: '依据',
    usable: '可用中选量（一个数，或 7200~8800）',
    fromForecast: ({ from, to }: { from: string; to: string }): string => `按预测 ${from}～${to}`,
    makers: '过评企业数',
    chances: '1、2、3、4 家及以上的可能',
    chancesDefault: '默认（假设）',
    floor: '申报下限',
    cap: '申报上限',
    otherUse: '计划非中选用量（15%@单价，或 1200@单价）',
    otherUseHint: '不填按采购',
    otherUseProblem: '应为占比或数量，可加单价，如 15%@3.5 或 1200@3.5；占比须小于 100%',
    pack: '每包装最小单位数（整包装申报）',
    packProblem: '应为大于 0 的整数',
    brands: '厂牌（甲厂 6000; 乙厂 4000）',
    brandsHint: '不分厂牌',
    brandsProblem: '应为厂牌、空格、整数，用分号隔开，如 甲厂 6000; 乙厂 4000',
    brandsLeft: ({ units }: { units: string }): string => `未指定厂牌：${units}。`,
    brandsOver: ({ units }: { units: string }): string => `厂牌合计比申报基数多 ${units}，请改正。`,
    brandsRule: '所报厂牌未中选时，其约定采购量由主供企业供应；中选的，须按厂牌完成。',
    base: '申报基数',
    reason: '申报理由',
    reasonHint: '低于下限时必填',
    lock: '锁定',
    accept: '接受建议',
    backToProposal: '撤回申报，回到建议',
    useProblems: {
      notANumber: '不是数字',
      negative: '不能为负',
      notARange: '区间应由小到大，如 7200~8800',
    },
    chancesProblem: '应是合计 100% 的四个可能，如 5%,10%,25%,60%',
    makersMost: ({ makers, most }: Record<'makers' | 'most', number>): string =>
      `${String(makers)} 家过评：最多 ${String(most)} 家中选`,
    chancesBeyond: ({ makers, most }: Record<'makers' | 'most', number>): string =>
      `${String(makers)} 家过评，最多 ${String(most)} 家中选：更多家数的可能应为 0%`,
    makersProblem: '应是 1 到 1000 的整数；中选家数拿不准的，写在中选家数的可能里',
    baseProblem: '应是不小于 0 的整数',
    basePackProblem: '应是整包装的数量',
    risk: ({ risk }: { risk: string }): string =>
      `最高比例到来时愿冒 ${risk} 的风险（本轮全部品种）`,
    riskLabel: '稳妥基数可冒的风险',
    leave: '移出本轮',
    rules: '三种算法',
    stake: ({ amount }: { amount: string }): string =>
      `利害金额 ${amount} 元：三种算法的基数和申报基数，期望留用最高与最低之差，即选错一个平均少留用多少。`,
    stakeOpen: '利害金额不知道：试算到的基数之外还有更好的。填了申报上限才算得出。',
    take: '采用',
    hardlyDiffers: '三种算法的期望值相差不到 3%，选哪个都差不多。',
    flat: ({ from, to }: { from: string; to: string }): string =>
      `${from} 到 ${to} 之间期望值都不低于最高的 99%；取低的一端更稳。`,
    value: '不同基数的期望留用',
    valueLabel: ({ name }: { name: string }): string => `${name}：申报基数与期望留用`,
    handle: '申报基数，可拖动，或用左右方向键',
    moving: (given: { base: string; unit: string; amount: string }): string =>
      `基数 ${given.base} ${given.unit}，期望留用 ${given.amount} 元`,
    stepMark: ({ winners }: { winners: number }): string =>
      winners >= 4 ? '4 家及以上中选' : `${String(winners)} 家中选`,
    stepNote: '虚线：该家数中选时，用量的中间值刚好完成约定采购量的基数；再多报，多半完不成。',
    dots: ({ winners, missed }: { winners: string; missed: number }): string =>
      `${winners}：20 个这样的年份里约 ${String(missed)} 个完不成`,
    dotsLabel: '完不成的可能',
    table: '后悔表：申报基数与中选家数',
    tableBase: '申报基数',
    tableExpected: '期望',
    tableRegret: '最多后悔',
    tableTask: ({ units }: { units: string }): string => `任务 ${units}`,
    tableMissed: ({ ratio }: { ratio: string }): string => `完不成 ${ratio}`,
    tags: { present: '现报', floor: '下限', declared: '申报' },
    shares: ({ winners, share, chance }: Record<'winners' | 'share' | 'chance', string>): string =>
      `${winners} ${share}（可能 ${chance}）`,
    units: ({ unit }: { unit: string }): string => (unit === '' ? '最小制剂单位' : unit),
  },
};
