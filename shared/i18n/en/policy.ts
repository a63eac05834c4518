import type { Messages } from '../zh-cn';

export const policyEn: Messages['policy'] = {
  title: 'Policy parameters',
  badge: ({ state }) => `Policy parameters: ${state}`,
  close: 'Close the policy parameters',
  builtIn:
    'A built-in pack, read only. Duplicate it to edit every parameter; the results follow at once and every edit can be undone.',
  own: 'Every value can be edited in place; the results follow at once and every edit can be undone (Ctrl+Z). An edited value is marked as an assumption, edited by hand: enter its source after the value. To return to built-in parameters, choose a pack in the top bar.',
  duplicate: 'Duplicate and edit',
  copyName: ({ name }) => `${name} (edited)`,
  nameLabels: { zh: 'Chinese name', en: 'English name' },
  nameMissing: 'Enter a name',
  editedByHand: 'Edited by hand',
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
    exemptCheaperPassed:
      'Non-selected products that are cheaper than the selected price and passed the consistency evaluation stay out of non-selected spending. A change applies to purchases imported afterwards; amounts already entered stay.',
    redLine:
      'The non-selected part of all purchases of the same varieties; reaching it crosses the line. It warns and does not change the retention.',
    minimumPerformancePayRatio: 'The least part of the retention that may go to performance pay.',
    noticePeriodWorkingDays:
      'For how many working days the result is published for objections. Recorded only: no figure depends on it.',
  },
  scopeInUse: ({ scope }) => `This plan is settled by “${scope}”, as chosen in the top bar.`,
  winners: 'Enterprises',
  share: 'Share',
  winnersRange: ({ least, most }) => {
    if (most === null) return `≥ ${String(least)}`;
    return least === most ? String(least) : `${String(least)}–${String(most)}`;
  },
  atLeast: '≥',
  winnersLabel: ({ group, row }) => `${group}, row ${String(row)}: selected enterprises`,
  shareLabel: ({ group, row }) => `${group}, row ${String(row)}: agreed share`,
  addRow: 'Add a row',
  addRowOf: ({ group }) => `Add a row: ${group}`,
  removeRowOf: ({ group, row }) => `Remove row ${String(row)}: ${group}`,
  schemes: { flat: 'One ratio', tiers: 'Tiers' },
  schemeLabel: 'Kind of scheme',
  passMark: 'Pass mark',
  flatRatio: 'Retained on a pass',
  minScore: 'Score',
  tierRatio: 'Retention ratio',
  scoreFrom: ({ score }) => `≥ ${score} points`,
  minScoreLabel: ({ row }) => `Tier ${String(row)}: score from`,
  tierRatioLabel: ({ row }) => `Tier ${String(row)}: retention ratio`,
  addTier: 'Add a tier',
  removeTierOf: ({ row }) => `Remove tier ${String(row)}`,
  groupings: { batch: 'One a batch', hospital: 'Whole hospital' },
  measures: { amount: 'By amount', quantity: 'By quantity' },
  measureLabel: 'Measure of the red line',
  redLineRatio: 'Red line ratio',
  yes: 'Yes',
  no: 'No',
  workingDays: ({ days }) => (days === 1 ? '1 working day' : `${String(days)} working days`),
  workingDaysUnit: 'working days',
  noticeUnknown: 'not entered',
  noticePlaceholder: 'open',
  source: {
    kinds: { national: 'National document', local: 'Local document', assumption: 'Assumption' },
    kind: 'Kind of source',
    title: 'Title',
    quotation: 'Quotation',
    quoted: ({ text }) => `“${text}”`,
    none: 'No source given',
    change: 'Enter source',
    changeOf: ({ parameter }) => `Enter the source: ${parameter}`,
    formOf: ({ parameter }) => `Source: ${parameter}`,
    take: 'OK',
    titleMissing: 'Enter the title of the document; without one, choose “Assumption”',
  },
  problems: {
    capTooHigh: ({ most }) => `The cap is at most ${most}`,
    capBelowRatio: ({ ratio }) => `The scheme retains ${ratio}: lower that first`,
    ratioAboveCap: ({ cap }) => `At most the retention cap of ${cap}`,
    scoreTwice: 'Another tier has this score',
    rowsNotAscending: 'The numbers of enterprises ascend from 1',
    tooLong: ({ most }) => `At most ${String(most)} characters`,
  },
};
