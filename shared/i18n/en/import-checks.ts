import type { Messages } from '../zh-cn';

export const importChecksEn: Messages['importChecks'] = {
  counts: { rows: 'Data rows', accepted: 'Accepted', rejected: 'Rejected', skipped: 'Skipped' },
  skippedNote: 'blank, totals …',
  rowsUnit: { one: 'row', more: 'rows' },
  equation: ({ rows, accepted, rejected, skipped }) =>
    `${rows} rows = ${accepted} accepted + ${rejected} rejected + ${skipped} skipped`,
  amount: 'Amount',
  selected: 'of which selected',
  nonSelected: 'of which non-selected',
  otherAmount: ({ amount }) => `${amount} no volume or exempt`,
  units: 'Quantity',
  unitsUnit: 'units',
  shareOf: ({ share }) => `${share} of it`,
  files: {
    title: 'File by file',
    file: 'File / sheet',
    rows: 'Rows',
    accepted: 'Accepted',
    rejected: 'Rejected',
    skipped: 'Skipped',
  },
  tabsLabel: 'What was found',
  tabs: {
    warnings: ({ count }) => `Warnings ${String(count)}`,
    rejected: ({ count }) => `Rejected ${String(count)}`,
  },
  warnings: {
    none: 'Nothing to warn of: quantity × price, totals, dates, repeated lines and prices were checked.',
    rows: ({ rows }) => `Row ${rows.join(', ')}`,
    moreRows: ({ rows, inAll }) => `Row ${rows.join(', ')} and more, ${inAll} in all`,
    morePlaces: ({ count }) => `and ${String(count)} more`,
    mend: 'What to do',
    count: ({ count }) => (count === '1' ? '1 row' : `${count} rows`),
    kept: 'Warnings change nothing by themselves; mend the file where it needs it.',
    save: 'Save doubtful rows',
  },
  rejected: {
    none: 'No row was rejected.',
    title: 'Rejected rows: save them, mend them beside the note on each, and import again',
    file: 'File / sheet',
    row: 'Row',
    column: 'Column',
    reason: 'Reason and remedy',
    cut: ({ shown, inAll }) => `The first ${shown} of ${inAll} rows`,
    save: 'Save rejected rows',
  },
  plan: {
    title: 'In the table afterwards',
    intoNew: 'They go into a new table.',
    intoPresent: ({ name }) =>
      name === ''
        ? 'They join the present table; one undo takes them back.'
        : `They join "${name}"; one undo takes them back.`,
    before: 'Now',
    after: 'Then',
    varieties: 'Varieties',
    amount: 'Amount of the history',
    nonSelected: 'of which non-selected',
    change: ({ updated, added, removed }) =>
      [
        updated === 0 ? '' : `Purchases change for ${counted(updated)}`,
        added === 0 ? '' : `${counted(added)} new`,
        removed === 0 ? '' : `${counted(removed)} without purchases leave`,
      ]
        .filter((part) => part !== '')
        .join('; ') || 'No purchases change',
    kept: 'What was typed by hand stays.',
    toChoose: 'How it meets the months that the plan has is chosen in the last step.',
    changedTitle: 'Varieties whose amount changes',
    moreChanged: ({ count }) => `and ${String(count)} more`,
  },
  nothing: {
    title: 'No row could be taken',
    text: 'Look at the columns again, or at the reasons among the rejected rows.',
    action: 'Back to the columns',
  },
  finish: {
    summary: ({ varieties, purchases, amount }) =>
      `${varieties === 1 ? '1 variety' : `${String(varieties)} varieties`}, ${purchases} purchases, ${amount} yuan in all.`,
    leftOut: ({ rejected }) =>
      rejected === '1'
        ? '1 row was rejected and does not count.'
        : `${rejected} rows were rejected and do not count.`,
    undo: 'Finishing puts them into the table as one step: Ctrl+Z takes all of it back.',
    remembers: 'Columns and products are remembered for the same header and products next time.',
    finish: ({ count }) =>
      count === 1 ? 'Finish with 1 variety' : `Finish with ${String(count)} varieties`,
    finishUnchanged: 'Finish, nothing changes',
    summaryTitle: 'To be imported',
  },
};

function counted(varieties: number): string {
  return varieties === 1 ? '1 variety' : `${String(varieties)} varieties`;
}
