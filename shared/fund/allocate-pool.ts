import { Decimal, ONE, quotient, sum, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import { ONE_FEN_YUAN, roundYuan } from '../decimal/rounding';
import type { AllocationKey, FundAllocation, KeyValue } from '../plan/fund-allocation';
import { failure, type Result, success } from '../result';

/** Why a pool cannot be divided; each names what is to be mended. */
export type AllocationProblem =
  | { readonly kind: 'noDepartments' }
  | { readonly kind: 'noKeys' }
  /** The weights of the keys add up to another number than 1. */
  | { readonly kind: 'weights'; readonly sumRatio: RatioText }
  /** Two departments have one name: nobody could tell their parts apart. */
  | { readonly kind: 'departmentTwice'; readonly name: string }
  /** Nobody has anything of a key that counts. */
  | { readonly kind: 'emptyKey'; readonly key: AllocationKey };

/** What a key gives a department. */
export interface KeyShare {
  readonly key: AllocationKey;
  readonly value: KeyValue;
  /** Its part of all departments' values, 0..1. */
  readonly shareRatio: RatioText;
  /** `weight × share`: what of the whole it gives. */
  readonly weightedRatio: RatioText;
}

export interface DepartmentShare {
  readonly departmentId: string;
  readonly name: string;
  readonly keys: readonly KeyShare[];
  /** The sum of the weighted parts, 0..1. */
  readonly shareRatio: RatioText;
  /** To the fen; all departments together are what is divided. */
  readonly yuan: YuanText;
}

export interface AllocatedPool {
  /** To the fen. */
  readonly poolYuan: YuanText;
  readonly reserveYuan: YuanText;
  /** `pool − reserve`. */
  readonly dividedYuan: YuanText;
  readonly departments: readonly DepartmentShare[];
}

/**
 * Divides a pool among departments: a reserve is kept back, the rest goes by weighted keys, `Σ weight × value ÷ Σ values`,
 * and to the fen by the largest remainder, so that the parts add up to it exactly. Source: domain 10, 14 R14.
 */
export function allocatePool(
  pool: YuanText,
  { reserveRatio, keys, departments }: FundAllocation,
): Result<AllocatedPool, AllocationProblem> {
  if (departments.length === 0) return failure({ kind: 'noDepartments' });
  const names = departments.map(({ name }) => name.normalize('NFKC').trim());
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) return failure({ kind: 'departmentTwice', name: twice });
  if (keys.length === 0) return failure({ kind: 'noKeys' });
  const weights = sum(keys.map(({ weightRatio }) => decimalFromText(weightRatio)));
  if (!weights.eq(ONE)) return failure({ kind: 'weights', sumRatio: textFromDecimal(weights) });
  const totals = keys.map(({ id }) =>
    sum(departments.map(({ values }) => decimalFromText(values[id] ?? NONE))),
  );
  const empty = keys.find(
    ({ weightRatio }, index) => weightRatio !== '0' && totals[index]?.isZero() === true,
  );
  if (empty !== undefined) return failure({ kind: 'emptyKey', key: empty });
  const poolYuan = roundYuan(decimalFromText(pool));
  const reserveYuan = roundYuan(poolYuan.times(decimalFromText(reserveRatio)));
  const dividedYuan = poolYuan.minus(reserveYuan);
  const shares = departments.map(({ values }) =>
    keys.map((key, index) => keyShare(key, values[key.id] ?? NONE, totals[index] ?? ZERO)),
  );
  const ratios = shares.map((of) =>
    sum(of.map(({ weightedRatio }) => decimalFromText(weightedRatio))),
  );
  const parts = byLargestRemainder(dividedYuan, ratios);
  return success({
    poolYuan: textFromDecimal(poolYuan),
    reserveYuan: textFromDecimal(reserveYuan),
    dividedYuan: textFromDecimal(dividedYuan),
    departments: departments.map(({ id, name }, index) => ({
      departmentId: id,
      name,
      keys: shares[index] ?? [],
      shareRatio: textFromDecimal(ratios[index] ?? ZERO),
      yuan: textFromDecimal(parts[index] ?? ZERO),
    })),
  });
}

const NONE: KeyValue = textFromDecimal(ZERO);

function keyShare(key: AllocationKey, value: KeyValue, total: Decimal): KeyShare {
  const share = total.isZero() ? ZERO : quotient(decimalFromText(value), total);
  return {
    key,
    value,
    shareRatio: textFromDecimal(share),
    weightedRatio: textFromDecimal(share.times(decimalFromText(key.weightRatio))),
  };
}

/**
 * An amount of whole fen in whole fen by shares that add up to 1: each gets the fen that fit, and the fen left over go to the
 * largest remainders; the first wins a tie, and who has no share gets none.
 */
export function byLargestRemainder(
  wholeYuan: Decimal,
  shares: readonly Decimal[],
): readonly Decimal[] {
  const wanted = shares.map((share) => wholeYuan.times(share));
  const least = wanted.map((yuan) => yuan.toDecimalPlaces(2, Decimal.ROUND_FLOOR));
  const left = wholeYuan.minus(sum(least)).div(ONE_FEN_YUAN);
  const queue = wanted
    .map((yuan, index) => ({ index, rest: yuan.minus(least[index] ?? ZERO) }))
    .filter(({ index }) => shares[index]?.isZero() === false)
    .sort((one, other) => other.rest.comparedTo(one.rest));
  const further = new Set(queue.slice(0, left.toNumber()).map(({ index }) => index));
  return least.map((yuan, index) => (further.has(index) ? yuan.plus(ONE_FEN_YUAN) : yuan));
}
