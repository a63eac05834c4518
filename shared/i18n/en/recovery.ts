import type { recoveryZh } from '../zh-cn/recovery';

export const recoveryEn: typeof recoveryZh = {
  title: 'Unsaved changes can be restored',
  lead: 'The program did not end properly last time. These changes are in no file yet; they stay here until you decide.',
  neverSaved: 'A plan never saved',
  unnamedHospital: 'Hospital not named',
  lastChange: ({ time }) => `Last change: ${time}`,
  changes: ({ count }) => (count === 1 ? '1 change' : `${String(count)} changes`),
  retention: 'Retention',
  before: 'Before',
  after: 'Restored',
  unknown: 'cannot be computed',
  restore: 'Restore',
  discard: 'Discard',
  restoreNamed: ({ name }) => `Restore ${name}`,
  discardNamed: ({ name }) => `Discard the unsaved changes to ${name}`,
  discardTitle: 'Discard these changes?',
  discardText: ({ name, count }) =>
    count === 1
      ? `The unsaved change to “${name}” will be deleted for good. The saved file stays as it is.`
      : `The ${String(count)} unsaved changes to “${name}” will be deleted for good. The saved file stays as it is.`,
  discardForGood: 'Discard changes',
  openTitle: 'This file has unsaved changes',
  openText: ({ name, time, count }) =>
    `The program did not end properly last time: changes to “${name}” were not saved (${String(count)}, the last at ${time}).`,
  resumed:
    'The window stopped unexpectedly and was loaded again. Your changes are all here: go on, or undo.',
  onStartScreen: ({ count }) =>
    count === 1
      ? 'Changes to a plan were not saved last time. The start screen offers to restore them.'
      : `Changes to ${String(count)} plans were not saved last time. The start screen offers to restore them.`,
  damaged: ({ files }) =>
    `Damaged and put aside (as .damaged): ${files.join(', ')}. Defaults apply now. Your plan files are not affected.`,
  ownFiles: {
    settings: 'settings',
    recentPlans: 'list of recent files',
    importMemory: 'import memory',
    window: 'window position',
  },
  diagnosticsTitle: 'Export diagnostics',
  diagnosticsName: ({ date }) => `jieyu-diagnostics-${date}`,
  diagnosticsFiles: 'Diagnostics',
  diagnosticsSaved: ({ fileName }) =>
    `“${fileName}” was written. It holds versions, settings and the fault log; no drugs, amounts, people or folders.`,
};
