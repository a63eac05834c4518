import type { Messages } from '../zh-cn';

export const varietyEn: Messages['variety'] = {
  open: 'Details',
  openTitle: 'Basics, non-selected regime, further selected products, purchase history and origins',
  title: ({ name }) => `${name} · Details`,
  close: 'Close the details',
  footer: 'Changes take effect at once; Ctrl+Z undoes them step by step',
  perUnit: ({ unit }) => (unit === '' ? 'yuan/unit' : `yuan/${unit}`),
  anyUnit: 'units',
  basic: {
    title: 'Basics',
    batch: 'Batch (settlement group)',
    fundRatio: 'Own fund payment ratio f',
    ofPlan: ({ ratio }) => `the plan's ${ratio}`,
    ofPlanOpen: 'the plan has none yet',
    takesPlan: ({ ratio }) => `None of its own: the plan's ${ratio} holds`,
    takesNothing: 'The plan has no ratio either: this variety is in no total yet',
    own: "This variety's own; it does not follow the plan",
  },
  nonSelected: {
    title: 'Non-selected regime',
    regimes: { amount: 'Typed amount', demand: 'Fixed demand' },
    leads: {
      amount: "The year's non-selected amount S is given as a number.",
      demand:
        "The year's demand is fixed: each unit less of the selected product is one more non-selected unit.",
    },
    amount: 'Non-selected amount S',
    demandUnits: 'Yearly demand D',
    selectedUnits: 'Of it selected X',
    nonSelectedPriceYuan: 'Average non-selected price Pn',
    formula: 'S = max(0, D − X) × Pn',
    result: ({ amount }) => `= ${amount} yuan`,
    resultOpen: "shown once the variety's needed inputs are filled",
    prefilled: ({ fromMonth, toMonth }) =>
      `Filled from the purchases of ${fromMonth} to ${toMonth}; please check.`,
    stillNeeded: ({ what }) =>
      `Still needed: ${what}. Until all three are there, the typed amount holds.`,
    otherSelected: ({ units }) =>
      `The table has ${units} selected purchased; the completion rate goes by the table.`,
    listSeparator: ', ',
  },
  products: {
    title: 'Further selected products',
    lead: 'Where several selected enterprises supply, each of the others takes a share of the agreed volume and the main product takes the rest.',
    main: 'Main product',
    mainNote: 'Its price is the "Selected price" of the table',
    enterprise: 'Enterprise',
    portion: 'Of agreed volume',
    enterpriseOf: ({ name }) => `${name}: enterprise`,
    priceOf: ({ name }) => `${name}: selected price`,
    portionOf: ({ name }) => `${name}: share of the agreed volume`,
    remove: 'Remove',
    removeOf: ({ name }) => `Remove ${name}`,
    newLabel: 'New selected product',
    newEnterprise: 'Enterprise of the new product',
    newPrice: 'Selected price of the new product',
    newPortion: 'Share of the new product',
    add: 'Add',
    problemOf: ({ field, problem }) => `${field}: ${problem}`,
    priceUnit: ({ unit }) => `Selected price (${unit})`,
    problems: {
      enterpriseMissing: 'an enterprise is needed',
      portionsAbove1: ({ total }) => `the shares add up to ${total}; at most 100% is possible`,
      tooMany: 'at most 20 further selected products',
    },
  },
  history: {
    title: 'Purchase history',
    none: 'No purchase history. After an import, selected and non-selected units and amounts are listed here by month.',
    caption: ({ name }) => `Purchases of ${name} by month, units and amounts`,
    month: 'Month',
    selected: 'Selected',
    backup: 'Backup as selected',
    noVolume: 'Selected, no volume',
    nonSelected: 'Non-selected',
    exempt: 'Non-selected, exempt',
    all: 'Total',
    units: 'Qty',
    amount: 'Amount',
    measures: ({ unit }) => `Quantities in ${unit}, amounts in yuan.`,
    exemptCounted: 'This policy pack counts exempt products as non-selected too.',
    exemptFree:
      'Exempt: cheaper than the selected product and passed the consistency evaluation; not counted as non-selected.',
  },
  window: {
    title: 'Months of the pre-VBP price P0',
    none: 'The purchase history is empty: there are no months to choose.',
    from: 'First month of P0',
    to: 'Last month of P0',
    until: 'to',
    present: ({ fromMonth, toMonth }) => `Now ${fromMonth} to ${toMonth}.`,
    presentNone: 'Not chosen yet.',
    effect: ({ count }) =>
      count === 1
        ? 'Applying takes P0 anew for the 1 variety that has it from the history; a typed P0 stays. One undo restores it.'
        : `Applying takes P0 anew for all ${String(count)} varieties that have it from the history; a typed P0 stays. One undo restores them.`,
    effectNone: 'No variety has its P0 from the history: applying changes no price.',
    unknown: ({ count }) =>
      count === 1
        ? '1 of them was not bought in these months: its P0 becomes unknown.'
        : `${String(count)} of them were not bought in these months: their P0 becomes unknown.`,
    price: ({ before, after, unit }) => `P0 of this variety: ${before} → ${after} ${unit}`,
    priceKept: ({ price, unit }) => `P0 of this variety: ${price} ${unit}, unchanged`,
    apply: 'Apply',
  },
  origins: {
    title: 'Where the inputs come from',
    none: 'No origins are recorded.',
    byHistory: ({ value }) => `the purchases say ${value} (not taken)`,
  },
};
