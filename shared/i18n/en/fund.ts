import type { Messages } from '../zh-cn';

/** The fund forecast: settlement groups, score sheet, years, allocation. */
export const fundEn: Messages['fund'] = {
  groupName: ({ batch, year }) =>
    batch === '' ? `no batch · year ${String(year)}` : `${batch} · year ${String(year)}`,
  states: {
    declared: 'declared',
    running: 'running',
    ended: 'ended',
    assessed: 'assessed',
    paid: 'paid',
  },
  group: 'settlement group',
  period: 'agreement year',
  state: 'state',
  score: 'score',
  ratio: 'retention ratio',
  balance: 'balance base',
  formulaRetention: 'retention by the formula',
  retention: 'retention',
  performancePay: 'performance pay',
  earnedYear: 'earned in',
  paidYear: 'paid in',
  forecastError: 'forecast error',
  uncertainBy: 'uncertain by',
  driver: ({ name, share }) => `${name} ${share}`,
  targetTitle: 'Target (performance pay)',
  wayReaches: ({ way, amount }) =>
    `${way}: ${amount} yuan of performance pay, which reaches the target`,
  wayFallsShort: ({ way, amount }) =>
    `${way}: at most ${amount} yuan, which does not reach the target`,
  sheetTotal: ({ score }) => `Score sheet: ${score}`,
  wayUp: ({ indicator, points, value }) => `${indicator}: at ${value} it brings ${points} points`,
  wayUpEnough: ', enough by itself',
  wayUpYuan: ({ means, amount }) => `, ${means} ${amount} yuan`,
  paid: 'paid',
  p10: 'P10',
  p50: 'P50',
  p90: 'P90',
  year: 'year',
  yearsTitle: 'By year of payment (performance pay, yuan)',
  groupsTitle: 'Settlement groups (yuan)',
  policiesTitle: 'Policies compared (yuan)',
  parameter: 'parameter',
  scoreSheet: 'score sheet',
  change: 'change of the performance pay',
  total: 'total',
  indicator: 'indicator',
  value: 'value',
  points: 'points',
  of: 'of',
  source: 'source',
  sources: { typed: 'typed', data: 'data', missing: 'missing' },
  scoreRange: ({ low, high }) => `${low} to ${high} points`,
  scoreOnly: ({ score }) => `${score} points`,
  tiersTitle: 'Tiers (groups that the score still decides, yuan)',
  fromScore: 'from score',
  stepUp: ({ points, score, amount }) =>
    `${points} more points reach ${score} and bring ${amount} yuan of performance pay`,
  stepDown: ({ points, score, amount }) =>
    `below the tier (${points} points above its bound) lies the tier from ${score}, with ${amount} yuan less of performance pay`,
  department: 'department',
  share: 'share',
  amount: 'amount',
  pool: 'pool',
  reserve: 'reserve',
  divided: 'divided among departments',
  keyKinds: {
    selectedUse: 'use of selected products',
    selectedShare: 'selected share',
    avoidedSpending: 'less non-selected than last year',
    headCount: 'head count',
    typed: 'own key',
  },
  sheetSource: ({ title }) => `Source of the score sheet: ${title}`,
  estimateVeto: ({ count, reading, left, variety, hospital }) =>
    `Varieties that missed their agreed volume: ${String(count)}. The retention above knows no vetoes. The policy pack says “${reading}”, which leaves ${left} yuan; if the varieties retained nothing it would be ${variety} yuan, if the whole group retained nothing ${hospital} yuan.`,
  readings: {
    variety: 'the variety retains nothing',
    hospital: 'the whole group retains nothing',
    none: 'the retention stays',
    points: 'points in yuan',
    unit: 'missing units in yuan',
  },
  notes: {
    scoreAssumed: () => 'No assessment score is typed: a pass is assumed.',
    weightsAssumed: () =>
      'Points and rules of the score sheet were published nowhere and are assumptions of this program: edit them to the local assessment.',
    lagObserved: ({ fewest, likely, most }) =>
      `Payments are expected ${String(likely)} months after the year’s end (${String(fewest)} to ${String(most)}); the preset of 18 months, 12 to 24, is what was seen in two places and no rule.`,
    groupedByBatch: () =>
      'The policy pack settles the whole hospital as one, but agreement years are typed by batch: batches are settled, and deficits offset inside each group alone.',
    periodAssumed: () =>
      'Batches for which no agreement year is typed stand as one settlement group over the plan’s months of use.',
    ownPurchases: () =>
      'Of years that are over and whose months the purchases cover, non-selected spending and selected purchases are those of their own months; what was typed is not replaced.',
    missedCostUnknown: () =>
      'The policy pack lets a missed agreed volume cost yuan but names no amount: nothing is deducted.',
    noDates: ({ group }) => `${group} has no dates and is in no year of payment.`,
    noVarieties: ({ group }) => `No variety of the plan belongs to ${group}.`,
    nearsRedLine: ({ group }) =>
      `The non-selected share of ${group} has reached the red line; the limit is not verified, so this warns and does not fail the assessment.`,
    shareVetoed: ({ group, share, limit, yuan }) =>
      `The non-selected share of ${group} is ${share} and reaches the limit of ${limit}, which fails the whole group under the policy pack; without this veto it would retain ${yuan} yuan. The limit is not verified.`,
    shareVetoedUnsettled: ({ group, share, limit }) =>
      `The non-selected share of ${group} is ${share} and reaches the limit of ${limit}, which fails the whole group under the policy pack. The limit is not verified.`,
    indicatorVetoed: ({ group, indicator }) =>
      `“${indicator}” of the score sheet fails ${group} by itself: the whole group retains nothing.`,
    paidEarly: ({ group, date, toDate }) =>
      `${group} ends on ${toDate} and was paid on ${date}, before it was over: please check both dates.`,
    prorated: ({ group, ratio }) =>
      `${group} is no whole year: bases, quantities and spending that are not typed for it are taken as ${ratio} of a year, by days.`,
    volumeMissed: ({ group, names, reading, none, variety, hospital }) =>
      `${group} missed the agreed volume of: ${names}. The policy pack says “${reading}”. If the retention stayed it would be ${none} yuan, if the varieties retained nothing ${variety} yuan, if the whole group retained nothing ${hospital} yuan.`,
    volumeMissedUnsettled: ({ group, names, reading }) =>
      `${group} missed the agreed volume of: ${names}. The policy pack says “${reading}”. What each reading would leave cannot be worked out yet.`,
    overlaps: ({ group, other, count, days }) =>
      `${group} and ${other} overlap by ${String(days)} days, in which they would settle ${String(count)} varieties twice: what is not paid yet of the two is in no total and no year. Change the dates, or leave the varieties out of one of the two.`,
    itemScoresAssumed: ({ group, names }) =>
      `The policy pack assesses each variety, and some of ${group} have no score of their own; the hospital’s stands for theirs: ${names}.`,
    earnedByDays: ({ group }) =>
      `The purchases do not cover every month of ${group}: its calendar years follow from days, not from purchases.`,
    performancePayRaised: ({ typed, least }) =>
      `The typed part for performance pay, ${typed}, is below the least of the policy pack; the least, ${least}, counts.`,
    incomplete: ({ group, names }) =>
      `Inputs of ${group} are missing, and these varieties are not counted: ${names}.`,
  },
  report: {
    title: ({ hospital, scenario, policy }) =>
      `${hospital} · fund forecast · scenario: ${scenario} · policy pack: ${policy} · amounts in yuan`,
    pageHeader: ({ hospital }) => `${hospital} · fund forecast`,
    fileName: 'fund forecast',
    departmentsFileName: 'allocation by department',
    source: ({ kind, title }) => `${kind}: ${title}`,
    sheets: {
      groups: 'Settlement groups',
      items: 'Varieties',
      years: 'Years paid',
      indicators: 'Score sheet',
      allocation: 'Departments',
      parameters: 'Parameters',
    },
    names: {
      reading: 'MissedVolume',
      missedYuan: 'MissedYuan',
      performancePay: 'PerformancePayShare',
    },
    performancePayRatio: 'Part of the retention that goes to performance pay',
    parameterColumns: ['Name in formulas', 'Parameter', 'Value', 'Source'],
    parameterNotes: [
      'Nothing is rounded while it is worked out; amounts show fen, so shown rows may differ from their total by some fen.',
      'The formulas of groups, varieties and years follow the values here; P10, P50 and P90 are those drawn when this was exported.',
    ],
    groupColumns: {
      group: 'Settlement group',
      from: 'From',
      to: 'To',
      state: 'State',
      budget: 'Budget',
      expenditure: 'Expenditure',
      balance: 'Balance base',
      score: 'Score',
      ratio: 'Retention ratio',
      failed: 'Assessment failed',
      formula: 'Retention by the formula',
      retention: 'Retention after vetoes',
      paid: 'Retention paid',
      fund: 'Performance pay',
      earnedYear: 'Earned in',
      paidYear: 'Paid in',
    },
    groupNotes: [
      'The retention by the formula knows no vetoes; the one after vetoes follows the pack’s reading of a missed agreed volume. A group that was paid counts with what was paid.',
    ],
    assumedPass: 'not typed, a pass is assumed',
    itemColumns: {
      group: 'Group',
      groupName: 'Settlement group',
      name: 'Variety',
      budget: 'Budget',
      expenditure: 'Expenditure',
      balance: 'Balance base',
      completion: 'Completion',
      verdict: 'Agreed volume',
      missing: 'Missing units',
      counted: 'Counted balance',
      ratio: 'Retention ratio',
      weighted: 'Ratio × balance',
      weightedCounted: 'Ratio × counted',
    },
    itemNotes: ['Varieties with missing inputs, and those out of scope, are not listed.'],
    verdicts: {
      met: 'met',
      missed: 'missed',
      unknown: 'not known, not judged',
      exempt: 'not judged',
      kept: 'missed, share kept',
    },
    sources: { use: 'use', score: 'score', fundRatio: 'fund ratio', lag: 'month of payment' },
    yearColumns: [
      'Year paid',
      'Expected (likely month)',
      'Paid already',
      'P10',
      'P50',
      'P90',
      'Chance of nothing',
      'Uncertain by',
    ],
    yearNote: ({ draws, seed }) =>
      `P10, P50 and P90 come of ${String(draws)} draws with the seed ${String(seed)}; the same seed gives the same figures.`,
    indicatorColumns: ['Indicator', 'Value', 'Points', 'Of', 'Source', 'Basis'],
    knownScore: 'Score of what is known (of 100)',
    indicatorNotes: [
      'An indicator without a value has no points here; the score is at least this.',
    ],
    weightRow: 'Weight',
    allocationNotes: [
      'Amounts are divided to the fen by the largest remainder; the departments add up to what is divided.',
      'Departments only; no person is named.',
    ],
    department: {
      title: ({ hospital, department }) =>
        `${hospital} · ${department} · how its part of the fund came about · amounts in yuan`,
      columns: ['Key', 'This department', 'Of all departments', 'Weight', 'Weighted', 'Amount'],
      sum: 'Total',
      note: ({ divided, reserve }) =>
        `What is divided, ${divided} yuan (${reserve} yuan are kept back), times the department’s share, to the fen by the largest remainder; the amounts of the keys are adjusted so that they add up to it.`,
    },
  },
  expectedPolicies: 'one to four different policy packs',
};
