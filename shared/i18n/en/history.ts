import type { Messages } from '../zh-cn';

export const historyEn: Messages['history'] = {
  open: 'Purchases',
  title: 'Purchases of this plan',
  close: 'Close purchases',
  none: 'The plan has no purchases yet. After an import their months, the two windows and the files are listed here.',
  months: 'Months',
  until: 'to',
  inReference: 'Pre-VBP price',
  inUse: 'Use',
  cell: ({ month, yuan, files, marks }) => {
    const from = files === 1 ? '1 file' : `${String(files)} files`;
    const bought = yuan === null ? 'no purchases' : `${yuan} yuan from ${from}`;
    return `${month}: ${bought}${marks === '' ? '' : `; ${marks}`}`;
  },
  windows: {
    referenceWindow: {
      title: 'Months of the pre-VBP price',
      note: 'A pre-VBP price that follows from purchases is amount ÷ units of these months. An import leaves them as they are.',
      ends: { from: 'First month of the pre-VBP price', to: 'Last month of the pre-VBP price' },
    },
    useWindow: {
      title: 'Months of use',
      note: 'Base quantity, selected price, non-selected amount and selected quantity that follow from purchases are those of these months. An import leaves them as they are.',
      ends: { from: 'First month of use', to: 'Last month of use' },
    },
  },
  apply: 'Apply',
  repriced: ({ count, unknown }) =>
    `${count === 1 ? '1 pre-VBP price is' : `${String(count)} pre-VBP prices are`} taken anew; typed ones stay.${unknown === 0 ? '' : ` ${unknown === 1 ? '1 variety was' : `${String(unknown)} varieties were`} not bought in these months: the price becomes unknown.`}`,
  proposed: ({ fromMonth, toMonth }) =>
    `There are newer months: it could be ${fromMonth} to ${toMonth}.`,
  look: 'See the change',
  doubts: {
    holdsSelected: ({ count, names, isMore }) =>
      `Selected products of ${String(count)} ${count === 1 ? 'variety' : 'varieties'} (${names}${isMore ? ' and others' : ''}) were bought in these months: this may be no price from before the procurement.`,
    afterStart: ({ count, names, isMore }) =>
      `Selected products of ${String(count)} ${count === 1 ? 'variety' : 'varieties'} (${names}${isMore ? ' and others' : ''}) were bought before these months end: this may be no price from before the procurement.`,
  },
  removeMonths: 'Remove the purchases of some months',
  removedMonths: { from: 'First month to remove', to: 'Last month to remove' },
  remove: 'Remove',
  files: 'Files',
  file: 'File',
  amount: 'Amount (yuan)',
  earlier: 'Earlier import',
  span: ({ from, to, count }) =>
    `${from} to ${to}, ${count === 1 ? '1 month' : `${String(count)} months`}`,
  removeFile: ({ file }) => `Remove the purchases of "${file}"`,
  undoNote:
    'Figures that follow from removed purchases are worked out anew, typed ones stay; it can be undone.',
};
