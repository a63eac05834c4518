import type { Messages } from '../zh-cn';

export const parametersEn: Messages['parameters'] = {
  names: {
    shareTables: 'agreed shares',
    retention: 'retention ratio',
    retentionCapRatio: 'retention cap',
    scope: 'scope',
    settlementGrouping: 'settlement groups',
    floorAtZero: 'negative balances not taken back',
    exemption: 'cheaper non-selected products',
    shortageInSpending: 'shortage purchases counted',
    redLine: 'non-selected red line',
    minimumPerformancePayRatio: 'minimum performance pay',
    missedVolume: 'missed agreed volume',
    missedVolumeYuan: 'yuan of a missed volume',
    missedVolumeFrom: 'volume judged from',
    nonSelectedVeto: 'non-selected share fails',
    assessmentLevel: 'level of assessment',
    directSettlement: 'direct settlement',
    declarationFloorRatio: 'declaration floor',
    declarationFloorUse: 'use under the floor',
    noticePeriodWorkingDays: 'notice period',
  },
  notes: {
    shareTables:
      'The agreed volume as a share of the base quantity, by number of selected enterprises; a row holds up to the next. Varieties with a share or volume of their own do not use it.',
    retention:
      'What of the balance is retained for an assessment score. A score limit includes itself; below the lowest nothing is retained.',
    retentionCapRatio:
      'No retention ratio exceeds the cap, and the cap itself does not exceed 50%.',
    scope: 'Which varieties are settled.',
    settlementGrouping:
      'Deficits offset surpluses inside a settlement group; each group retains for itself.',
    floorAtZero: 'A negative total of a settlement group counts as 0 and is not taken back.',
    exemption:
      'Which non-selected products stay out of non-selected spending and shares for being cheaper than the selected price: none; those that passed the consistency evaluation; all that are cheaper. A product of which nothing is known of the evaluation is compared by its average of the month; purchases imported by earlier versions were not kept by product and have to be imported again. Amounts that follow the purchase history change with it; typed ones stay.',
    shortageInSpending:
      'Non-selected products bought while a shortage was reported and verified are in no non-selected share of the fund forecast; this says whether they stay in non-selected spending.',
    redLine:
      'The non-selected part of all purchases of the same varieties; reaching it crosses the line. The table only warns and its retention does not change; whether the fund forecast fails by it, the parameter below says.',
    minimumPerformancePayRatio: 'The least part of the retention that may go to performance pay.',
    missedVolume:
      'What is lost where an agreed volume is not bought. The fund forecast judges by it; new declaration rounds take it and may choose another; the retention of the table does not depend on it.',
    missedVolumeYuan:
      'Yuan for each variety or for each missing unit, where points or missing units are the cost.',
    missedVolumeFrom:
      'Agreement years that ended before this day do not fail by a missed agreed volume. Empty: all are judged. For the fund forecast alone.',
    nonSelectedVeto:
      'Whether a settlement group whose non-selected share reaches the red line fails the assessment. For the fund forecast alone.',
    assessmentLevel:
      'One score for the hospital, or one for each variety. For the fund forecast alone.',
    directSettlement:
      'Where the fund pays suppliers itself, payment in time is not assessed. For the fund forecast alone.',
    declarationFloorRatio:
      'A declared base below this share of the use below is to be explained. New declaration rounds take it.',
    declarationFloorUse: 'The use that the declaration floor is a share of.',
    noticePeriodWorkingDays:
      'For how many working days the result is published for objections. Recorded only: no figure depends on it.',
  },
  inFull: {
    retentionCapRatio: 'Cap of the retention ratio',
    scope: "The pack's scope",
    settlementGrouping: 'Settlement groups',
    floorAtZero: 'A negative settlement group counts as zero',
    exemption: 'Whether non-selected products below the selected price are counted',
    shortageInSpending: 'Non-selected purchases in a shortage count as non-selected spending',
    minimumPerformancePayRatio: 'Minimum share usable for performance pay',
    missedVolume: 'What a missed agreed volume loses',
    missedVolumeYuan: 'Yuan of a missed agreed volume',
    missedVolumeFrom: 'Day from which the agreed volume is judged',
    nonSelectedVeto: 'A non-selected share at the red line fails the assessment',
    assessmentLevel: 'Level of assessment',
    directSettlement: 'The fund pays suppliers itself',
    declarationFloorRatio: 'Declaration floor as a share of use',
    declarationFloorUse: 'Use that the declaration floor is a share of',
    noticePeriodWorkingDays: 'Public notice period (working days)',
  },
  terms: {
    retentionCapRatio: 'Cap of the retention ratio',
    minimumPerformancePayRatio: 'Least part usable for performance pay',
  },
  inFormulas: {
    retentionCapRatio: 'Retention_cap',
    floorAtZero: 'Floor_at_zero',
    minimumPerformancePayRatio: 'Performance_share',
  },
  choices: {
    exemption: {
      none: 'All counted',
      cheaperPassed: 'Cheaper passed exempt',
      cheaper: 'All cheaper exempt',
    },
    scope: { all: 'All VBP', agreed: 'Agreed only' },
    settlementGrouping: { batch: 'One a batch', hospital: 'Whole hospital' },
    missedVolume: {
      variety: 'The variety',
      hospital: 'The hospital',
      none: 'Nothing',
      points: 'Points',
      unit: 'Each missing unit',
    },
    assessmentLevel: { hospital: 'hospital', variety: 'each variety' },
    declarationFloorUse: {
      meanOfTwoYears: 'Mean of two years',
      lastYear: 'Last 12 months',
      lastAgreed: 'Agreed now',
    },
  },
  choicesInFull: {
    exemption: {
      none: 'all are counted',
      cheaperPassed: 'those that are cheaper and passed the evaluation are not',
      cheaper: 'all that are cheaper are not',
    },
    scope: { all: 'all VBP varieties', agreed: 'only varieties with an agreed volume' },
    settlementGrouping: { batch: 'one a batch', hospital: 'the whole hospital' },
    missedVolume: {
      variety: 'the variety retains nothing (a deficit still counts)',
      hospital: 'the hospital retains nothing',
      none: 'nothing is lost',
      points: 'points for each variety, in yuan',
      unit: 'yuan for each missing unit',
    },
    assessmentLevel: { hospital: 'hospital', variety: 'each variety' },
    declarationFloorUse: {
      meanOfTwoYears: 'mean use of the last two years',
      lastYear: 'purchases of the last 12 months',
      lastAgreed: 'agreed volume of the present agreement',
    },
  },
  yes: 'Yes',
  no: 'No',
  redLine: {
    measure: 'Measure of the red line',
    ratio: 'Red line ratio',
    measures: { amount: 'By amount', quantity: 'By quantity' },
    measureInFull: 'Measure of the non-selected red line',
    ratioInFull: 'Red line of the non-selected share',
    measuresInFull: { amount: 'by amount', quantity: 'by quantity' },
    measureInFormulas: 'Red_line_measure',
    ratioInFormulas: 'Red_line_ratio',
  },
  open: 'not entered',
  openPlaceholder: 'open',
  units: { yuan: 'yuan', units: 'units', workingDays: 'working days' },
  amountOf: ({ amount }) => `${amount} yuan`,
  unitsOf: ({ units }) => `${units} units`,
  counts: {
    workingDays: ({ count }) => (count === 1 ? '1 working day' : `${String(count)} working days`),
  },
};
