/** The fewest enterprises that bring a share, and whether more bring it too. */
interface Winners {
  readonly winners: number;
  readonly orMore: boolean;
}

function enterprises(winners: number, orMore: boolean): string {
  return `${String(winners)} 家${winners >= 4 || orMore ? '及以上' : ''}`;
}

/** So many in a hundred, or at least so many. */
interface Met {
  readonly met: string;
  readonly isLeast: boolean;
}

interface Packed {
  readonly isPacked: boolean;
}

interface NeverMet {
  readonly isNeverMet: boolean;
}

function whenMet({ winners, orMore, met, isLeast }: Winners & Met): string {
  const often = isLeast ? `至少有 ${met} 次` : `有 ${met} 次`;
  return `${enterprises(winners, orMore)}中选（比例最高）时，100 次里${often}能完成约定采购量`;
}

function neverMet(isNeverMet: boolean): string {
  return isNeverMet ? '但按所估用量，不论几家中选，这个基数的约定采购量都完不成。' : '';
}

/** Words of what to declare when nobody knows how many enterprises will be selected. */
export const declarationZh = {
  colon: '：',
  roundLine: ({ round }: { round: string }): string => `报量轮次：${round}。`,
  shortfallRule: ({ rule }: { rule: string }): string => `所用规则：${rule}。`,
  expectedRisk: '大于 0、不超过 50% 的比例，如 0.2 或 20%',
  expectedShortfall: ' variety、hospital、none、points=金额 或 unit=金额',
  expectedSeed: ' 0 到 4294967295 之间的整数',
  rules: { safe: '稳妥', expected: '期望', minimaxRegret: '最小后悔' },
  shortfall: {
    variety: '未完成约定采购量的品种，结余不留用（亏空仍抵减同一结算组的其他品种）',
    hospital: '有一个品种未完成约定采购量，全院不留用',
    none: '未完成约定采购量不影响留用',
    points: ({ amount }: { amount: string }): string =>
      `每有一个品种未完成约定采购量，按扣分折算 ${amount} 元`,
    unit: ({ amount }: { amount: string }): string =>
      `约定采购量每少完成一个最小制剂单位，按 ${amount} 元计`,
  },
  winners: ({ winners }: { winners: number }): string =>
    winners >= 4 ? '4 家及以上' : `${String(winners)} 家`,
  reasons: {
    met: (given: Winners & Met): string => `${whenMet(given)}。`,
    certain: ({ winners, orMore }: Winners): string =>
      `可用中选量确定：${enterprises(winners, orMore)}中选（比例最高）时也能完成约定采购量。`,
    raised: (given: Winners & Met & Packed): string =>
      `已提高到${given.isPacked ? '不低于申报下限的整包装' : '申报下限'}；${whenMet(given)}。`,
    capped: (given: Winners & Met & Packed): string =>
      `已压到${given.isPacked ? '申报上限以内的整包装' : '申报上限'}；${whenMet(given)}。`,
    searchEnds: (given: Winners & Met & Packed): string =>
      `没有填申报上限，试算到此为止；${whenMet(given)}。`,
    breakEven: (given: Winners & { chance: string; breakEven: string; pays: boolean }): string =>
      given.pays
        ? `${enterprises(given.winners, given.orMore)}中选的可能为 ${given.chance}，低于 ${given.breakEven}：多报更合算。`
        : `${enterprises(given.winners, given.orMore)}中选的可能为 ${given.chance}，不低于 ${given.breakEven}：多报不合算。`,
    largest: ({ isPacked, isNeverMet }: Packed & NeverMet): string =>
      `在上下限之间，没有哪个${isPacked ? '整包装' : '整数'}基数的期望值更高。${neverMet(isNeverMet)}`,
    nothingRetained:
      '考核得分低于政策包的及格线（留用比例为 0），或医保支付比例、参保占比为 0，没有留用：多报少报都不改变留用。此处按稳妥基数。',
    groupNeverPays:
      '同组其他品种按稳妥基数时，本结算组合计在上下限内的任何基数下都不为正，没有留用：多报少报都不改变留用。此处按稳妥基数。',
    risesBeyond: ({ searched }: { searched: string }): string =>
      `没有填申报上限，在试算到的 ${searched} 之外还有更好的基数，没有最优可言。请填申报上限；此处按稳妥基数。`,
    leastRegret: ({
      amount,
      isPacked,
      isNeverMet,
    }: { amount: string } & Packed & NeverMet): string =>
      `不论几家中选，与事先知道家数时的最佳申报相比，最多少 ${amount} 元；${isPacked ? '整包装的基数里' : ''}没有更小的。${neverMet(isNeverMet)}`,
  },
  columns: [
    '行',
    '通用名',
    '可用中选量（八成可能）',
    '下限',
    '稳妥',
    '期望',
    '最小后悔',
    '稳妥的期望留用（元）',
  ],
  riskColumn: '稳妥：最高比例时完不成的可能',
  range: ({ from, to }: { from: string; to: string }): string => `${from}～${to}`,
  hardlyDiffers: ({ names }: { names: string }): string =>
    `三种方法的期望值相差不到 3%：${names}。`,
  marksLine: ({ marks }: { marks: string }): string => `提示：${marks}`,
  declaredLine: ({ units }: { units: string }): string => `申报：${units}`,
  unusedRounds: ({ names }: { names: string }): string =>
    `方案里的报量轮次没有用：${names}（用 --round 指明）。`,
  hospital: (given: { isRound: boolean; p10: string; p50: string; p90: string }): string =>
    `${given.isRound ? '按本轮申报基数（未申报的按稳妥基数）' : '按稳妥基数申报'}：留用金额的中位数 ${given.p50} 元，八成可能在 ${given.p10} 元到 ${given.p90} 元之间。`,
  hospitalRisk: ({
    chance,
    seed,
    draws,
  }: {
    chance: string;
    seed: string;
    draws: string;
  }): string =>
    `至少有一个品种完不成的可能：${chance}（${draws} 次模拟，种子 ${seed}，品种间误差相关 0.06，为实测预设值）。`,
  leftOut: ({ count }: { count: number }): string => `有 ${String(count)} 个品种数据不全，未计入：`,
  report: {
    fileName: '报量表',
    title: ({ hospital, round }: { hospital: string; round: string }): string =>
      `${hospital === '' ? '' : `${hospital} `}${round} 报量表`,
    measure: '数量：最小制剂单位',
    tableSheet: '报量表',
    reasonsSheet: '说明',
    columns: [
      '序号',
      '医疗机构',
      '品种',
      '规格',
      '剂型',
      '单位',
      '近两年年均用量',
      '下限',
      '申报量',
      '厂牌',
      '理由',
    ],
    reasonColumns: [
      '序号',
      '品种',
      '近12个月用量',
      '可用中选量（八成可能）',
      '稳妥基数',
      '期望基数',
      '最小后悔基数',
      '申报量',
      '依据',
      '最高比例时约定采购量',
      '最高比例时完不成的可能',
      '期望留用（元）',
      '理由',
    ],
    floorNote: ({ share, use }: { share: string; use: string }): string =>
      `下限：未另填时为${use}的 ${share}，不足一个单位的进一。数量均为最小制剂单位。`,
    brandNote:
      '分厂牌的品种，每个厂牌一行，下限和近两年用量写在第一行；未写厂牌的一行由中选企业供应。所报厂牌未中选时，其约定采购量由主供企业供应。',
    brandsOver: ({ names }: { names: string }): string =>
      `厂牌合计多于申报量，须改正后再交：${names}。`,
    belowFloor: ({ names }: { names: string }): string =>
      `申报量低于下限而没有写理由，上报前请说明或改正：${names}。`,
    openNote: ({ count }: { count: number }): string =>
      `有 ${String(count)} 个品种还没有申报量，表中留空。`,
    riskNote: ({ risk }: { risk: string }): string =>
      `稳妥基数：最高比例到来时，愿冒 ${risk} 的风险完不成约定采购量。还没有申报量的品种，后几列按稳妥基数计算。`,
    notWorkedOut: '数据不全，没有测算；申报量是以前接受或手填的。',
    typedReason: '手填，不是三种算法的结果。',
    staleReason: '接受之后依据有变化，这一算法现在的结果不同（见前几列）。',
  },
  assumptions:
    '留用按政策包逐个结算组计算后相加；单个品种的期望值，是同组其他品种按稳妥基数并完成约定采购量时它带来的增减，各品种之和不一定等于全院。最高比例按政策包的比例表；中选家数的可能（5%、10%、25%、60%）未填时为本程序的假设，并以过评企业数对应的最多中选家数为限（据第九、十批公开报道）。下限未填时按政策包或本轮设置计算（内置政策包：近两年年均用量的 80%，第十一批口径）。近 12 个月没有采购过中选产品的品种，全部用量计入可用中选量，非中选金额按 0 计（可另填计划非中选用量）。方案中已签的比例和中选家数属于现行协议，不用于下一轮。',
};
