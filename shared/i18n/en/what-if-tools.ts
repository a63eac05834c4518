/** The what-if screen's ladder, blind spots, tornado, waterfall, goal seek and comparison of scopes. */
export const whatIfToolsEn = {
  ladder: {
    parts: { ladder: 'Ladder', costing: 'Varieties that cost', blindSpots: 'Bought, not declared' },
    partCount: ({ name, count }: { name: string; count: number }): string =>
      `${name} ${String(count)}`,
    partsLabel: 'Show',
    room: ({ amount }: { amount: string }): string =>
      `${amount} more non-selected spending before the hospital’s balance is zero`,
    beyond: ({ amount }: { amount: string }): string =>
      `${amount} less non-selected spending brings the hospital’s balance back to zero`,
    even: 'The hospital’s balance is exactly zero: any more non-selected spending makes it negative',
    never: 'Even without non-selected spending the hospital’s balance is negative',
    nothing: 'No non-selected spending in scope, so it does not move the hospital’s balance',
    roomLead: ({ scale }: { scale: string }): string =>
      `At the present mix, growing evenly, the balance is zero at ${scale} times the present.`,
    leftOut: ({ count }: { count: number }): string =>
      count === 1
        ? '1 variety lacks inputs and is not counted.'
        : `${String(count)} varieties lack inputs and are not counted.`,
    columns: {
      place: 'No.',
      name: 'Variety',
      group: 'Group',
      state: 'State',
      nonSelected: 'Non-selected S',
      breakEven: 'Break-even S0',
      redLine: 'Red line S50',
      headroom: 'Headroom S0−S',
      fundHeadroom: 'Balance k(S0−S)',
      cumulative: 'Running balance',
      lost: 'Lost by 1 yuan more',
      lacking: 'Group lacks',
      room: 'Room to group zero',
    },
    tableLabel: 'Ladder in figures',
    lostNote:
      'What the hospital retains less for one further yuan; nothing where the settlement group retains nothing',
    lackingNote: 'What the balance of the settlement group lacks before it retains anything',
    roomNote:
      'What this variety alone may still spend before its settlement group’s balance is zero; negative: what it would have to spend less',
    costing: {
      headline: ({ count, amount }: { count: number; amount: string }): string =>
        count === 1
          ? `1 variety costs money: ${amount} of the balance`
          : `${String(count)} varieties cost money: ${amount} of the balance`,
      unpaid: ({ count }: { count: number }): string =>
        count === 1
          ? '1 of them stands in a settlement group that retains nothing: there a yuan more or less changes the retention only once the group’s balance is above zero.'
          : `${String(count)} of them stand in settlement groups that retain nothing: there a yuan more or less changes the retention only once the group’s balance is above zero.`,
      none: 'No variety costs money',
      noneText: 'No variety in scope has a negative balance.',
      label: 'Varieties that cost money',
      show: 'Show in the table',
    },
  },
  blindSpots: {
    headline: ({ count, amount }: { count: number; amount: string }): string =>
      count === 1
        ? `1 variety is bought but never declared: ${amount} less retained`
        : `${String(count)} varieties are bought but never declared: ${amount} less retained`,
    headlineNoCost: ({ count }: { count: number }): string =>
      count === 1
        ? '1 variety is bought but never declared; at present that does not change the retention'
        : `${String(count)} varieties are bought but never declared; at present that does not change the retention`,
    headlineUnknown: ({ count }: { count: number }): string =>
      count === 1
        ? '1 variety is bought but never declared'
        : `${String(count)} varieties are bought but never declared`,
    lead: 'Without a declaration there is no budget, so every yuan of non-selected spending comes off the balance. What declaring the historical use would change stands here first; “Declare” writes it.',
    none: 'Nothing bought without a declaration',
    noneText: 'Every variety of the plan with non-selected purchases is declared.',
    label: 'Varieties bought, not declared',
    columns: {
      name: 'Variety',
      batch: 'Batch',
      spent: 'Non-selected S',
      balance: 'Off the balance −kS',
      loss: 'Retained less now',
      base: 'Historical use',
      after: 'Its balance once declared',
      gain: 'Retained more once declared',
      action: 'Action',
    },
    outOfScope: 'Out of scope',
    period: ({ from, to, months }: { from: string; to: string; months: number }): string =>
      months === 12
        ? `${from} to ${to}`
        : `${from} to ${to}, ${months === 1 ? '1 month' : `${String(months)} months`} with purchases, not annualised`,
    declare: 'Declare',
    declareOf: ({ name, units }: { name: string; units: string }): string =>
      `Set the base quantity of ${name} to ${units}`,
    needs: ({ fields }: { fields: string }): string => `Still needed: ${fields}`,
    noHistory: 'Nothing bought in the last 12 months',
    open: 'Fill in the table',
    openOf: ({ name }: { name: string }): string => `Fill in ${name} in the table`,
    declared: ({ name, units }: { name: string; units: string }): string =>
      `The base quantity of ${name} is now ${units}, and it is selected in the table. Ctrl+Z undoes it.`,
    declaredIncomplete: ({ name }: { name: string }): string =>
      `${name} is declared, but needs more inputs; until then it is in no total.`,
    frozen: 'This scenario is frozen and cannot be changed. Open the base or another one first.',
  },
  tornado: {
    range: 'Range',
    otherRange: 'Another range',
    rangePlaceholder: 'e.g. 15%',
    rangeProblem: 'Above 0 and at most 100%',
    lead: 'One factor at a time, all else as it is',
    clamped:
      '* stopped at the limit of its value (ratios 0 to 100%, scores 0 to 100, retention under its cap) before the full range.',
    incomplete: ({ name, fields }: { name: string; fields: string }): string =>
      `${name} lacks inputs: ${fields}`,
    label: 'Sensitivity in figures',
    clampedMark: ({ value }: { value: string }): string => `${value} *`,
    columns: {
      factor: 'Factor',
      present: 'Present',
      low: 'Down to',
      high: 'Up to',
      lowChange: 'Change when down',
      highChange: 'Change when up',
      swing: 'Span',
    },
    measures: { retention: 'Retention', balance: 'Balance' },
    each: 'Each its own',
  },
  waterfall: {
    label: 'Budget to pay in figures',
    columns: { step: 'Step', change: 'Change', after: 'Total so far' },
    headline: ({ budget, pay, share }: { budget: string; pay: string; share: string }): string =>
      `Of a budget of ${budget}, ${pay} is performance pay: ${share} of every 100 yuan`,
    lead: 'Every step is exact, and the shown steps add up to the shown totals to the fen.',
  },
  goal: {
    form: 'What to reach',
    figure: 'Reach',
    figures: { retention: 'Retention', performancePay: 'Performance pay' },
    target: 'Target',
    targetPlaceholder: 'e.g. 1,200,000',
    means: 'By',
    meansNames: {
      cuts: 'Cutting non-selected',
      base: 'Changing the base',
      score: 'A better score',
    },
    meansNotes: {
      cuts: 'Cut where a yuan brings most, so that the least is cut; lock what medicine cannot do without.',
      base: 'Every base quantity is multiplied by the same number; signed volumes stay.',
      score: 'A better score reaches a higher tier of retention.',
    },
    empty: 'Type a target to see what must change, and by how much.',
    emptyTitle: 'Enter the target amount',
    suggest: ({ amount }: { amount: string }): string => `Try 5% more: ${amount} yuan`,
    presentHint: ({ figure, amount }: { figure: string; amount: string }): string =>
      `${figure} now: ${amount} yuan`,
    alreadyThere: ({ amount }: { amount: string }): string =>
      `Nothing to change: it is ${amount} already`,
    reachedByCuts: ({ count, amount }: { count: number; amount: string }): string =>
      count === 1
        ? `Cutting the non-selected spending of 1 variety by ${amount} reaches the target`
        : `Cutting the non-selected spending of ${String(count)} varieties by ${amount} reaches the target`,
    reachedByBase: ({ scale }: { scale: string }): string =>
      `Multiplying the base by ${scale} reaches the target`,
    reachedByScore: ({ score, ratio }: { score: string; ratio: string }): string =>
      `A score of ${score} (retaining ${ratio}) reaches the target`,
    reachedLead: ({ present, reached }: { present: string; reached: string }): string =>
      `From ${present} yuan to ${reached} yuan`,
    reachedUnproven: ({ present, reached }: { present: string; reached: string }): string =>
      `From ${present} yuan to ${reached} yuan. With this many settlement groups these cuts are enough, but not proven to be the least`,
    unproven:
      'With this many settlement groups these cuts are enough, but not proven to be the least',
    outOfReach: ({ best }: { best: string }): string => `Out of reach: this brings at most ${best}`,
    outOfReachLead: {
      cuts: 'Even with nothing non-selected left in the varieties that are not locked. Try other means, or unlock some.',
      base: 'A larger base brings no more, or none is enough. Try other means.',
      score: 'Even full marks are not enough. Begin with cuts or the base.',
    },
    takeBest: ({ amount }: { amount: string }): string => `Set the target to ${amount} yuan`,
    apply: 'Apply as a new scenario',
    columns: {
      lock: 'Lock',
      name: 'Variety',
      before: 'Non-selected now',
      cut: 'Cut',
      after: 'After',
      group: 'Group',
      filling: 'Of it fills the deficit',
      gain: 'Brings',
      perYuan: 'Brings per yuan cut',
      cumulative: 'Cumulative',
    },
    fillingNote:
      'A settlement group that is negative in total retains nothing: what only fills its deficit brings nothing yet',
    gainNote: 'What the figure gains by this cut once the cuts above are made',
    lock: ({ name }: { name: string }): string => `Lock ${name}: do not cut`,
    unlock: ({ name }: { name: string }): string => `Unlock ${name}`,
    locked: ({ count }: { count: number }): string => `${String(count)} locked`,
    unlockAll: 'Unlock all',
    lockedNames: 'Locked varieties',
    label: 'Cuts in figures',
  },
  scopes: {
    same: 'Both scopes come to the same',
    headline: ({ amount }: { amount: string }): string =>
      `Counting all VBP varieties retains ${amount} less than counting agreed ones only`,
    headlineBalance: ({ amount }: { amount: string }): string =>
      `Counting all VBP varieties leaves ${amount} less balance; the retention is the same`,
    headlineUnknown: ({ amount }: { amount: string }): string =>
      `Counting all VBP varieties leaves ${amount} less balance than counting agreed ones only`,
    lead: 'The difference comes from varieties with non-selected purchases but no agreed volume: a wider scope counts their spending, but they have no budget.',
    names: { agreed: 'Agreed only', all: 'All VBP varieties' },
    inUse: 'In use',
    use: ({ name }: { name: string }): string => `Use “${name}”`,
    figures: 'Totals under both scopes',
    figure: 'Figure',
    difference: 'Difference (all − agreed)',
    varieties: 'Varieties behind the difference',
    noVarieties: 'No variety differs by scope.',
    columns: {
      name: 'Variety',
      agreed: 'Agreed only',
      all: 'All VBP varieties',
      balance: 'Difference of balance',
      retention: 'Difference of retention',
    },
    parts: { outOfScope: 'Not counted', incomplete: 'Incomplete', absent: 'None' },
    rows: {
      budgetYuan: 'Fund budget',
      expenditureYuan: 'Fund expenditure',
      balanceBaseYuan: 'Balance base',
      retentionYuan: 'Retention',
      performancePayYuan: 'Performance pay',
      nonSelectedYuan: 'Non-selected spending',
      deficitYuan: 'Taken by deficits',
    },
    frozen: 'This scenario is frozen: its scope stays.',
  },
};
