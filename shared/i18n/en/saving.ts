import type { Messages } from '../zh-cn';

export const savingEn: Messages['saving'] = {
  copyName: ({ name }) => `${name}-copy`,
  conflict: {
    title: 'Someone else has changed the file',
    text: ({ name }) =>
      `"${name}" was changed by someone else after you opened it. It was not saved, so that their content is not overwritten. Choose:`,
    keepMine: 'Save mine as a copy…',
    keepMineText: 'The file keeps their content; mine goes into a new file.',
    takeTheirs: 'Take theirs',
    takeTheirsText: 'Shows their content; Undo brings mine back.',
    compare: 'Compare',
    compareText: 'See what differs first, then decide.',
    unreadable: 'Their file cannot be opened now; mine can only be saved as a copy.',
  },
  comparison: {
    title: ({ name }) => `Both versions of "${name}"`,
    mine: 'Mine',
    theirs: 'Theirs',
    figures: 'Figures',
    figure: 'Figure',
    difference: 'Theirs against mine',
    inputs: 'Inputs that differ',
    input: 'Input',
    same: 'All inputs are the same; only other details differ.',
    more: ({ count }) => `${String(count)} more differences are not listed.`,
    missing: 'no such variety',
    empty: 'not given',
    present: 'has the variety',
    scenarios: 'Scenarios',
    months: 'Monthly purchases',
    ofVariety: ({ variety, field }) => `${variety}: ${field}`,
    changed: 'changed',
    waiting: 'Working out both plans…',
  },
  notice: {
    changed: ({ name }) => `Someone else has changed "${name}".`,
    missing: ({ name }) =>
      `"${name}" is no longer there. Your plan is still here; save it with Save as.`,
    look: 'Look',
  },
  damaged: {
    title: 'The file cannot be opened',
    offer: ({ time }) =>
      `A backup of ${time} was found and can be opened. The damaged file was not touched.`,
    open: 'Open this backup',
    all: 'All backups…',
  },
};
