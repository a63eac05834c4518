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
    missedCostUnknown: () =>
      'The policy pack lets a missed agreed volume cost yuan but names no amount: nothing is deducted.',
    noDates: ({ group }) => `${group} has no dates and is in no year of payment.`,
    noVarieties: ({ group }) => `No variety of the plan belongs to ${group}.`,
    nearsRedLine: ({ group }) =>
      `The non-selected share of ${group} has reached the red line; the limit is not verified, so this warns and does not fail the assessment.`,
    prorated: ({ group, ratio }) =>
      `${group} is no whole year: bases, quantities and spending that are not typed for it are taken as ${ratio} of a year, by days.`,
    volumeMissed: ({ group, names, reading, none, variety, hospital }) =>
      `${group} missed the agreed volume of: ${names}. The policy pack says “${reading}”. If the retention stayed it would be ${none} yuan, if the varieties retained nothing ${variety} yuan, if the whole group retained nothing ${hospital} yuan.`,
    incomplete: ({ group, names }) =>
      `Inputs of ${group} are missing, and these varieties are not counted: ${names}.`,
  },
  expectedPolicies: 'one to four different policy packs',
};
