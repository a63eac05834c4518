import { present } from '../../assert';
import { quotient } from '../../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  textFromDecimal,
  type UnitsText,
} from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import { type CommonName, commonNames } from '../identity/common-names';
import { drugIdentity, type NamedVariety } from '../identity/drug-identity';
import type { LineTags, MonthlyUse } from '../monthly-use';
import { productKey } from '../product';
import type { LineClass, Month } from '../purchase';
import type { ProductLines, ProductUse } from '../reading/history-reading';
import type { VarietyHistory } from '../reading/import-summary';
import { joinedTradeNames } from '../trade-names';
import { BoughtSum, ClassSums } from './class-sums';
import { compareText } from './compare-text';
import type { LinesDecision } from './decide-lines';
import { isSumCheaper, type Spent, spentOn } from './exemption';

/** A product's lines with what was decided about them; they count. */
export interface CountedLines {
  readonly lines: ProductLines;
  /** Names the table they stand in. */
  readonly source: string;
  readonly lineClass: LineClass;
  readonly decision: LinesDecision;
}

export interface SettledVariety {
  readonly history: VarietyHistory;
  readonly packs: ExactSum;
  /** What the exemption of its lines is judged by. */
  readonly selected: Spent;
}

/** Sums what was bought of one variety; there is at least one line. */
export function settleVariety(counted: readonly CountedLines[]): SettledVariety {
  const parts = counted.map(boughtPart);
  const selected = boughtOf(parts.filter(({ lineClass }) => lineClass === 'selected'));
  const months = new MonthlySums();
  for (const part of parts) {
    const { source } = part;
    const compared = comparedBy(part);
    const together = `${source} ${compared === 'product' ? productKey(part.lines.product) : ''}`;
    for (const { use, bought } of part.uses) {
      const { month, tags = NO_TAGS } = use;
      const { sums } = months.of(together, { month, source, compared, tags });
      sums.add(classOf(part, bought, selected), use.purchases, bought);
    }
  }
  const packs = new ExactSum();
  for (const part of parts) packs.addSum(part.packs);
  const history = historyOf(parts, months.all, selected);
  return { history, packs, selected: spentOn(selected) };
}

const NO_TAGS: LineTags = {};

/**
 * By what non-selected purchases are compared with the selected price: each price by itself where the product passed the
 * evaluation, else the product's average of the month; the others are not.
 */
function comparedBy({ lineClass, lines }: CountedLines): MonthSums['compared'] {
  if (lineClass !== 'nonSelected') return null;
  return lines.hasPassed ? 'lines' : 'product';
}

/** What was bought in a month and came from one table; what may be exempt for its price by itself. */
interface MonthSums {
  readonly month: Month;
  readonly source: string;
  readonly compared: 'lines' | 'product' | null;
  readonly tags: LineTags;
  readonly sums: ClassSums;
}

class MonthlySums {
  readonly all: MonthSums[] = [];
  private readonly known = new Map<string, Map<Month, MonthSums>>();

  /** Where lines of a month and of what is added up together are; those compared line by line are each by itself. */
  of(together: string, described: Omit<MonthSums, 'sums'>): MonthSums {
    const { month, compared, tags } = described;
    const key = tags === NO_TAGS ? together : `${together} ${JSON.stringify(tags)}`;
    const byMonth = this.known.get(key) ?? new Map<Month, MonthSums>();
    this.known.set(key, byMonth);
    const before = compared === 'lines' ? undefined : byMonth.get(month);
    if (before !== undefined) return before;
    const fresh: MonthSums = { ...described, sums: new ClassSums() };
    this.all.push(fresh);
    if (compared !== 'lines') byMonth.set(month, fresh);
    return fresh;
  }
}

function monthlyUseOf(
  { month, source, compared, tags, sums }: MonthSums,
  selected: BoughtSum,
): MonthlyUse {
  const use = sums.toMonthlyUse(month, source);
  if (tags !== NO_TAGS) Object.assign(use, tags);
  if (compared === 'lines') use.mayBeExempt = true;
  if (compared === 'product') {
    use.unpassed = isSumCheaper(sums.total(), selected) ? 'cheaper' : 'other';
  }
  return use;
}

interface BoughtPart extends CountedLines {
  readonly uses: readonly { readonly use: ProductUse; readonly bought: BoughtSum }[];
  readonly packs: ExactSum;
}

function boughtPart(counted: CountedLines): BoughtPart {
  const { lines, decision } = counted;
  const packs = new ExactSum();
  const withoutPacks = new ExactSum();
  const { quantityRatio } = decision;
  const uses = lines.uses.map((use) => {
    packs.addProduct(use.packs, quantityRatio);
    withoutPacks.addProduct(use.unitsWithoutPacks, quantityRatio);
    return { use, bought: boughtIn(use, decision) };
  });
  // Packs that nobody counts, of a pack that nobody knows, add none; their units are counted.
  if (decision.factor !== null && !withoutPacks.isZero) {
    packs.addDecimal(quotient(withoutPacks.total(), decimalFromText(decision.factor)));
  }
  return { ...counted, uses, packs };
}

/** Main-specification units and yuan: `(units + packs × factor) × index`. Source: domain 8.4. */
export function boughtIn(use: ProductUse, decision: LinesDecision): BoughtSum {
  const { factor, quantityRatio, amountRatio } = decision;
  const unitRatio = product(decision.specIndexRatio, quantityRatio);
  const bought = new BoughtSum();
  bought.units.addProduct(use.units, unitRatio);
  bought.amount.addProduct(use.amountYuan, amountRatio);
  if (factor === null) return bought;
  bought.units.addProduct(use.packsToConvert, product(factor, unitRatio));
  if (use.yuanTimesFactor !== undefined) {
    bought.amount.addProduct(use.yuanTimesFactor, product(factor, amountRatio));
  }
  if (use.yuanByFactor !== undefined) {
    const yuan = quotient(decimalFromText(use.yuanByFactor), decimalFromText(factor));
    bought.amount.addDecimal(yuan.times(decimalFromText(amountRatio)));
  }
  return bought;
}

function product<Text extends UnitsText | RatioText>(value: Text, ratio: RatioText): Text {
  return ratio === '1'
    ? value
    : textFromDecimal<Text>(decimalFromText(value).times(decimalFromText(ratio)));
}

function boughtOf(parts: readonly BoughtPart[]): BoughtSum {
  const all = new BoughtSum();
  for (const { uses } of parts) for (const { bought } of uses) all.add(bought);
  return all;
}

function classOf(
  { lines: { hasPassed }, lineClass }: BoughtPart,
  bought: BoughtSum,
  selected: BoughtSum,
): LineClass {
  const mayBeExempt = lineClass === 'nonSelected' && hasPassed;
  return mayBeExempt && isSumCheaper(bought, selected) ? 'nonSelectedExempt' : lineClass;
}

function historyOf(
  parts: readonly BoughtPart[],
  months: readonly MonthSums[],
  selected: BoughtSum,
): VarietyHistory {
  const all = new ClassSums();
  for (const { sums } of months) all.addAll(sums);
  const { units, amount } = all.total();
  const monthly = inOrder(months.map((one) => monthlyUseOf(one, selected)));
  const selectedAmount = new ExactSum();
  selectedAmount.addText(all.yuan('selected'));
  selectedAmount.addText(all.yuan('backupAsSelected'));
  const names = commonNames(parts.map(({ lines }) => lines.product.genericName));
  const nameOf = (part: BoughtPart): CommonName =>
    present(names.get(part.lines.product.genericName), 'every name has one');
  const genericName = largestBy(parts, (part) => nameOf(part).name);
  const dosageForm = largestStated(parts, ({ lines }) => lines.product.dosageForm);
  const aliases = aliasesOf(parts, { genericName, dosageForm });
  const tradeNames = joinedTradeNames(
    parts.flatMap((part) => [part.lines.product.tradeName ?? '', nameOf(part).tradeName]),
  );
  return {
    genericName,
    dosageForm,
    specification: largestBy(parts, ({ lines }) => lines.product.specification),
    batch: largestStated(parts, ({ lines }) => lines.product.batch),
    unit: largestBy(parts, ({ lines }) => lines.product.unit),
    purchases: all.purchases,
    units: units.toText(),
    amountYuan: amount.toText(),
    selectedAmountYuan: selectedAmount.toText(),
    nonSelectedAmountYuan: all.yuan('nonSelected'),
    firstMonth: present(monthly[0], 'a variety has a month').month,
    lastMonth: present(monthly[monthly.length - 1], 'a variety has a month').month,
    monthly,
    ...(aliases.length > 0 && { aliases }),
    ...(tradeNames.length > 0 && { tradeNames }),
  };
}

type Name = Pick<NamedVariety, 'genericName' | 'dosageForm'>;

/** The names in it that only a person can have joined: those that are not read as the variety's own. */
function aliasesOf(parts: readonly BoughtPart[], own: Name): readonly Name[] {
  const readingOf = (name: Name): string => {
    const { stem, form } = drugIdentity({ ...name, batch: '' });
    return `${stem} ${form?.word ?? ''}`;
  };
  const others = parts
    .map(({ lines: { product: of } }) => of)
    .filter(
      ({ genericName, dosageForm }) =>
        genericName !== own.genericName || dosageForm !== own.dosageForm,
    );
  if (others.length === 0) return [];
  const known = new Map([[readingOf(own), own]]);
  for (const { genericName, dosageForm } of others) {
    const reading = readingOf({ genericName, dosageForm });
    if (!known.has(reading)) known.set(reading, { genericName, dosageForm });
  }
  return [...known.values()].filter((name) => name !== own).slice(0, 200);
}

/** Of the parts that say anything, the text under which most money was spent; empty where none does. */
function largestStated(parts: readonly BoughtPart[], textOf: (part: BoughtPart) => string): string {
  const stating = parts.filter((part) => textOf(part) !== '');
  return stating.length === 0 ? '' : largestBy(stating, textOf);
}

/** By month and table; then by what was bought, so that the order of rows does not tell. */
function inOrder(uses: readonly MonthlyUse[]): readonly MonthlyUse[] {
  return [...uses].sort(
    (left, right) =>
      compareText(left.month, right.month) ||
      left.source.length - right.source.length ||
      compareText(left.source, right.source) ||
      compareText(left.department ?? '', right.department ?? '') ||
      compareText(String(left.isOffline ?? ''), String(right.isOffline ?? '')) ||
      compareText(left.payment ?? '', right.payment ?? '') ||
      compareText(left.unpassed ?? '', right.unpassed ?? '') ||
      compareText(String(left.mayBeExempt ?? ''), String(right.mayBeExempt ?? '')) ||
      compareText(left.nonSelectedUnits, right.nonSelectedUnits) ||
      compareText(left.nonSelectedAmountYuan, right.nonSelectedAmountYuan) ||
      compareText(left.exemptUnits, right.exemptUnits) ||
      compareText(left.exemptAmountYuan, right.exemptAmountYuan),
  );
}

/** The text under which most money was spent; of equals the first in the order of characters. */
function largestBy(parts: readonly BoughtPart[], textOf: (part: BoughtPart) => string): string {
  const texts = new Set(parts.map(textOf));
  const [only] = texts;
  if (only !== undefined && texts.size === 1) return only;
  const amounts = new Map<string, ExactSum>();
  for (const part of parts) {
    const amount = amounts.get(textOf(part)) ?? new ExactSum();
    amounts.set(textOf(part), amount);
    for (const { bought } of part.uses) amount.addSum(bought.amount);
  }
  const [first, ...others] = Array.from(amounts, ([text, amount]) => ({
    text,
    yuan: amount.total(),
  }));
  const largest = others.reduce(
    (best, next) =>
      next.yuan.gt(best.yuan) || (next.yuan.eq(best.yuan) && next.text < best.text) ? next : best,
    present(first, 'a variety has lines'),
  );
  return largest.text;
}
