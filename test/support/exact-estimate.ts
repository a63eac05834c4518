import {
  difference,
  type Exact,
  exact,
  NOTHING,
  product,
  quotientText,
  signOf,
  textOf,
  total,
} from './exact-number';

/** A row of a variety table as its cells' texts; an absent value is an empty cell. */
export interface TableRow {
  readonly genericName: string;
  readonly batch: string;
  readonly shareGroup: 'general' | 'antiInfective' | 'restricted';
  readonly baseUnits: string;
  readonly winners: number;
  readonly agreedShare: string;
  readonly agreedUnits: string;
  readonly preVbpPriceYuan: string;
  readonly selectedPriceYuan: string;
  readonly nonSelectedYuan: string;
  readonly fundRatio: string;
  readonly expenditureFundRatio: string;
  readonly insuredShare: string;
  readonly selectedUnits: string;
}

export interface EstimateTerms {
  readonly scope: 'all' | 'agreed';
  readonly retentionRatio: string;
  /** For rows whose own cell is empty. */
  readonly fundRatio: string;
}

/** The agreed shares of domain 4 for one, two, three, and four or more enterprises. */
const SHARES = {
  general: ['0.5', '0.6', '0.7', '0.8'],
  antiInfective: ['0.4', '0.5', '0.6', '0.7'],
  restricted: ['0.3', '0.4', '0.5', '0.5'],
} as const;

/** An estimate by the formulas of domain 2 and 3, as the program's JSON words it; without policy, score and warnings. */
export function exactEstimate(rows: readonly TableRow[], terms: EstimateTerms): object {
  const varieties = rows.map((row) => varietyOf(row, terms));
  const inScope = varieties.filter((variety) => variety.json.inScope);
  const groups = new Map<string, Exact>();
  for (const { batch, balance } of inScope) {
    groups.set(batch, total([groups.get(batch) ?? NOTHING, balance]));
  }
  const retentions = [...groups].map(([, balance]) => retentionOf(balance, terms));
  const fundSpent = total(inScope.map((variety) => variety.fundSpent));
  const fundBreakEven = total([...inScope.map(({ balance }) => balance), fundSpent]);
  const spent = total(inScope.map((variety) => variety.spent));
  const isSpent = signOf(fundSpent) > 0;
  return {
    retentionRatio: terms.retentionRatio,
    hospital: {
      budgetYuan: textOf(total(inScope.map(({ budget }) => budget))),
      expenditureYuan: textOf(total(inScope.map(({ expenditure }) => expenditure))),
      balanceBaseYuan: textOf(total(inScope.map(({ balance }) => balance))),
      retentionYuan: textOf(total(retentions)),
      performancePayYuan: textOf(product(total(retentions), exact('0.5'))),
      breakEvenScale: isSpent ? quotientText(fundBreakEven, fundSpent) : null,
      breakEvenNonSelectedYuan: isSpent
        ? quotientText(product(fundBreakEven, spent), fundSpent)
        : null,
      nonSelectedAmountShare: amountShare(inScope),
    },
    groups: [...groups].map(([group, balance], index) => ({
      group,
      balanceBaseYuan: textOf(balance),
      retentionYuan: textOf(retentions[index] ?? NOTHING),
    })),
    varieties: varieties.map(({ json }) => json),
  };
}

type VarietyTerms = ReturnType<typeof varietyOf>;

function varietyOf(row: TableRow, terms: EstimateTerms) {
  const base = exact(row.baseUnits);
  const fundRatio = row.fundRatio === '' ? terms.fundRatio : row.fundRatio;
  const spentRatio = row.expenditureFundRatio === '' ? fundRatio : row.expenditureFundRatio;
  const insured = exact(row.insuredShare);
  const share = row.agreedShare === '' ? tableShare(row) : row.agreedShare;
  const agreed = row.agreedUnits === '' ? product(exact(share), base) : exact(row.agreedUnits);
  const spent = exact(row.nonSelectedYuan === '' ? '0' : row.nonSelectedYuan);
  const beforeYuan = product(base, exact(orZero(row.preVbpPriceYuan)));
  const agreedYuan = product(agreed, exact(orZero(row.selectedPriceYuan)));
  const budget = product(beforeYuan, exact(fundRatio), insured);
  const fundSpent = product(spent, exact(spentRatio), insured);
  const expenditure = total([product(agreedYuan, exact(spentRatio), insured), fundSpent]);
  const balance = difference(budget, expenditure);
  const coveredYuan =
    row.expenditureFundRatio === ''
      ? beforeYuan
      : exact(quotientText(product(beforeYuan, exact(fundRatio)), exact(spentRatio)));
  const breakEven = difference(coveredYuan, agreedYuan);
  const isReported = signOf(base) > 0;
  return {
    batch: row.batch,
    fundSpent,
    budget,
    expenditure,
    balance,
    spent,
    isReported,
    purchased:
      row.selectedUnits === ''
        ? null
        : product(exact(row.selectedUnits), exact(orZero(row.selectedPriceYuan))),
    json: {
      genericName: row.genericName,
      inScope: terms.scope === 'all' || isReported,
      agreedShare:
        row.agreedUnits !== '' && isReported ? quotientText(agreed, base) : textOf(exact(share)),
      agreedUnits: textOf(agreed),
      budgetYuan: textOf(budget),
      expenditureYuan: textOf(expenditure),
      balanceBaseYuan: textOf(balance),
      breakEvenNonSelectedYuan: textOf(breakEven),
      headroomYuan: textOf(difference(breakEven, spent)),
      state: isReported ? stateOf(balance) : 'unreported',
    },
  };
}

function stateOf(balance: Exact): string {
  const sign = signOf(balance);
  return sign === 0 ? 'even' : sign === 1 ? 'surplus' : 'deficit';
}

function tableShare({ shareGroup, winners }: TableRow): string {
  return SHARES[shareGroup][Math.min(winners, 4) - 1] ?? '';
}

/** Inside a group deficits offset surpluses; a group below zero retains nothing. */
function retentionOf(balance: Exact, { retentionRatio }: EstimateTerms): Exact {
  return signOf(balance) > 0 ? product(balance, exact(retentionRatio)) : NOTHING;
}

function amountShare(varieties: readonly VarietyTerms[]): string | null {
  if (varieties.some(({ isReported, purchased }) => isReported && purchased === null)) return null;
  const spent = total(varieties.map((variety) => variety.spent));
  const all = total([spent, ...varieties.map(({ purchased }) => purchased ?? NOTHING)]);
  return signOf(all) === 0 ? null : quotientText(spent, all);
}

function orZero(text: string): string {
  return text === '' ? '0' : text;
}
