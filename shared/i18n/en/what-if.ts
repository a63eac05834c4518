/** The what-if screen: its frame, its data tables, and the scenarios made there. */
export const whatIfEn = {
  toolsLabel: 'What-if tools',
  tools: {
    tables: 'Data tables',
    ladder: 'Ladder',
    tornado: 'Sensitivity',
    waterfall: 'Budget to pay',
    goal: 'Goal seek',
    scopes: 'Scopes',
  },
  bar: {
    on: 'Working on',
    frozen: 'Frozen: its figures stay. What you make here is a new scenario.',
    figures: 'Figures of this scenario',
    retention: 'Retention',
    balance: 'Balance base',
    performance: 'Performance pay',
    table: 'Back to the table',
  },
  links: { label: 'What-if', varietyTornado: 'Sensitivity of the selected variety' },
  recalculating: 'Working out anew; these are the figures before',
  failed: {
    title: 'This could not be worked out',
    text: 'Something went wrong in the calculation. Undo the last step, or try other conditions.',
    action: 'Undo the last step',
  },
  noVarieties: {
    title: 'No varieties yet',
    text: 'Import purchases, or add varieties in the table, then come back.',
    action: 'To the table',
  },
  nothingCounted: {
    title: 'Nothing to work with yet',
    text: 'Inputs are missing, and no variety is in the totals. Fill them in the table first.',
    action: 'Fill them in the table',
  },
  scoreMissing: {
    title: 'The assessment score is missing',
    text: 'This policy pack retains by tiers of the score: there is no retention before a score is given.',
    label: 'Assessment score',
    action: 'Set',
  },
  subject: {
    label: 'Of',
    hospital: 'Hospital (all varieties)',
    search: 'Search by name or pinyin',
    none: 'No such variety',
  },
  copyTable: 'Copy table',
  copied: 'Table copied; paste it into Excel or WPS',
  withUnit: ({ name, unit }: { name: string; unit: string }): string => `${name} (${unit})`,
  rowsOf: ({ count }: { count: number }): string =>
    count === 1 ? '1 row' : `${String(count)} rows`,
  made: {
    impossible:
      'Varieties were added or removed since it was frozen, so no new scenario can be made of it. Open the base or another scenario first.',
  },
  names: {
    winners: ({ winners }: { winners: number }): string =>
      winners === 1 ? '1 winner' : `${String(winners)} winners`,
    nonSelected: ({ scale }: { scale: string }): string => `Non-selected×${scale}`,
    fundRatio: ({ ratio }: { ratio: string }): string => `Fund ${ratio}`,
    score: ({ score }: { score: string }): string => `Score ${score}`,
    separator: ' · ',
    goal: ({ figure, amount }: { figure: string; amount: string }): string => `${figure} ${amount}`,
    goalFigures: { retention: 'Retain', performancePay: 'Pay' },
    means: { cuts: 'cuts', base: 'base', score: 'score' },
    numbered: ({ number }: { number: number }): string => ` ${String(number)}`,
  },
  notes: {
    cell: ({ from, place }: { from: string; place: string }): string =>
      `Made from a data table on “${from}”: ${place}.`,
    cellOf: ({ from, name, place }: { from: string; name: string; place: string }): string =>
      `Made from a data table on “${from}”, moving ${name} only: ${place}.`,
    cuts: (named: {
      from: string;
      figure: string;
      target: string;
      count: number;
      amount: string;
    }): string =>
      `Made by goal seek on “${named.from}”: ${named.figure} of ${named.target} yuan, by cutting the non-selected spending of ${String(named.count)} ${named.count === 1 ? 'variety' : 'varieties'} by ${named.amount} yuan in all.`,
    base: (named: { from: string; figure: string; target: string; scale: string }): string =>
      `Made by goal seek on “${named.from}”: ${named.figure} of ${named.target} yuan, by multiplying every base quantity by ${named.scale}.`,
    score: (named: { from: string; figure: string; target: string; score: string }): string =>
      `Made by goal seek on “${named.from}”: ${named.figure} of ${named.target} yuan, by a score of ${named.score}.`,
  },
  tables: {
    label: 'Settings of the data table',
    presets: 'Often used',
    presetNames: {
      baseWinners: 'Base × winners',
      baseNonSelected: 'Base × non-selected',
      winnersNonSelected: 'Winners × non-selected',
    },
    rows: 'Rows',
    columns: 'Columns',
    oneParameter: 'None (one parameter)',
    measure: 'Figure',
    measures: {
      retention: 'Hospital retention',
      balance: 'Hospital balance',
      performancePay: 'Performance pay',
      varietyBalance: 'Balance of the variety',
    },
    differenceOf: ({ measure }: { measure: string }): string => `Difference of ${measure}`,
    differenceLead: ({ unit }: { unit: string }): string =>
      `In ${unit}. Green is more than the reference, red is less, deeper is farther; the black frame is the present value.`,
    values: { amount: 'Amount', difference: 'Difference' },
    valuesLabel: 'Amounts or differences from the reference',
    shapes: { both: 'Both', map: 'Map', table: 'Table' },
    shapeLabel: 'Map or table',
    swap: 'Swap rows and columns',
    range: ({ min, max, steps }: { min: string; max: string; steps: number }): string =>
      `${min} to ${max}, ${String(steps)} steps`,
    changeRange: ({ lever, range }: { lever: string; range: string }): string =>
      `Change the range of ${lever}, now ${range}`,
    dialog: {
      title: ({ lever }: { lever: string }): string => `Range of ${lever}`,
      min: 'Min',
      max: 'Max',
      steps: 'Steps',
      reference: 'Reference',
      referencePlaceholder: 'Present',
      referenceNote:
        'Differences are measured from the reference; left empty, from the scenario as it is.',
      take: 'OK',
      reset: 'Usual range',
      minAboveMax: 'Max must be above min',
      missing: 'Needed',
    },
    present: 'present',
    presentOutside: ({ legend }: { legend: string | null }): string =>
      legend === null
        ? 'The varieties differ in winners, so no cell is the present; differences are still from it.'
        : `${legend} The varieties differ in winners, so no cell is the present; differences are still from it.`,
    gridLabel: ({ measure }: { measure: string }): string =>
      `Data table of ${measure}: arrows move, Enter makes a scenario`,
    corner: ({ row, column }: { row: string; column: string }): string => `${row} ＼ ${column}`,
    cell: {
      choose:
        'Choose a cell in the map or the table for its exact figures, and to make it a scenario.',
      retention: 'Hospital retention',
      balance: 'Hospital balance base',
      performance: 'Performance pay',
      difference: ({ amount }: { amount: string }): string => `${amount} vs present`,
      same: 'Same as the present',
      make: 'Make scenario',
      volume: ({
        there,
        present,
        units,
      }: {
        there: string;
        present: string;
        units: string | null;
      }): string =>
        units === null
          ? `The agreed volume moves with the base: ${there} of selected products must be bought (now ${present}); a variety that misses its volume may retain nothing.`
          : `The agreed volume moves with the base: ${units} units, ${there}, must be bought (now ${present}); a missed volume may retain nothing.`,
      toDeclare: 'How much to declare: see Declare',
      makeTitle: 'Make a new scenario and open it (Enter)',
    },
  },
};
