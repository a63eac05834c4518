import { ONE, sum } from '../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import { failure, type Result, success } from '../result';
import type { Variety } from './plan';
import { type CellProblem, readAmount, readRatio, readText } from './typed-values';

export type SelectedProduct = Variety['additionalSelected'][number];

/** Why a typed text is nothing of a selected product. */
export type ProductProblem =
  | CellProblem
  | { readonly kind: 'enterpriseMissing' }
  | { readonly kind: 'portionsAbove1'; readonly totalRatio: RatioText };

export interface ProductTexts {
  readonly enterprise: string;
  readonly price: string;
  readonly portion: string;
}

type ProductProblems = Partial<Record<keyof ProductTexts, ProductProblem>>;

export const MOST_PRODUCTS = 20;

export function readEnterprise(text: string): Result<string, ProductProblem> {
  const name = readText(text);
  return name.ok && name.value === '' ? failure({ kind: 'enterpriseMissing' }) : name;
}

export function readPrice(text: string): Result<YuanText, ProductProblem> {
  return known(readAmount<YuanText>(text));
}

/** A product's share of the agreed volume beside the others; together they leave the main product at least nothing. */
export function readPortion(
  text: string,
  others: readonly SelectedProduct[],
): Result<RatioText, ProductProblem> {
  const portion = known(readRatio(text));
  if (!portion.ok) return portion;
  const total = portionsOf(others).plus(decimalFromText(portion.value));
  return total.gt(ONE)
    ? failure({ kind: 'portionsAbove1', totalRatio: textFromDecimal<RatioText>(total) })
    : portion;
}

/** A further product, or what is wrong with each of its texts. */
export function readSelectedProduct(
  texts: ProductTexts,
  others: readonly SelectedProduct[],
): Result<SelectedProduct, ProductProblems> {
  const enterprise = readEnterprise(texts.enterprise);
  const price = readPrice(texts.price);
  const portion = readPortion(texts.portion, others);
  if (enterprise.ok && price.ok && portion.ok) {
    return success({
      enterprise: enterprise.value,
      priceYuan: price.value,
      agreedPortionRatio: portion.value,
    });
  }
  return failure({
    ...(enterprise.ok ? {} : { enterprise: enterprise.error }),
    ...(price.ok ? {} : { price: price.error }),
    ...(portion.ok ? {} : { portion: portion.error }),
  });
}

/** What the others leave of the agreed volume to the main product; below 0 where a file gave them too much. */
export function mainPortion(products: readonly SelectedProduct[]): RatioText {
  return textFromDecimal<RatioText>(ONE.minus(portionsOf(products)));
}

function portionsOf(products: readonly SelectedProduct[]): ReturnType<typeof sum> {
  return sum(products.map(({ agreedPortionRatio }) => decimalFromText(agreedPortionRatio)));
}

function known<Value>(reading: Result<Value | null, CellProblem>): Result<Value, ProductProblem> {
  if (!reading.ok) return reading;
  return reading.value === null ? failure({ kind: 'numberMissing' }) : success(reading.value);
}
