import { sum } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type UnitsText } from '../decimal/decimal-text';
import { readTypedNumber } from '../decimal/typed-number';
import type { BrandPart, RoundEntry } from '../plan/declaration-round';
import { failure, type Result, success } from '../result';

const PARTS = /\s*[;；\n]\s*/;
const LONGEST_BRAND = 60;
const LAST_NUMBER = /^(.*\S)\s+(\S+)$/;

/** `甲厂 6000; 乙厂 4000`: a brand and its units, in whole units; nothing for a blank. */
export function readBrandParts(text: string): Result<readonly BrandPart[], 'unreadable'> {
  const parts: BrandPart[] = [];
  for (const part of text.split(PARTS).filter((one) => one.trim() !== '')) {
    const [, brand = '', amount = ''] = LAST_NUMBER.exec(part.trim()) ?? [];
    const units = readTypedNumber(amount);
    if (units.kind !== 'number' || units.isPercent || units.writtenUnit === '元') {
      return failure('unreadable');
    }
    const isNew = brand.length <= LONGEST_BRAND && parts.every((known) => known.brand !== brand);
    if (!isNew || !units.value.isInteger() || !units.value.gt(0)) return failure('unreadable');
    parts.push({ brand, units: textFromDecimal<UnitsText>(units.value) });
  }
  return success(parts);
}

export function brandPartsText(
  brands: readonly BrandPart[],
  units: (text: UnitsText) => string,
): string {
  return brands.map((part) => `${part.brand} ${units(part.units)}`).join('; ');
}

/** What the brands leave of the declared base, or how much they are above it; `null` without brands or a base. */
export function unbrandedUnits({ brands, declared }: Pick<RoundEntry, 'brands' | 'declared'>): {
  readonly units: UnitsText;
  readonly isOver: boolean;
} | null {
  if (brands.length === 0 || declared === null) return null;
  const whole = sum(brands.map(({ units }) => decimalFromText(units)));
  const left = decimalFromText(declared.baseUnits).minus(whole);
  return { units: textFromDecimal(left.abs()), isOver: left.isNegative() };
}
