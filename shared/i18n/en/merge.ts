import type { Messages } from '../zh-cn';

export const mergeEn: Messages['merge'] = {
  title: 'Merge varieties',
  lead: 'They become one variety: purchases are added up, other names are remembered, and later imports go to it. It can be undone, and split again.',
  other: 'Merge with',
  chooseOther: 'Choose a variety…',
  reasons: {
    formOpen: 'dosage form not stated',
    formAlike: 'same name, tablet and capsule',
    formUnclear: 'dosage form not understood',
    batchMissing: 'batch not stated',
    saltMissing: 'salt stated on one side only',
    bracket: 'brackets on one side only',
    brackets: 'other contents of brackets',
    nameInBrackets: 'one name in the brackets of the other',
    spelling: 'similar spelling',
  },
  lookAlikes: {
    title: ({ count }) =>
      count === 1
        ? '1 name may be the same variety as another'
        : `${String(count)} names may be the same variety as another`,
    how: 'Until you answer each is counted by itself. Answers are remembered for next month.',
    line: ({ name, amount, reason }) => `${name} (${amount} yuan): ${reason}`,
    other: ({ name, amount }) => `${name} (${amount} yuan)`,
    into: 'Same as',
    join: 'One variety',
    apart: 'Different',
    joinAll: ({ count }) => `Join all ${String(count)}`,
  },
  keptName: 'Name to keep',
  part: ({ name, months, amount }) => `${name}: ${monthCount(months)}, ${amount} yuan`,
  total: ({ months, amount, nonSelected }) =>
    `Merged: ${monthCount(months)}, ${amount} yuan, of which non-selected ${nonSelected} yuan`,
  conflicts: 'Both have a value: which one holds?',
  sum: ({ value }) => `add up: ${value}`,
  units: ({ units }) => `Units differ (${units.join(', ')}); quantities are added as they are`,
  retention: ({ before, after }) => `Hospital retention: ${before} → ${after} yuan`,
  retentionUnknown: 'Hospital retention: not known, conditions are missing',
  waiting: 'Working out the retention…',
  scenarios: ({ names }) =>
    `Scenarios ${names.join(', ')} differ in some of them: quantities and amounts are added up, the rest is as chosen above`,
  apply: 'Merge',
  splitTitle: 'Split a variety',
  splitLead: ({ name, count }) =>
    `"${name}" was merged from ${String(count)} varieties. Each becomes what it was before. It can be undone.`,
  splitNew: ({ name }) => `Purchases imported since go to "${name}".`,
  splitTyped: 'Figures changed since merging are not kept.',
  splitApply: 'Split',
  splitWay: 'How',
  splitWays: {
    back: ({ count }) => `Back to the ${String(count)} varieties before merging`,
    files: 'Split off a variety by file',
  },
  split: {
    lead: ({ name }) =>
      `What the chosen files brought of "${name}" becomes a variety of its own. Figures that follow from purchases are worked out anew for both; typed, signed and read figures stay with "${name}". It can be undone.`,
    files: 'Purchases to split off',
    file: ({ name, months, amount }) => `${name}: ${monthCount(months)}, ${amount} yuan`,
    oneFile: ({ name, file }) =>
      `All purchases of "${name}" came with "${file}", and the plan keeps nothing finer to split. Where you answered "One variety" at the import, take the file out under "Purchases", import it again and answer "Different".`,
    noneOrAll: 'Choose some of the files, not all',
    scenarios: ({ names }) =>
      `Scenarios ${names.join(', ')} changed figures of it: they stay with the variety itself, please check them`,
    apply: 'Split off',
  },
  rename: {
    title: 'Rename a variety',
    lead: 'Purchases, figures and their origins stay as they are. It can be undone.',
    remembered: 'The name before is remembered: later imports under it go on to go here.',
    otherNames: 'Other names under which imports go here (untick one and they no longer do)',
    batch: ({ batch }) => (batch === '' ? 'no batch' : batch),
    clash: ({ name }) =>
      `The table has "${name}" already: later purchases of that name go to one of the two only. If they are one drug, use "Merge varieties".`,
    apply: 'Rename',
  },
  menu: { merge: 'Merge varieties…', split: 'Split variety…', rename: 'Rename variety…' },
};

function monthCount(months: number): string {
  return months === 1 ? '1 month' : `${String(months)} months`;
}
