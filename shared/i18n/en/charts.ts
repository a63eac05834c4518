import type { Messages } from '../zh-cn';

export const chartsEn: Messages['charts'] = {
  measureLabel: 'The chart shows',
  measures: { retention: 'Retention', balance: 'Balance' },
  breakEven: {
    label: ({ name }) => `Break-even chart of ${name}`,
    xAxis: ({ unit }) => `Non-selected amount (${unit} a year)`,
    winners: ({ winners, share }) => `${winners} won: ${share}`,
    present: ({ spent, value }) => `Now ${spent} → ${value}`,
    breakEven: ({ amount }) => `S0 ${amount}`,
    redLine: ({ amount }) => `Red line S50 ${amount}`,
    table: 'Data of the break-even curve',
    columns: {
      spent: 'Non-selected amount (yuan)',
      balance: 'Balance base (yuan)',
      retention: 'Retention (yuan)',
    },
    winnersTable: 'Break-even by number of selected enterprises',
    winnersColumns: {
      winners: 'Selected enterprises',
      share: 'Agreed share',
      breakEven: 'S0 (yuan)',
    },
  },
  hospital: {
    balanceName: 'Balance',
    retentionName: 'Retention',
    label: 'The hospital over the scale of its non-selected spending',
    xAxis: 'Non-selected spending, multiples t of the present',
    breakEven: ({ scale }) => `t* ${scale}`,
    present: ({ value }) => `Now → ${value}`,
    table: 'Data of the hospital curve',
    columns: { scale: 'Scale t', balance: 'Balance base (yuan)', retention: 'Retention (yuan)' },
  },
  frame: {
    menu: ({ title }) => `More for “${title}”`,
    copyPicture: 'Copy picture',
    saveSvg: 'Export as SVG',
    savePng: 'Export as PNG',
    showTable: 'Data table',
    showPicture: 'Back to the chart',
    copyTable: 'Copy table',
    pictureCopied: 'Picture copied',
    tableCopied: 'Table copied; paste it into Excel or WPS',
    saved: ({ fileName }) => `Saved ${fileName}`,
    source: ({ appName, hospitalName, year, isSample }) =>
      [appName, hospitalName, String(year), isSample ? 'Sample, not real prices' : '']
        .filter((part) => part !== '')
        .join(' · '),
    fileName: ({ hospitalName, chartName, date }) =>
      [hospitalName, chartName, date].filter((part) => part !== '').join('_'),
    saveTitle: 'Export picture',
    pictures: { svg: 'SVG drawing', png: 'PNG picture' },
  },
  tooltip: {
    spent: ({ amount }) => `Non-selected ${amount} yuan`,
    budget: ({ amount }) => `Budget ${amount} yuan`,
    expenditure: ({ amount }) => `Expenditure ${amount} yuan`,
    balance: ({ amount }) => `Balance ${amount} yuan`,
    retention: ({ amount }) => `Retention ${amount} yuan`,
    scale: ({ scale }) => `Non-selected × ${scale}`,
  },
  axisTenThousands: ({ digits }) => `${digits}0K`,
  amount: {
    yuan: ({ digits }) => `${digits} yuan`,
    tenThousands: ({ digits }) => `${digits} × 10k yuan`,
  },
  loading: 'Drawing…',
};
