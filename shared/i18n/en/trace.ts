import type { FormulaId, TermId } from '../../terms';

export const traceEn = {
  terms: {
    baseUnits: 'Base quantity',
    winners: 'Number of selected enterprises',
    agreedShareRatio: 'Agreed share',
    agreedUnits: 'Agreed volume',
    preVbpPriceYuan: 'Pre-VBP weighted average price',
    preVbpAmountYuan: 'Spent on all products in the months of the pre-VBP price',
    preVbpUnits: 'Units of all products in these months',
    selectedPriceYuan: 'Selected price',
    selectedBoughtYuan: 'Spent on the selected product in the months of use',
    selectedBoughtUnits: 'Units of the selected product in these months',
    mainSelectedPriceYuan: 'Price of the main selected product',
    otherSelectedPriceYuan: 'Price of a further selected product',
    otherPortionRatio: 'Part of the agreed volume of a further selected product',
    demandUnits: 'Yearly demand',
    demandSelectedUnits: 'Selected units within the demand',
    nonSelectedPriceYuan: 'Average non-selected price',
    nonSelectedBoughtYuan: 'Spent on non-selected products in the months of use',
    nonSelectedBoughtUnits: 'Units of non-selected products in these months',
    nonSelectedYuan: 'Non-selected spending',
    fundRatio: 'Fund payment ratio',
    expenditureFundRatio: 'Expenditure fund ratio',
    insuredShareRatio: 'Insured-use share',
    fundFactorRatio: 'Fund factor',
    expenditureFactorRatio: 'Expenditure fund factor',
    purchasedUnits: 'Selected units bought',
    limitRatio: 'Red-line share',
    budgetYuan: 'Fund budget',
    expenditureYuan: 'Fund expenditure',
    balanceBaseYuan: 'Balance base',
    breakEvenNonSelectedYuan: 'Break-even non-selected spending',
    headroomYuan: 'Headroom',
    redLineYuan: 'Red-line spending',
    completionRatio: 'Completion rate',
    nonSelectedAmountShareRatio: 'Non-selected amount share',
    score: 'Assessment score',
    schemeRatio: 'Retention ratio of the score',
    retentionRatio: 'Retention ratio',
    groupBalanceBaseYuan: 'Balance base of a settlement group',
    groupRetentionYuan: 'Retention of a settlement group',
    batchBalanceBaseYuan: 'Balance base of a batch',
    batchNonSelectedYuan: 'Non-selected spending of a batch',
    lostPerYuanRatio: 'Retention lost for one further yuan of non-selected spending',
    totalBudgetYuan: 'Fund budget of the hospital',
    totalExpenditureYuan: 'Fund expenditure of the hospital',
    totalBalanceBaseYuan: 'Balance base of the hospital',
    totalNonSelectedYuan: 'Non-selected spending of the hospital',
    totalSelectedAmountYuan: 'Selected spending of the hospital',
    retentionYuan: 'Retention',
    performancePayYuan: 'Performance pay',
    deficitYuan: 'Sum of negative balances',
    fundBreakEvenYuan: 'Break-even spending weighted by fund factors',
    fundNonSelectedYuan: 'Non-selected spending weighted by fund factors',
    breakEvenScale: 'Break-even scale',
    totalBreakEvenNonSelectedYuan: 'Break-even non-selected spending of the hospital',
    totalNonSelectedAmountShareRatio: 'Non-selected amount share of the hospital',
  } satisfies Record<TermId, string>,
  formulas: {
    agreedShareFromWinners:
      'Found in the policy’s share table by the number of selected enterprises',
    agreedShareFromVolume:
      'Worked back from the signed agreed volume, which wins over the share table',
    agreedUnits: 'Agreed share times base quantity, not rounded to whole units',
    preVbpPriceFromPurchases:
      'What was paid for all products, divided by their main-specification units',
    selectedPriceFromPurchases: 'What was paid for the selected product, divided by its units',
    mainSelectedPriceFromPurchases: 'What was paid for the selected product, divided by its units',
    nonSelectedPriceFromPurchases:
      'What was paid for non-selected products, divided by their units',
    averageSelectedPrice:
      'With several selected products, weighted by their parts of the agreed volume',
    nonSelectedFromDemand:
      'With a fixed demand, what selected products leave is bought at the non-selected price',
    fundFactor: 'The part that the fund really bears',
    expenditureFactor:
      'The part of what is spent that the fund really bears, by an expenditure fund ratio of its own',
    sameExpenditureFactor:
      'The part of what is spent that the fund really bears; without an expenditure fund ratio it is k',
    budget: 'On the whole base at the pre-VBP price',
    expenditure:
      'The agreed volume and non-selected purchases only; selected purchases above the agreed volume are not counted',
    balanceBase: 'Budget less expenditure; may be negative',
    breakEven: 'The non-selected spending at which the balance is exactly zero',
    breakEvenByRatios:
      'The non-selected spending at which the balance is exactly zero; the budget counts by its fund ratio over that of the expenditure',
    headroom: 'How much more may be spent on non-selected products until the balance is zero',
    redLineByAmount:
      'The spending at which the non-selected amount share reaches the red line; the agreed volume stands in for unknown purchases',
    redLineByQuantity:
      'The spending at which the non-selected quantity share reaches the red line; the agreed volume stands in for unknown purchases',
    completion: 'Selected units bought over the agreed volume; may exceed 100%',
    nonSelectedAmountShare: 'Non-selected spending over all spending on the variety',
    flatScheme: 'One ratio for every pass, nothing for a fail; without a score a pass is assumed',
    tieredScheme:
      'The ratio of the tier the score falls in; lower bounds are inclusive and the score is not rounded first',
    cappedRetentionRatio: 'Never above the policy’s cap',
    totalBudget: 'Added up over the varieties in scope',
    totalExpenditure: 'Added up over the varieties in scope',
    totalBalanceBase: 'Added up over the varieties in scope, negative ones included',
    totalNonSelected: 'Added up over the varieties in scope',
    totalSelectedAmount: 'Selected units bought at the selected price, over the varieties in scope',
    plannedSelectedAmount:
      'The same, with the agreed volume where the selected units bought are not known',
    groupBalanceBase: 'Added up inside a settlement group, where deficits offset surpluses',
    retention:
      'The groups’ balances times the retention ratio; a group’s negative total counts as zero and offsets no other group',
    unflooredRetention:
      'The groups’ balances times the retention ratio; negative totals count as they are',
    groupRetention:
      'The group’s balance times the retention ratio; a negative total counts as zero',
    unflooredGroupRetention:
      'The group’s balance times the retention ratio; a negative total counts as it is',
    batchBalanceBase: 'The sum over the batch’s varieties in scope, negative ones included',
    batchNonSelected: 'The sum over the batch’s varieties in scope',
    lostPerYuan:
      'The difference of two estimates: a settlement group that is negative in total retains nothing and loses no more',
    unflooredLostPerYuan: 'Negative totals count as they are: each yuan is missed',
    performancePay: 'The least part of the retention that may go to performance pay',
    deficit: 'What varieties with a negative balance take from the others',
    fundBreakEven: 'The varieties’ break-even spending times their fund factors, added up',
    fundNonSelected: 'The varieties’ non-selected spending times their fund factors, added up',
    breakEvenScale:
      'How many times all non-selected spending could grow, in proportion, until the hospital’s balance is zero',
    totalBreakEven:
      'The non-selected spending at which the hospital’s balance is zero, at the present mix',
    totalNonSelectedAmountShare:
      'Non-selected spending over all spending on VBP varieties, hospital-wide',
  } satisfies Record<FormulaId, string>,
  bases: {
    published: 'Published rule',
    derived: 'Derived from published rules',
    assumed: 'No rule was found; this program’s choice',
  },
  roundings: {
    none: 'Not rounded',
    quotient: 'Quotient of 40 significant digits, half away from zero',
  },
  card: {
    title: 'Trace',
    hospital: 'Whole hospital',
    group: ({ name }: { name: string }): string => `Settlement group “${name}”`,
    oneGroup: 'Whole hospital (one settlement group)',
    batch: ({ name }: { name: string }): string =>
      name === '' ? 'Varieties without a batch' : `Batch “${name}”`,
    subject: ({ subject, scenario }: { subject: string; scenario: string }): string =>
      `${subject} · ${scenario}`,
    exact: ({ value }: { value: string }): string => `in full ${value}`,
    formula: 'Formula',
    numbers: 'In numbers',
    note: 'Meaning',
    basis: 'Basis',
    steps: 'Steps',
    inputs: 'Inputs and where they came from',
    parameters: 'Policy parameters and their sources',
    rounding: 'Rounding',
    unrounded:
      'Exact throughout, never rounded; amounts are shown to the fen, halves away from zero.',
    roundedQuotient:
      'Quotients have 40 significant digits, halves away from zero; all else is exact. Amounts are shown to the fen.',
    addends: ({ count }: { count: number }): string =>
      count === 1 ? '1 part' : `${String(count)} parts, the largest first`,
    noAddends: 'No variety counts',
    all: ({ count }: { count: number }): string => `Show all ${String(count)}`,
    fewer: 'Show the largest only',
    more: ({ count }: { count: number }): string => `${String(count)} more are left out here`,
    sumInputs: 'A total adds up varieties; open one to see its inputs and where they came from.',
    leftOut: ({ count }: { count: number }): string =>
      count === 1
        ? '1 more variety lacks inputs and is not counted.'
        : `${String(count)} more varieties lack inputs and are not counted.`,
    open: ({ name }: { name: string }): string => `Trace ${name}`,
    unfold: ({ name }: { name: string }): string => `Unfold how ${name} is made`,
    back: 'Back',
    forward: 'Forward',
    copy: 'Copy',
    copied: 'Copied, to be pasted into a memo or a mail',
    notCopied: 'The system did not allow copying',
    close: 'Close the trace',
    incomplete: ({ fields }: { fields: string }): string =>
      `Still missing: ${fields}. The figure follows once they are filled in.`,
    gone: 'This variety or settlement group is no longer in the plan.',
    notGiven: 'not given',
    parameter: ({ title }: { title: string }): string => `Policy parameter: ${title}`,
    priceUnit: ({ unit }: { unit: string }): string => `yuan/${unit}`,
    unit: 'unit',
    enterprises: 'enterprises',
    equals: ({ value, unit }: { value: string; unit: string }): string =>
      unit === '' ? value : `${value} ${unit}`,
    from: ({ value, origin }: { value: string; origin: string }): string =>
      `${value}, from: ${origin}`,
    quoted: ({ text }: { text: string }): string => `“${text}”`,
    sourced: ({ kind, title }: { kind: string; title: string }): string => `${kind}: ${title}`,
    labelled: ({ label, text }: { label: string; text: string }): string => `${label}: ${text}`,
    madeAt: ({ hospital, year }: { hospital: string; year: number }): string =>
      hospital === '' ? String(year) : `${hospital}, ${String(year)}`,
  },
};
