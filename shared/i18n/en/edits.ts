import type { Messages } from '../zh-cn';

export const editsEn: Messages['edits'] = {
  changeVariety: ({ name, field }) => `change ${field} (${name})`,
  changeCells: {
    paste: ({ count }) => `paste ${cells(count)}`,
    cut: ({ count }) => `cut ${cells(count)}`,
    fill: ({ count }) => `fill ${cells(count)}`,
    clear: ({ count }) => `clear ${cells(count)}`,
    setAll: ({ count }) => `set ${cells(count)}`,
  },
  changePlan: ({ field }) => `change ${field}`,
  changePolicy: ({ parameter }) => `change policy (${parameter})`,
  addVariety: ({ name }) => `add variety (${name})`,
  removeVariety: ({ name }) => `remove variety (${name})`,
  removeVarieties: ({ count }) => `remove ${String(count)} varieties`,
  addHistory: ({ count }) =>
    count === 1 ? 'import 1 variety' : `import ${String(count)} varieties`,
  removeHistory: ({ file }) => `remove the purchases of "${file}"`,
  removeMonths: () => 'remove the purchases of some months',
  rounds: {
    addRound: ({ round }) => `new declaration round "${round}"`,
    removeRound: ({ round }) => `remove the declaration round "${round}"`,
    changeRound: ({ round }) => `settings of the declaration round "${round}"`,
    removeEntries: ({ round }) => `take varieties out of the declaration round "${round}"`,
    entries: {
      input: ({ name }) => `what the declaration of ${name} rests on`,
      stockOuts: ({ name }) => `stock-out months of ${name}`,
      base: ({ name }) => `base to declare of ${name}`,
      accept: ({ name, count }) =>
        count === 1
          ? `accept the proposed base of ${name}`
          : `accept the proposed bases of ${String(count)} varieties`,
      lock: ({ name }) => `lock or unlock the base of ${name}`,
      reason: ({ name }) => `reason for the base of ${name}`,
      brands: ({ name }) => `brands of ${name}`,
      join: ({ count }) =>
        count === 1
          ? 'add 1 variety to the declaration round'
          : `add ${String(count)} varieties to the declaration round`,
    },
  },
  fund: {
    addSettlement: 'add a settlement group',
    removeSettlement: 'remove a settlement group',
    changeSettlement: 'change a settlement group',
    paid: 'type an amount paid',
    indicator: 'type an indicator of the score sheet',
    settings: 'change the settings of the fund forecast',
    special: 'change how a variety is assessed',
    target: 'change the target of the fund',
    allocation: 'change the allocation',
    departments: 'change the data of departments',
  },
  mergeVarieties: ({ name, count }) => `merge ${String(count)} varieties (${name})`,
  splitVariety: ({ name }) => `split a variety (${name})`,
  partVariety: ({ name, newName }) => `split "${newName}" off "${name}"`,
  renameVariety: ({ name, newName }) =>
    name === newName ? `change the names of "${name}"` : `rename "${name}" to "${newName}"`,
  inScenario: ({ what, scenario }) => `${what} (scenario "${scenario}")`,
  scenarios: {
    addScenario: ({ scenario }) => `new scenario "${scenario}"`,
    removeScenario: ({ scenario }) => `delete scenario "${scenario}"`,
    describeScenario: ({ scenario }) => `change name or note of scenario "${scenario}"`,
    moveScenario: ({ scenario }) => `move scenario "${scenario}"`,
    setOfficialScenario: ({ scenario }) => `make "${scenario}" official`,
    freezeScenario: ({ scenario }) => `freeze scenario "${scenario}"`,
    setLevers: ({ scenario }) => `move hospital levers (scenario "${scenario}")`,
    resetInputs: ({ scenario }) => `reset values of scenario "${scenario}"`,
    resetScenario: ({ scenario }) => `reset scenario "${scenario}" to the present`,
    resetCondition: ({ scenario }) => `reset a condition of scenario "${scenario}"`,
  },
  entry: ({ text }) => `the entry "${text}", which is not in effect`,
  replaceDocument: { backup: 'restore a backup', file: 'take their content' },
  changeReferenceWindow: () => 'change the months of the pre-VBP price',
  changeUseWindow: () => 'change the months of use',
};

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${String(count)} cells`;
}
