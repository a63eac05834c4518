import type { Messages } from '../zh-cn';

export const importMonthsEn: Messages['importMonths'] = {
  title: 'Purchases by month: in the plan and in this import',
  kinds: {
    kept: 'in the plan',
    new: 'new',
    overlapping: 'in both',
    known: 'the same content, not counted again',
    none: 'no purchases',
  },
  signs: { kept: '', new: '+', overlapping: '≠', known: '=', none: '' },
  cell: ({ month, kind, inPlan, brought }) =>
    `${month} ${kind}: plan ${inPlan}, import ${brought} (yuan)`,
  overlap: ({ count, files }) =>
    `The plan has ${String(count)} of these months already (from ${files.join(', ')}). `,
  leaving: ({ months }) =>
    `The same file brought months before that it does not have any more: ${months.map(({ month, yuan }) => `${month} (${yuan} yuan)`).join(', ')}; "Replace them" takes these away, too. `,
  resaved: ({ files }) =>
    `It reads exactly as "${files.join('", "')}" in the plan: most likely the same file, saved once more. `,
  choices: { replace: 'Replace them', add: 'Add to them', skip: 'Keep them' },
  notes: {
    replace: 'this file is complete for these months',
    add: 'another store or campus: both count',
    skip: 'these months are not imported',
  },
  reread: ({ count }) =>
    `${count === 1 ? '1 month' : `${String(count)} months`} of a file that the plan has already came out otherwise this time (other answers, rows left out, or varieties joined or parted otherwise). `,
  rereadNotes: {
    replace: 'take these months as they were read this time',
    skip: 'leave these months as they are',
  },
  proposed: 'proposed',
  choose: 'Say what is to become of the months that are in both',
  known: 'The same content is in the plan already and is not counted again',
  windowsKept: ({ reference, use }) =>
    `An import leaves the plan's windows as they are: pre-VBP price ${reference}, year's use ${use}`,
  noWindow: 'not set',
  windowOf: ({ from, to }) => `${from} to ${to}`,
  retention: 'Retention',
  unknown: 'to fill',
  muchChanged: ({ before, after }) =>
    `The hospital's retention would go from ${before} to ${after} yuan, more than a tenth.`,
  unitsDiffer: ({ name, unit, incomingUnit }) =>
    `"${name}" is counted in "${unit}" in the plan and in "${incomingUnit}" this time; quantities would be added as they are. If they are not the same, give its products a spec index first. `,
  pressAgain: ({ notes }) => `${notes.join(' ')} Check and press again`,
  moveUse: ({ fromMonth, toMonth }) =>
    `Take the use from ${fromMonth} to ${toMonth} (newer months have come)`,
  finishAnyway: 'Checked, import',
};
