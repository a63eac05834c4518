import type { Messages } from '../zh-cn';

/** Words of the fund screen's varieties of a settlement group. */
export const fundItemsEn: Messages['fundItems'] = {
  group: 'Settlement group',
  groupOf: ({ group, from, to }) => `${group} (${from} to ${to})`,
  search: 'Find a variety',
  count: ({ all, absent }) => {
    const varieties = all === 1 ? '1 variety' : `${String(all)} varieties`;
    return absent === 0
      ? `${varieties}, all count`
      : `${varieties}, of which ${String(absent)} do not count`;
  },
  lead: 'Figures in grey are those of the plan, or of the purchases of this year; what is typed holds for this agreement year alone, and clearing it brings them back.',
  assumed: 'Nobody has typed this group yet: the first figure makes it.',
  prorated: 'The period is no whole year: what is not typed is taken by days.',
  paid: 'This group was paid: figures here do not change what was paid.',
  variety: 'Variety',
  counts: 'Counts',
  countsLabel: ({ name }) => `${name} counts in this year`,
  fields: {
    baseUnits: 'Base',
    agreedUnits: 'Agreed volume',
    selectedUnits: 'Selected bought',
    nonSelectedYuan: 'Non-selected',
    score: 'Own score',
  },
  units: {
    baseUnits: 'units',
    agreedUnits: 'units',
    selectedUnits: 'units',
    nonSelectedYuan: 'yuan',
    score: 'points',
  },
  valueOf: ({ name, field }) => `${field} of ${name}`,
  balance: 'Balance base',
  standing: 'Agreed volume, or why it does not count',
  leftOut: 'taken out by hand, not in this year',
  outOfScope: 'no base: out of scope',
  incomplete: ({ missing }) => `incomplete, in no total; missing: ${missing}`,
  total: 'Varieties that count',
  more: ({ shown, all }) => `${String(shown)} of ${String(all)} are listed: list more`,
  notFound: 'No variety of that name.',
  valueWrong: 'a number not below 0',
  scoreWrong: 'from 0 to 100',
};
