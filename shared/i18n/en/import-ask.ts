import type { Messages } from '../zh-cn';

export const importAskEn: Messages['importAsk'] = {
  listLabel: 'Questions, most yuan first',
  how: 'Most yuan first. The same wording is asked once, takes effect at once and can be undone; rows whose question stays open are left out.',
  none: 'There is nothing to ask',
  undo: 'Undo',
  redo: 'Redo',
  more: ({ count }) => `Show ${String(count)} more`,
  answered: 'answered',
  concerned: ({ names, products, rows }) => {
    const counted = rows === '1' ? '1 row' : `${rows} rows`;
    return products === 1
      ? `${names.join(', ')}, ${counted}`
      : `${names.join(', ')} …, ${String(products)} products, ${counted}`;
  },
  place: ({ file, sheet, rows, hasMore }) =>
    `${sheet === '' ? file : `${file} · ${sheet}`}, row ${rows.join(', ')}${hasMore ? ' …' : ''}`,
  products: ({ count }) => `One by one (${String(count)})`,
  sentences: {
    classUnknown: 'Other rows of the sheet are marked, these are not: selected or non-selected?',
    factorUnknown: ({ pack, packUnit }) =>
      pack === ''
        ? `No specification: how many units (tablets, ampoules, bags) does one ${packUnit} hold?`
        : `"${pack}" does not say how many units (tablets, ampoules, bags) one ${packUnit} holds.`,
    factorDisagrees: ({ pack, fromColumn, fromText }) =>
      `The factor column says ${fromColumn}, the specification "${pack}" says ${fromText}: which is right?`,
  },
  pack: 'pack',
  effects: {
    nothing: 'left out',
    selected: ({ yuan }) => `selected ${yuan} yuan`,
    nonSelected: ({ yuan }) => `non-selected ${yuan} yuan`,
    amount: ({ yuan }) => `${yuan} yuan`,
    unitPrice: ({ price }) => `${price} yuan a unit`,
  },
  otherClasses: 'Other classes',
  mixed: 'decided one by one, not alike',
  factorLabel: ({ pack }) => `Units in one pack of "${pack}"`,
};
