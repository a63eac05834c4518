import type { Messages } from '../zh-cn';

export const importProductsEn: Messages['importProducts'] = {
  open: ({ count, products }) =>
    `${count === 1 ? '1 question is' : `${String(count)} questions are`} open (${
      products === 1 ? '1 product' : `${String(products)} products`
    })`,
  allSettled: 'Every product is settled',
  namesOpen: ({ count }) =>
    `Products are settled; ${count === 1 ? '1 name' : `${String(count)} names`} to confirm`,
  openRows: ({ products, purchases }) =>
    `${products === 1 ? '1 product is' : `${String(products)} products are`} open: ${
      purchases === 1 ? 'its row' : `${String(purchases)} rows`
    } will be left out`,
  search: 'Name, spec., maker, code',
  filterLabel: 'Filter products',
  filters: { open: 'Questions', changed: 'Changed', all: 'All products' },
  columns: {
    pick: 'Pick',
    product: 'Product',
    purchases: 'Lines',
    amount: 'Amount',
    says: 'File says',
    productClass: 'Class',
    factor: 'Units per pack',
    index: 'Spec index',
  },
  yuan: 'yuan',
  tableLabel: 'Products with units and classes',
  pickProduct: ({ name }) => `Pick ${name}`,
  pickAll: 'Pick all products shown',
  picked: ({ count }) => (count === 1 ? '1 product picked' : `${String(count)} products picked`),
  pickedClass: ({ count }) => `Set ${String(count)} to`,
  pickedSettled: ({ settled }) => `also the ${String(settled)} that are settled`,
  clearPicked: 'Clear',
  marks: {
    selected: 'Selected',
    nonSelected: 'Non-selected',
    none: 'Not marked',
    unreadable: ({ value }) => `"${value}" is unclear`,
    contradictory: ({ value }) => `"${value}" contradicts the name`,
    mixed: 'Lines of both kinds',
    partly: 'Some lines unmarked',
  },
  classes: {
    asWritten: ({ productClass }) => `File: ${productClass}`,
    asPresumed: ({ productClass }) => `Presumed: ${productClass}`,
    perLine: 'As each line says',
    choose: 'Choose',
    names: {
      selected: 'selected',
      selectedNoVolume: 'selected, no volume',
      backupAsSelected: 'backup as selected',
      nonSelected: 'non-selected',
      nonSelectedExempt: 'non-selected, exempt',
      nonSelectedShortage: 'non-selected in a shortage, not assessed',
      other: 'outside VBP, left out',
    },
    label: ({ name }) => `Class of ${name}`,
  },
  factor: {
    label: ({ name, unit }) => `How many ${unit} a pack of ${name} holds`,
    byColumn: ({ factor }) => `Column: ${factor}`,
    byText: ({ factor }) => `Text: ${factor}`,
    ask: 'fill in',
    unit: ({ unit, packUnit }) => `${unit}/${packUnit}`,
    defaultUnit: 'units',
    defaultPackUnit: 'pack',
    varying: 'varies by line',
    unneeded: 'bought by the unit',
    invalid: 'Enter a number above 0',
  },
  index: {
    label: ({ name }) => `Specification index of ${name}`,
    suggestion: ({ index }) => `suggested ${index}`,
    accept: ({ index }) => `Take ${index}`,
    acceptVariety: 'Take suggestions',
    acceptAll: ({ count }) => `Take all suggested indices (${String(count)})`,
    note: 'Where one drug has several strengths: how many units of the main one a unit of this is. Main 50 mg: a 100 mg tablet is 2.',
    invalid: 'Enter a number above 0',
  },
  remembered: 'remembered',
  rememberedHint: 'Settled in an earlier import and used again; change it if it is wrong',
  changed: 'changed',
  rows: ({ file, rows }) => `row ${rows.join(', ')} (${file})`,
  comparison: 'Read a comparison table',
  comparisonTemplate: 'Template of it',
  comparisonTemplateHint: 'Save an empty table of selected and compared drugs to fill in',
  comparisonHint:
    "The hospital's own table of selected and compared drugs, or a published list of selected products with their enterprises; matched by code or by name, specification and maker",
  forget: 'Forget earlier imports…',
  forgetTitle: 'Forget what earlier imports have learnt?',
  forgetText:
    'Column templates and what was said of products go for good. What you changed in this import stays.',
  forgetYes: 'Forget',
  productCount: ({ count }) => (count === 1 ? '1 product' : `${String(count)} products`),
  none: {
    open: 'There is nothing to ask',
    changed: 'No product was changed',
    all: 'No product is like that',
  },
  showAll: 'Show all products',
};
