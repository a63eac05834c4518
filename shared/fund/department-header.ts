import { ONE } from '../decimal/decimal';
import { type RatioText, textFromDecimal } from '../decimal/decimal-text';
import { readTypedNumber } from '../decimal/typed-number';
import type { AllocationKey, AllocationKeyKind } from '../plan/fund-allocation';

/** A column of a departments' table. */
export interface KeyColumn {
  readonly index: number;
  readonly key: AllocationKey;
  /** How many yuan one of the header's unit is; `null` where it names none. */
  readonly unitYuan: number | null;
}

const WEIGHTED = /^(.+?)[\s:：,，(（]*(\d+(?:\.\d+)?)\s*[%％][)）]?$/;
const UNIT = /[(（]\s*(万|万元|元)\s*[)）]$|\/\s*(万|万元|元)$/;
const TEN_THOUSAND = 10_000;

/** Names under which the keys with a meaning of their own are written. */
const KINDS: ReadonlyMap<string, AllocationKeyKind> = new Map([
  ['中选品种使用量', 'selectedUse'],
  ['中选采购金额', 'selectedUse'],
  ['中选使用量', 'selectedUse'],
  ['中选使用金额', 'selectedUse'],
  ['use of selected products', 'selectedUse'],
  ['中选占比', 'selectedShare'],
  ['selected share', 'selectedShare'],
  ['比上年少用非中选', 'avoidedSpending'],
  ['less non-selected than last year', 'avoidedSpending'],
  ['人数', 'headCount'],
  ['职工人数', 'headCount'],
  ['head count', 'headCount'],
]);

/**
 * The key that a header names. Its weight stands behind it (人数 40%); a header without one is that of a key that is known by
 * its name, with the weight it has there, or one with a meaning of its own, which counts nothing until it gets a weight. Anything
 * else is no key, and nothing without a weight is where no keys are known: `null`.
 */
export function keyColumn(
  text: string,
  index: number,
  known: readonly AllocationKey[] | null,
): KeyColumn | null {
  const [, weighted = '', percent = ''] = WEIGHTED.exec(text) ?? [];
  const named = (weighted === '' ? text : weighted).trim();
  const name = named.replace(UNIT, '').trim();
  const kind = KINDS.get(name.toLowerCase()) ?? null;
  const same = known?.find((key) => (key.name === '' ? key.kind === kind : key.name === name));
  const [, inBrackets, behindStroke] = UNIT.exec(named) ?? [];
  const unit = inBrackets ?? behindStroke ?? null;
  const unitYuan = unit === null ? null : unit === '元' ? 1 : TEN_THOUSAND;
  const id = `k${String(index)}`;
  if (weighted !== '') {
    const weight = readTypedNumber(`${percent}%`);
    if (weight.kind !== 'number' || weight.value.gt(ONE)) return null;
    const weightRatio = textFromDecimal<RatioText>(weight.value);
    return { index, unitYuan, key: { id, kind: kind ?? 'typed', name, weightRatio } };
  }
  if (same !== undefined) return { index, unitYuan, key: { ...same, id } };
  return kind === null || known === null
    ? null
    : { index, unitYuan, key: { id, kind, name, weightRatio: NO_WEIGHT } };
}

const NO_WEIGHT = '0' as RatioText;
