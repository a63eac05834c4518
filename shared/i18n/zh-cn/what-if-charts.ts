/** Words in and around the charts that answer “what if”. */
export const whatIfChartsZh = {
  steps: {
    axisFrom: ({ text, start }: { text: string; start: string }): string =>
      `${text}横轴从 ${start}起。`,
    columns: { step: '步骤', change: '变动（元）', after: '到此合计（元）' },
    tooltip: {
      total: ({ name, amount }: { name: string; amount: string }): string => `${name} ${amount} 元`,
      change: ({ name, change, after }: { name: string; change: string; after: string }): string =>
        `${name} ${change} 元\n到此合计 ${after} 元`,
    },
  },
  waterfall: {
    label: '从医保资金预算到可用于绩效金额',
    title: ({ budget, pay }: { budget: string; pay: string }): string =>
      `预算 ${budget}，最后可用于绩效 ${pay}`,
    scoreMissing: ({ budget, balance }: { budget: string; balance: string }): string =>
      `预算 ${budget}，结余测算基数 ${balance}；填写考核得分后给出留用金额`,
    steps: {
      budget: '医保资金预算',
      selectedExpenditure: '中选采购支出',
      nonSelectedExpenditure: '非中选采购支出',
      balanceBase: '结余测算基数',
      deficitFloor: '负结余不扣回',
      notRetained: '不留用部分',
      retention: '结余留用金额',
      otherUses: '其他用途',
      performancePay: '可用于绩效金额',
    },
  },
  bridge: {
    label: ({ figure, base, other }: { figure: string; base: string; other: string }): string =>
      `${figure}：从“${base}”到“${other}”`,
    lead: '依次替换各项因素，每一步是替换后的变动；换一个次序，各步的数会不同，合计不变。',
    figures: {
      balanceBaseYuan: '结余测算基数',
      retentionYuan: '结余留用金额',
      performancePayYuan: '可用于绩效金额',
    },
    factors: {
      baseUnits: '基数',
      prices: '价格',
      agreedShare: '约定采购比例',
      nonSelected: '非中选采购',
      fundFactor: '基金支付比例',
      retentionRule: '留用比例',
      scope: '口径与品种',
      performancePayShare: '绩效比例',
    },
    more: ({
      figure,
      base,
      other,
      amount,
      factor,
    }: {
      figure: string;
      base: string;
      other: string;
      amount: string;
      factor: string;
    }): string => `${figure}：“${other}”比“${base}”多 ${amount}，主要来自${factor}`,
    less: ({
      figure,
      base,
      other,
      amount,
      factor,
    }: {
      figure: string;
      base: string;
      other: string;
      amount: string;
      factor: string;
    }): string => `${figure}：“${other}”比“${base}”少 ${amount}，主要来自${factor}`,
    same: ({ figure, base, other }: { figure: string; base: string; other: string }): string =>
      `${figure}：“${other}”与“${base}”相同`,
  },
  tornado: {
    hospital: '全院',
    label: ({ name }: { name: string }): string => `${name}的单因素敏感度`,
    title: ({
      factor,
      amount,
      measure,
    }: {
      factor: string;
      amount: string;
      measure: string;
    }): string => `${factor}影响最大：上下浮动时，${measure}相差 ${amount}`,
    nothing: '没有可以变动的因素',
    lead: ({ range }: { range: string }): string =>
      `一次只动一项，其余不变：上下各 ${range}（中选企业数各 1 家）。实心为调高，空心为调低。`,
    factors: {
      baseUnits: '约定采购量基数',
      winners: '中选企业数',
      agreedShareRatio: '约定采购比例',
      preVbpPriceYuan: '集采前均价',
      selectedPriceYuan: '中选价格',
      nonSelectedYuan: '非中选采购金额',
      fundRatio: '基金支付比例',
      insuredShareRatio: '参保患者使用占比',
      score: '考核得分',
      retentionRatio: '留用比例',
    },
    oneStep: ({ isUp }: { isUp: boolean }): string => (isUp ? '多 1 家' : '少 1 家'),
    moved: ({ range, isUp }: { range: string; isUp: boolean }): string =>
      `${isUp ? '+' : '−'}${range}`,
    clamped: ({ moved }: { moved: string }): string => `${moved}（到上下限为止）`,
    changeAxis: ({ measure, unit }: { measure: string; unit: string }): string =>
      `${measure}变动（${unit}）`,
    columns: {
      factor: '因素',
      lowValue: '调低到',
      lowBalance: '调低后结余（元）',
      lowRetention: '调低后留用（元）',
      highValue: '调高到',
      highBalance: '调高后结余（元）',
      highRetention: '调高后留用（元）',
    },
    tooltip: ({
      value,
      balance,
      retention,
    }: {
      value: string;
      balance: string;
      retention: string;
    }): string => `${value}：结余 ${balance} 元，留用 ${retention} 元`,
  },
  ladder: {
    label: '全院盈亏阶梯',
    nothing: '口径内还没有品种',
    allAbove: ({ count, amount }: { count: number; amount: string }): string =>
      `${String(count)} 个品种都不亏，合计结余 ${amount}`,
    someBelow: ({
      count,
      costing,
      amount,
    }: {
      count: number;
      costing: number;
      amount: string;
    }): string =>
      `${String(count)} 个品种中 ${String(costing)} 个结余为负，抵减后合计结余 ${amount}`,
    crosses: ({
      count,
      place,
      name,
      amount,
    }: {
      count: number;
      place: number;
      name: string;
      amount: string;
    }): string =>
      `${String(count)} 个品种累计到第 ${String(place)} 个（${name}）转负，合计 ${amount}`,
    lead: '从余量 S0 − S 最大的品种排起；空心为未报量品种。',
    leadLost: ({ lost }: { lost: string }): string => `每多花 1 元非中选，少留用 ${lost} 元。`,
    leadUnpaid: ({ count }: { count: number }): string =>
      `${String(count)} 个品种所在结算组合计为负、没有留用，多花也不再少留用。`,
    headroomAxis: ({ unit }: { unit: string }): string => `各品种余量（${unit}）`,
    sumAxis: ({ unit }: { unit: string }): string => `累计结余（${unit}）`,
    crossing: ({ place }: { place: number }): string => `第 ${String(place)} 个起为负`,
    columns: {
      name: '品种',
      nonSelected: '非中选金额 S（元）',
      breakEven: '盈亏平衡 S0（元）',
      redLine: '红线 S50（元）',
      headroom: '余量 S0 − S（元）',
      balance: '结余测算基数（元）',
      sum: '累计结余（元）',
      lost: '每多花 1 元少留用（元）',
      lacking: '本组还差结余（元）',
    },
    tooltip: {
      breakEven: ({ breakEven, spent }: { breakEven: string; spent: string }): string =>
        `S0 ${breakEven} 元，现在 ${spent} 元`,
      headroom: ({ amount }: { amount: string }): string => `余量 ${amount} 元`,
      balance: ({ amount }: { amount: string }): string => `结余 ${amount} 元`,
      sum: ({ amount }: { amount: string }): string => `累计结余 ${amount} 元`,
      lost: ({ amount }: { amount: string }): string => `每多花 1 元非中选少留用 ${amount} 元`,
      unpaid: ({ lacking }: { lacking: string }): string =>
        `所在结算组合计还差 ${lacking} 元，没有留用`,
    },
  },
  dataTable: {
    label: ({ measure, name }: { measure: string; name: string }): string =>
      `${name}的${measure}模拟运算表`,
    caption: ({ measure }: { measure: string }): string => `${measure}（元）`,
    lead: ({ unit }: { unit: string }): string =>
      `单位：${unit}。绿为正、红为负，越深越多；粗线是盈亏分界，黑框为当前值。`,
    unknown: '数据不全，暂无结果',
    title: ({
      measure,
      least,
      most,
      place,
      losses,
    }: {
      measure: string;
      least: string;
      most: string;
      place: string;
      losses: number;
    }): string =>
      losses === 0
        ? `${measure}从 ${least}到 ${most}；最高在${place}`
        : `${measure}从 ${least}到 ${most}，${String(losses)} 格为负；最高在${place}`,
    baseTitle: ({
      measure,
      least,
      most,
      losses,
    }: {
      measure: string;
      least: string;
      most: string;
      losses: number;
    }): string =>
      losses === 0
        ? `${measure}从 ${least}到 ${most}；基数越大，必须买完的约定采购量也越大`
        : `${measure}从 ${least}到 ${most}，${String(losses)} 格为负；基数越大，必须买完的约定采购量也越大`,
    lineTitle: ({
      lever,
      from,
      to,
      measure,
      first,
      last,
    }: {
      lever: string;
      from: string;
      to: string;
      measure: string;
      first: string;
      last: string;
    }): string => `${lever}从 ${from} 到 ${to}，${measure}从 ${first}到 ${last}`,
    zeroAt: ({ value }: { value: string }): string => `约 ${value} 归零`,
    times: ({ scale }: { scale: string }): string => `×${scale}`,
    winners: ({ winners }: { winners: number }): string => `${String(winners)} 家`,
    position: ({ lever, value }: { lever: string; value: string }): string => `${lever} ${value}`,
    positions: ({ row, column }: { row: string; column: string }): string => `${row}、${column}`,
    corner: ({ row, column }: { row: string; column: string }): string => `${row} ＼ ${column}`,
    amountColumn: ({ measure }: { measure: string }): string => `${measure}（元）`,
    choose: ({ place, amount }: { place: string; amount: string }): string =>
      `${place}：${amount} 元，生成情景`,
    tooltip: ({
      place,
      measure,
      amount,
    }: {
      place: string;
      measure: string;
      amount: string;
    }): string => `${place}\n${measure} ${amount} 元`,
  },
};
