import type { Messages } from '../zh-cn';

/** Words of the fund screen's allocation to departments. */
export const fundAllocationEn: Messages['fundAllocation'] = {
  poolTitle: 'What is divided',
  pool: 'Pool (yuan)',
  poolHint: 'empty: the forecast',
  fromForecast: ({ year }) => `performance pay expected in ${String(year)}, as things stand`,
  fromMedian: ({ year }) => `a score is a range: the P50 of the performance pay of ${String(year)}`,
  typedPool: 'a typed amount',
  reserve: 'Reserve',
  divided: ({ amount }) => `${amount} yuan to the departments, which add up to it exactly`,
  keysTitle: 'By what',
  keysNote:
    '“Who uses is rewarded”: use of selected products first, then selected share and less non-selected; the weights are the hospital’s, no document names them.',
  key: 'Key',
  kind: 'Kind',
  name: 'Name',
  weight: 'Weight',
  weightOf: ({ name }) => `Weight of ${name}`,
  nameOf: ({ name }) => `Name of ${name}`,
  kindOf: ({ name }) => `Kind of ${name}`,
  valueOf: ({ department, name }) => `${name} of ${department}`,
  remove: 'Delete',
  removeOf: ({ name }) => `Delete ${name}`,
  addKey: 'Add key',
  preset: 'Who uses is rewarded',
  sum: ({ sum }) => `weights: ${sum}`,
  departmentsTitle: 'To whom',
  department: 'Department',
  newDepartment: 'New department',
  newKey: 'New key',
  addDepartment: 'Add department',
  unnamed: ({ count }) =>
    count === 1
      ? 'One purchase names no department and is counted to none.'
      : `${String(count)} purchases name no department and are counted to none.`,
  blanks: ({ count }) =>
    count === 1
      ? 'One cell of the table is empty and counts as nothing; if it is not nothing, type it.'
      : `${String(count)} cells of the table are empty and count as nothing; if they are not nothing, type them.`,
  imports: {
    open: 'Import departments…',
    title: 'Import a table of departments',
    lead: 'One row for each department: a column “department”, every other column a key, whose header says the key and its weight, such as “head count 40%”; keys that are here already need no weight. Rows of totals are only checked. Departments only, no names of people.',
    choose: 'Choose a file…',
    kinds: 'Excel, WPS or CSV',
    paste: 'Or copy it in Excel and paste it here with its header',
    pasted: 'the pasted table',
    refused: ({ source }) => `Nothing was read from ${source}. To be mended first:`,
    departments: ({ source, count, names }) =>
      `${count === 1 ? 'One department' : `${String(count)} departments`} in ${source}: ${names}.`,
    noKeys: 'It has no columns of keys: the present keys stay, the values are left empty.',
    keys: ({ names, sum }) => `Keys: ${names}; weights together ${sum}.`,
    unweighted: ({ names }) =>
      `Without a weight: ${names}. Type the weights once the table is taken; a key of weight 0 counts nothing.`,
    replaces: ({ count }) =>
      count === 1
        ? 'It takes the place of the present department; this can be undone.'
        : `It takes the place of the ${String(count)} present departments; this can be undone.`,
    take: 'Take it',
  },
  byPurchases: {
    open: 'From the purchases…',
    title: 'Departments from the purchases',
    lead: 'What each department used of selected products in the months of use, its selected share, and what it spent less on others than in the same months of the year before. What purchases do not say, such as a head count, stays for a department of the same name.',
    source: 'the purchases',
    left: ({ names }) => `Not named by the purchases and no longer in the allocation: ${names}.`,
  },
  share: 'Share',
  amount: 'Amount',
  total: 'Total',
  exportSheets: 'Export department sheets',
  exportSheetsPdf: 'Department sheets (PDF)',
  exportReport: 'Export fund report',
  exportPdf: 'Fund report (PDF)',
  exported: ({ file }) => `Exported: ${file}`,
  problems: {
    noDepartments: 'No department yet: add one.',
    noKeys: 'No key yet: add keys with weights of 100% together.',
    weights: ({ sum }) => `The weights come to ${sum}; nothing is divided until they are 100%.`,
    departmentTwice: ({ name }) =>
      `Two departments are called “${name}”: rename one, or make them one.`,
    emptyKey: ({ key }) => `No department has any “${key}”: type it, or set its weight to 0.`,
    poolUnknown:
      'The pool is not known: no payment is expected. Type an amount, or a score and the dates of the groups.',
  },
  typing: {
    name: '1 to 60 characters',
    share: 'from 0 to 100%, such as 93%',
    value: 'a number not below 0',
    ratio: 'from 0 to 100%',
  },
};
