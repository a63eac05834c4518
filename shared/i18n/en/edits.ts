import type { Messages } from '../zh-cn';

export const editsEn: Messages['edits'] = {
  changeVariety: ({ name, field }) => `change ${field} (${name})`,
  changePlan: ({ field }) => `change ${field}`,
  changePolicy: ({ parameter }) => `change policy (${parameter})`,
  addVariety: ({ name }) => `add variety (${name})`,
  removeVariety: ({ name }) => `remove variety (${name})`,
  importVarieties: ({ count }) =>
    count === 1 ? 'import 1 variety' : `import ${String(count)} varieties`,
  changeReferenceWindow: () => 'change the months of the pre-VBP price',
};
