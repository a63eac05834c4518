import type { Messages } from '../zh-cn';

export const forecastEn: Messages['forecast'] = {
  needsFiles: 'Give purchase histories or one plan file.',
  expectedMonths: 'a whole number from 1 to 36',
  classes: { smooth: 'smooth', lumpy: 'lumpy', short: 'under two years' },
  columns: [
    'Row',
    'Generic name',
    'Class',
    'Last 12 months',
    'Forecast (12 months)',
    '80 % range',
    'Error last year',
    'Error of copying',
    'Notes',
  ],
  range: ({ from, to }) => `${from} to ${to}`,
  flag: (flag) => {
    switch (flag.kind) {
      case 'new':
        return 'new';
      case 'stopped':
        return `no purchase for ${String(flag.months)} months`;
      case 'lumpy':
        return 'lumpy';
      case 'stockOut':
        return `stock-out in ${flag.month}? (counted as it is)`;
    }
  },
  intro: ({ lastMonth }) =>
    `Purchases up to ${lastMonth}; forecast for the twelve months after it, in minimum preparation units. A year's forecast need not be better than copying last year: look at last year's errors.`,
  notForecast: ({ lastMonth, names }) =>
    `No use up to ${lastMonth} (nothing bought, or quantities that come to 0), so not forecast: ${names}.`,
  filledInRound: ({ name, round, months }) =>
    `${name}: the declaration round "${round}" fills ${months} as a stock-out; here the months count as they were bought. declare --round shows them filled.`,
  presetWeights: ({ lastTwelve, smoothed, averaged }) =>
    `Weights for smooth varieties: last 12 months ${lastTwelve}, smoothed level ${smoothed}, averaged models ${averaged}; these are preset, as fewer than 10 smooth varieties have three years of purchases.`,
  learnedWeights: ({ lastTwelve, smoothed, averaged, count, own, preset, copied }) =>
    `Weights for smooth varieties: last 12 months ${lastTwelve}, smoothed level ${smoothed}, averaged models ${averaged}; chosen on the last year of the hospital's own ${count} smooth varieties, with a mean error of ${own} (preset weights ${preset}, copying the year before ${copied}; each in a variety's mean yearly use of the two years before, and the first may be too small, as the weights were chosen on that same year).`,
};
