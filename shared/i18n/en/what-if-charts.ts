import type { Messages } from '../zh-cn';

export const whatIfChartsEn: Messages['whatIfCharts'] = {
  steps: {
    axisFrom: ({ text, start }) => `${text} The axis begins at ${start}.`,
    columns: { step: 'Step', change: 'Change (yuan)', after: 'Total so far (yuan)' },
    tooltip: {
      total: ({ name, amount }) => `${name} ${amount} yuan`,
      change: ({ name, change, after }) => `${name} ${change} yuan\nTotal so far ${after} yuan`,
    },
  },
  waterfall: {
    label: 'From the fund budget to performance pay',
    title: ({ budget, pay }) => `Of a budget of ${budget}, ${pay} can go to performance pay`,
    scoreMissing: ({ budget, balance }) =>
      `Budget ${budget}, balance base ${balance}; the retention needs a score`,
    steps: {
      budget: 'Fund budget',
      selectedExpenditure: 'Selected products',
      nonSelectedExpenditure: 'Non-selected',
      balanceBase: 'Balance base',
      deficitFloor: 'Negative balances not taken back',
      notRetained: 'Not retained',
      retention: 'Retention',
      otherUses: 'Other uses',
      performancePay: 'Performance pay',
    },
  },
  bridge: {
    label: ({ figure, base, other }) => `${figure}: from “${base}” to “${other}”`,
    lead: 'Factors are exchanged one after the other; a step is what that changes. In another order the steps differ, their sum does not.',
    figures: {
      balanceBaseYuan: 'Balance base',
      retentionYuan: 'Retention',
      performancePayYuan: 'Performance pay',
    },
    factors: {
      baseUnits: 'Base quantity',
      prices: 'Prices',
      agreedShare: 'Agreed share',
      nonSelected: 'Non-selected',
      fundFactor: 'Fund ratio',
      retentionRule: 'Retention ratio',
      scope: 'Scope, varieties',
      performancePayShare: 'Pay share',
    },
    more: ({ figure, base, other, amount, factor }) =>
      `${figure}: “${other}” has ${amount} more than “${base}”, most of it from: ${factor.toLowerCase()}`,
    less: ({ figure, base, other, amount, factor }) =>
      `${figure}: “${other}” has ${amount} less than “${base}”, most of it from: ${factor.toLowerCase()}`,
    same: ({ figure, base, other }) => `${figure}: “${other}” equals “${base}”`,
  },
  tornado: {
    hospital: 'Hospital',
    label: ({ name }) => `${name}: sensitivity, one factor at a time`,
    title: ({ factor, amount, measure }) =>
      `${factor} matters most: between its ends the ${measure.toLowerCase()} differs by ${amount}`,
    nothing: 'There is no factor to move',
    lead: ({ range }) =>
      `One factor at a time, the others as they are: ${range} down and up (winners by one). Filled: raised. Hollow: lowered.`,
    factors: {
      baseUnits: 'Base quantity',
      winners: 'Winners',
      agreedShareRatio: 'Agreed share',
      preVbpPriceYuan: 'Pre-VBP price',
      selectedPriceYuan: 'Selected price',
      nonSelectedYuan: 'Non-selected',
      fundRatio: 'Fund ratio',
      insuredShareRatio: 'Insured-use share',
      score: 'Score',
      retentionRatio: 'Retention ratio',
    },
    oneStep: ({ isUp }) => (isUp ? 'one more' : 'one fewer'),
    moved: ({ range, isUp }) => `${isUp ? '+' : '−'}${range}`,
    clamped: ({ moved }) => `${moved} (as far as its limits go)`,
    changeAxis: ({ measure, unit }) => `Change of ${measure.toLowerCase()} (${unit})`,
    columns: {
      factor: 'Factor',
      lowValue: 'Lowered to',
      lowBalance: 'Balance, lowered (yuan)',
      lowRetention: 'Retention, lowered (yuan)',
      highValue: 'Raised to',
      highBalance: 'Balance, raised (yuan)',
      highRetention: 'Retention, raised (yuan)',
    },
    tooltip: ({ value, balance, retention }) =>
      `${value}: balance ${balance} yuan, retention ${retention} yuan`,
  },
  ladder: {
    label: 'Break-even ladder of the hospital',
    nothing: 'No variety is in scope yet',
    allAbove: ({ count, amount }) =>
      `${String(count)} ${count === 1 ? 'variety' : 'varieties'}, none at a loss; balance ${amount}`,
    someBelow: ({ count, costing, amount }) =>
      `${String(costing)} of ${String(count)} varieties are negative; after them the balance is ${amount}`,
    crosses: ({ count, place, name, amount }) =>
      `The sum of ${String(count)} varieties falls below zero at number ${String(place)} (${name}): ${amount}`,
    lead: 'The most headroom S0 − S first; hollow: no base declared.',
    leadLost: ({ lost }) =>
      `One more yuan of non-selected spending costs ${lost} yuan of retention.`,
    leadUnpaid: ({ count }) =>
      count === 1
        ? '1 variety stands in a settlement group that retains nothing: there it costs none.'
        : `${String(count)} varieties stand in settlement groups that retain nothing: there it costs none.`,
    headroomAxis: ({ unit }) => `Headroom of each (${unit})`,
    sumAxis: ({ unit }) => `Balance so far (${unit})`,
    crossing: ({ place }) => `Below zero from ${String(place)}`,
    columns: {
      name: 'Variety',
      nonSelected: 'Non-selected S (yuan)',
      breakEven: 'Break-even S0 (yuan)',
      redLine: 'Red line S50 (yuan)',
      headroom: 'Headroom S0 − S (yuan)',
      balance: 'Balance base (yuan)',
      sum: 'Balance so far (yuan)',
      lost: 'Retention lost by one more yuan (yuan)',
      lacking: 'Its group lacks (yuan)',
    },
    tooltip: {
      breakEven: ({ breakEven, spent }) => `S0 ${breakEven} yuan, now ${spent} yuan`,
      headroom: ({ amount }) => `Headroom ${amount} yuan`,
      balance: ({ amount }) => `Balance ${amount} yuan`,
      sum: ({ amount }) => `Balance so far ${amount} yuan`,
      lost: ({ amount }) => `One more yuan costs ${amount} yuan of retention`,
      unpaid: ({ lacking }) => `Its group lacks ${lacking} yuan and retains nothing`,
    },
  },
  dataTable: {
    label: ({ measure, name }) => `${name}: data table of the ${measure.toLowerCase()}`,
    caption: ({ measure }) => `${measure} (yuan)`,
    lead: ({ unit }) =>
      `In ${unit}. Green above zero, red below, deeper is more; the thick line is the break-even, the black frame the present value.`,
    unknown: 'Data incomplete; no result yet',
    title: ({ measure, least, most, place, losses }) =>
      losses === 0
        ? `${measure} from ${least} to ${most}; the most at ${place}`
        : `${measure} from ${least} to ${most}, ${String(losses)} ${losses === 1 ? 'cell' : 'cells'} below zero; the most at ${place}`,
    baseTitle: ({ measure, least, most, losses }) =>
      losses === 0
        ? `${measure} from ${least} to ${most}; the larger the base, the larger the agreed volume that must be bought`
        : `${measure} from ${least} to ${most}, ${String(losses)} ${losses === 1 ? 'cell' : 'cells'} below zero; the larger the base, the larger the agreed volume that must be bought`,
    lineTitle: ({ lever, from, to, measure, first, last }) =>
      `${lever} from ${from} to ${to}: ${measure.toLowerCase()} from ${first} to ${last}`,
    zeroAt: ({ value }) => `Zero at about ${value}`,
    times: ({ scale }) => `×${scale}`,
    winners: ({ winners }) => String(winners),
    position: ({ lever, value }) => `${lever} ${value}`,
    positions: ({ row, column }) => `${row}, ${column}`,
    corner: ({ row, column }) => `${row} ＼ ${column}`,
    amountColumn: ({ measure }) => `${measure} (yuan)`,
    choose: ({ place, amount }) => `${place}: ${amount} yuan, make it a scenario`,
    tooltip: ({ place, measure, amount }) => `${place}\n${measure} ${amount} yuan`,
  },
};
