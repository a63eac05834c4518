import type { RatioText, UnitsText } from '../../decimal/decimal-text';
import { decimalFromText } from '../../decimal/decimal-text';
import { type AppError, appError } from '../../errors';
import type { PlannedOtherUse, TypedUse, WinnerChances } from '../../plan/declaration-round';
import {
  cellText,
  type PlacedCell,
  readAmountCell,
  readRatioCell,
} from '../../plan/variety-table-cells';
import { failure, type Result, success } from '../../result';
import { readPlannedOtherUse } from '../planned-other-use';
import { areWhole } from '../winner-chances';

const TILDE = /\s*[~～〜∼至]\s*/;
const BETWEEN_CHANCES = /\s*[,，、;；/]\s*/;

/** One number, which is certain, or `a~b`, the middle 80 % of what is thought possible; `null` where it is blank. */
export function readUsable(placed: PlacedCell): Result<TypedUse | null, AppError> {
  const text = cellText(placed.cell);
  const parts = text.split(TILDE);
  const [fromText, toText, further] = parts;
  if (fromText === undefined || toText === undefined || further !== undefined) {
    const units = readAmountCell<UnitsText>(placed);
    if (!units.ok) return units;
    return success(units.value === null ? null : { kind: 'certain', units: units.value });
  }
  const from = readAmountCell<UnitsText>(withText(placed, fromText));
  if (!from.ok) return from;
  const to = readAmountCell<UnitsText>(withText(placed, toText));
  if (!to.ok) return to;
  const isRange =
    from.value !== null &&
    to.value !== null &&
    decimalFromText(from.value).lt(decimalFromText(to.value));
  return from.value !== null && to.value !== null && isRange
    ? success({ kind: 'range', fromUnits: from.value, toUnits: to.value })
    : failure(appError('cell.notARange', { ...placed.place, value: text }));
}

/** The shares of 1, 2, 3 and ≥ 4 selected enterprises, together exactly one; `null` where it is blank. */
export function readWinnerChances(placed: PlacedCell): Result<WinnerChances | null, AppError> {
  const text = cellText(placed.cell);
  if (text === '') return success(null);
  const wrong = failure(appError('cell.chancesNotWhole', { ...placed.place, value: text }));
  const chances: RatioText[] = [];
  for (const part of text.split(BETWEEN_CHANCES)) {
    const chance = readRatioCell(withText(placed, part));
    if (!chance.ok) return chance;
    if (chance.value === null) return wrong;
    chances.push(chance.value);
  }
  const [one, two, three, more] = chances;
  const isWhole = areWhole(chances.map((chance) => decimalFromText(chance)));
  return one !== undefined &&
    two !== undefined &&
    three !== undefined &&
    more !== undefined &&
    isWhole
    ? success([one, two, three, more])
    : wrong;
}

/** Planned use of products that are not selected, `15%@3.5` or `1200@3.5`; `null` where it is blank. */
export function readOtherUse({
  cell,
  place,
}: PlacedCell): Result<PlannedOtherUse | null, AppError> {
  const text = cellText(cell);
  const read = readPlannedOtherUse(text);
  return read.ok ? read : failure(appError('cell.notOtherUse', { ...place, value: text }));
}

/** The minimum units of a pack: a whole number above zero; `null` where it is blank. */
export function readPack(placed: PlacedCell): Result<UnitsText | null, AppError> {
  const units = readAmountCell<UnitsText>(placed);
  if (!units.ok || units.value === null) return units;
  const whole = decimalFromText(units.value);
  return whole.isInteger() && whole.gt(0)
    ? units
    : failure(appError('cell.notAPack', { ...placed.place, value: units.value }));
}

function withText(placed: PlacedCell, text: string): PlacedCell {
  return { ...placed, cell: { kind: 'text', text } };
}
