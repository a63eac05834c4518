import { type Decimal, ONE, quotient, ZERO } from '../../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  textFromDecimal,
  type YuanText,
} from '../../decimal/decimal-text';
import { type Content, readStrength, type Strength } from '../contents/strength';
import { type Product, productKey } from '../product';

/** A product of a variety, and what was spent on it. */
export interface SpecificationUse {
  readonly product: Product;
  readonly amountYuan: YuanText;
}

/** How the products of a variety might be converted to its main specification. */
export interface SpecIndexSuggestion {
  /** The specification on which most was spent. */
  readonly mainSpecification: string;
  /** By productKey: units of the main specification for one of the product; `null` where a content is not readable. */
  readonly ratios: ReadonlyMap<string, RatioText | null>;
}

/**
 * Suggests, by content, how the units of a variety's products convert to its main specification: 25mg is 1/3 of 75mg.
 * Only for a person to accept, and never for prices: those are not proportional. Source: domain 8.4.
 */
export function suggestSpecIndices(uses: readonly SpecificationUse[]): SpecIndexSuggestion {
  const mainSpecification = largestSpecification(uses);
  const main = readStrength(mainSpecification);
  const ratios = uses.map(({ product }): [string, RatioText | null] => {
    const text = specificationOf(product);
    return [productKey(product), text === mainSpecification ? SAME : ratioTo(main, text)];
  });
  return { mainSpecification, ratios: new Map(ratios) };
}

const SAME = textFromDecimal<RatioText>(ONE);

/** The specification index e of one strength to another; `null` where they cannot be compared. Source: domain 8.4. */
export function specIndexRatio(of: Strength, main: Strength): Decimal | null {
  if (of.proportion !== main.proportion) return null;
  if (!isProportional(of.contents, main.contents)) return null;
  const [part, whole] = [of.contents[0], main.contents[0]];
  if (part === undefined || whole === undefined) return null;
  const hasParts = of.bracketed.length > 0 && main.bracketed.length > 0;
  const isAlike = !hasParts || isProportional([part, ...of.bracketed], [whole, ...main.bracketed]);
  return isAlike ? quotient(part.value, whole.value) : null;
}

/** Whether every content is the same multiple of its counterpart, compared without dividing. */
function isProportional(parts: readonly Content[], wholes: readonly Content[]): boolean {
  const [part, whole] = [parts[0], wholes[0]];
  if (part === undefined || whole === undefined || parts.length !== wholes.length) return false;
  return parts.every((other, index) => {
    const counterpart = wholes[index];
    return (
      counterpart?.measure === other.measure &&
      other.value.times(whole.value).eq(counterpart.value.times(part.value))
    );
  });
}

function ratioTo(main: Strength | null, specification: string): RatioText | null {
  const strength = readStrength(specification);
  if (main === null || strength === null) return null;
  const ratio = specIndexRatio(strength, main);
  return ratio === null ? null : textFromDecimal<RatioText>(ratio);
}

function specificationOf({ specification, packSpecification }: Product): string {
  return readStrength(specification) === null && readStrength(packSpecification) !== null
    ? packSpecification
    : specification;
}

/** The specification under which most was spent; of equals the first in the order of characters. */
function largestSpecification(uses: readonly SpecificationUse[]): string {
  const amounts = new Map<string, Decimal>();
  for (const { product, amountYuan } of uses) {
    const text = specificationOf(product);
    amounts.set(text, (amounts.get(text) ?? ZERO).plus(decimalFromText(amountYuan)));
  }
  const [largest] = [...amounts].sort(
    ([text, amount], [otherText, otherAmount]) =>
      otherAmount.comparedTo(amount) || (text < otherText ? -1 : 1),
  );
  return largest?.[0] ?? '';
}
