import type { Messages } from '../zh-cn';

export const executionEn: Messages['execution'] = {
  intro: ({ asOf }) => `Execution, as of ${asOf}`,
  timeProgress: ({ ratio, elapsed, whole }) =>
    `Time progress ${ratio} (${String(elapsed)} of ${String(whole)} days)`,
  monthsLeft: ({ months }) =>
    months === 0
      ? 'The agreement year has ended'
      : `${String(months)} ${months === 1 ? 'month' : 'months'} left`,
  states: {
    zero: 'nothing bought',
    behind: 'behind time progress',
    over: 'above the agreed volume',
    onTrack: 'on track',
  },
  agreedProducts: 'with an agreed volume',
  overQuantity: 'non-selected above the limit by quantity',
  overAmount: 'non-selected above the limit by amount',
  count: ({ name, count }) => `${name}: ${String(count)}`,
  limitNote: ({ limit }) =>
    `Above the limit: a non-selected share of ${limit} and more, by quantity or by amount.`,
  columns: {
    variety: 'Variety',
    agreed: 'Agreed',
    bought: 'Bought',
    completion: 'Completion',
    pace: 'Needed a month',
    landing: 'Year end (P10 to P90)',
    missed: 'Chance of missing',
    nonSelected: 'Non-selected to date (yuan)',
    breakEven: 'S0 (yuan)',
    stake: 'Lost if missed (yuan)',
    state: 'State',
    warnings: 'Warnings',
  },
  range: ({ middle, low, high }) => `${middle} (${low} to ${high})`,
  warnings: {
    zero: 'nothing bought',
    behindShare: ({ share }) => `below ${share} of time progress`,
    behindPoints: ({ points }) => `more than ${points} points behind`,
    manyBehind: ({ varieties }) => `${String(varieties)} varieties and more lag`,
  },
  yearEnd: ({ balance, retention }) =>
    `With every variety at its middle figure the year ends with a balance base of ${balance} yuan and a retention of ${retention} yuan.`,
  yearEnded: ({ balance, retention }) =>
    `As bought: a balance base of ${balance} yuan and a retention of ${retention} yuan.`,
  notForecast: ({ names }) => `Counted as bought until now, without a forecast: ${names}.`,
  leftOut: ({ names }) =>
    `Not monitored, for want of an agreed volume or of figures that the estimate needs: ${names}.`,
  unmonitored: {
    undated: ({ group }) =>
      `${group} has no dates and is not monitored. Enter them under “Fund forecast”.`,
    partOfMonth: ({ group }) =>
      `${group} does not begin and end with whole months. Purchases are kept by month, so it is not monitored.`,
    purchasesBeginLater: ({ group }) =>
      `The plan has no purchases yet when ${group} begins, so what was bought is incomplete and it is not monitored. Add the purchases of the months before.`,
    notBegun: ({ group }) => `${group} has not begun.`,
  },
};
