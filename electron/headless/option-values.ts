import {
  parsePlainDecimal,
  type ScaleText,
  textFromDecimal,
  type YuanText,
} from '../../shared/decimal/decimal-text';

interface WholeRange {
  readonly least: number;
  readonly most: number;
}

/** A whole number of a range; `null` for anything else. */
export function readWholeOption(text: string, { least, most }: WholeRange): number | null {
  if (!/^\d{1,9}$/.test(text.trim())) return null;
  const value = parseInt(text, 10);
  return value >= least && value <= most ? value : null;
}

/** Whole numbers separated by commas; `null` where one is none, or there is none. */
export function readWholes(text: string, range: WholeRange): readonly number[] | null {
  return allOf(text, (part) => readWholeOption(part, range));
}

const MOST_SEED = 2 ** 32 - 1;

/** What random numbers begin with: a whole number of 32 bits; `null` for anything else. */
export function readSeed(text: string): number | null {
  const seed = /^\d{1,10}$/.test(text.trim()) ? parseInt(text, 10) : MOST_SEED + 1;
  return seed > MOST_SEED ? null : seed;
}

/** An amount above zero. */
export function readPositiveYuan(text: string): YuanText | null {
  const value = parsePlainDecimal(text.trim());
  return value?.gt(0) === true ? textFromDecimal<YuanText>(value) : null;
}

/** Multipliers not below zero, separated by commas. */
export function readMultipliers(text: string): readonly ScaleText[] | null {
  return allOf(text, (part) => {
    const value = parsePlainDecimal(part);
    return value?.gte(0) === true ? textFromDecimal<ScaleText>(value) : null;
  });
}

function allOf<Value>(text: string, read: (part: string) => Value | null): readonly Value[] | null {
  const values = text.split(/[,，]/).map((part) => read(part.trim()));
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? known : null;
}
