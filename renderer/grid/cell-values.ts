import type { Decimal } from '../../shared/decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  type RatioText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../../shared/decimal/decimal-text';
import { readTypedNumber } from '../../shared/decimal/typed-number';
import type { VarietyChange } from '../../shared/plan/edits';
import type { Variety } from '../../shared/plan/plan';
import { shareGroupFromWord } from '../../shared/plan/variety-table-cells';
import type { ShareGroup } from '../../shared/policy/policy';
import { isReservedName } from '../../shared/purchases/reserved-name';
import { failure, type Result, success } from '../../shared/result';
import { type InputField, inputKinds } from '../table/columns';

/** Why a typed text is no value of its column. */
export type CellProblem =
  | { readonly kind: 'nameMissing' }
  | { readonly kind: 'numberMissing' }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'notANumber' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'tooPrecise' }
  | { readonly kind: 'notWhole' }
  | { readonly kind: 'outOfRange'; readonly least: number; readonly most: number }
  /** A bare number above 1 in a ratio: 70 is not guessed to be 70 %. */
  | { readonly kind: 'ratioAbove1'; readonly text: string }
  /** A bare number up to 1 below a head that says %: 0.7 may be 70 % or 0.7 %. */
  | { readonly kind: 'ratioUnclear'; readonly text: string }
  /** 3万 below a head that counts in 万 already. */
  | { readonly kind: 'unitTwice'; readonly text: string }
  | { readonly kind: 'unknownChoice' }
  /** A word that JavaScript keeps for itself. */
  | { readonly kind: 'reservedName' };

type Reading = Result<VarietyChange, CellProblem>;

/** The words of the share groups in the language of the screen. */
export type ShareGroupNames = Readonly<Record<ShareGroup, string>>;

export const shareGroups = ['general', 'antiInfective', 'restricted'] as const;
const LONGEST_NAME = 200;
const MOST_WINNERS = 1000;

/** Reads a typed text as a value of a field. */
export function readCell(field: InputField, text: string, groupNames: ShareGroupNames): Reading {
  switch (field) {
    case 'genericName':
      return changed(readName(text), (value) => ({ field, value }));
    case 'specification':
    case 'unit':
    case 'batch':
    case 'dosageForm':
      return changed(readText(text), (value) => ({ field, value }));
    case 'shareGroup':
      return changed(readShareGroup(text, groupNames), (value) => ({ field, value }));
    case 'winners':
      return changed(readWinners(text), (value) => ({ field, value }));
    case 'baseUnits':
      return changed(needed(readAmount<UnitsText>(text)), (value) => ({ field, value }));
    case 'nonSelected':
      return changed(needed(readAmount<YuanText>(text)), (amountYuan) => ({
        field,
        value: { kind: 'amount', amountYuan },
      }));
    case 'agreedUnits':
    case 'selectedUnits':
      return changed(readAmount<UnitsText>(text), (value) => ({ field, value }));
    case 'preVbpPriceYuan':
    case 'selectedPriceYuan':
      return changed(readAmount<YuanText>(text), (value) => ({ field, value }));
    case 'agreedShareRatio':
    case 'insuredShareRatio':
    case 'fundRatio':
      return changed(readRatio(text), (value) => ({ field, value }));
  }
}

/** The text of an input for editing: every digit, ratios as percentages. Reading it back gives the same value. */
export function cellText(
  variety: Variety,
  field: InputField,
  groupNames: ShareGroupNames,
  nonSelectedYuan: string | null = null,
): string {
  switch (field) {
    case 'shareGroup':
      return groupNames[variety.shareGroup];
    case 'winners':
      return variety.winners === null ? '' : String(variety.winners);
    case 'nonSelected':
      return variety.nonSelected.kind === 'amount'
        ? variety.nonSelected.amountYuan
        : (nonSelectedYuan ?? '');
    case 'agreedShareRatio':
    case 'insuredShareRatio':
    case 'fundRatio':
      return ratioText(variety[field]);
    case 'genericName':
    case 'specification':
    case 'unit':
    case 'batch':
    case 'dosageForm':
    case 'baseUnits':
    case 'agreedUnits':
    case 'selectedUnits':
    case 'preVbpPriceYuan':
    case 'selectedPriceYuan':
      return variety[field] ?? '';
  }
}

/** A ratio as an exact percentage; empty where there is none. */
export function ratioText(ratio: RatioText | null): string {
  return ratio === null ? '' : `${textFromDecimal(decimalFromText(ratio).times(100))}%`;
}

/** A ratio typed as 0..1 or as a percentage; blank is not known. */
export function readRatio(text: string): Result<RatioText | null, CellProblem> {
  const typed = readTypedNumber(text);
  const number = readNonNegative(text);
  if (!number.ok || number.value === null) return failureOrNull(number);
  if (number.value.gt(1)) {
    const isPercent = typed.kind === 'number' && typed.isPercent;
    return failure(
      isPercent
        ? { kind: 'outOfRange', least: 0, most: 1 }
        : { kind: 'ratioAbove1', text: textFromDecimal(number.value) },
    );
  }
  return success(textFromDecimal<RatioText>(number.value));
}

/** A number from 0 to a limit; blank is not known. */
export function readUpTo<Text extends DecimalText<string>>(
  text: string,
  most: number,
): Result<Text | null, CellProblem> {
  const number = readNonNegative(text);
  if (!number.ok || number.value === null) return failureOrNull(number);
  if (number.value.gt(most)) return failure({ kind: 'outOfRange', least: 0, most });
  return success(textFromDecimal<Text>(number.value));
}

/** A quantity, price or amount, not negative; blank is not known. */
export function readAmount<Text extends DecimalText<string>>(
  text: string,
): Result<Text | null, CellProblem> {
  const number = readNonNegative(text);
  if (!number.ok || number.value === null) return failureOrNull(number);
  return success(textFromDecimal<Text>(number.value));
}

/** A whole number in a range; blank is not known. */
export function readWhole(
  text: string,
  least: number,
  most: number,
): Result<number | null, CellProblem> {
  const number = readNonNegative(text);
  if (!number.ok || number.value === null) return failureOrNull(number);
  if (!number.value.isInteger()) return failure({ kind: 'notWhole' });
  if (number.value.lt(least) || number.value.gt(most)) {
    return failure({ kind: 'outOfRange', least, most });
  }
  return success(number.value.toNumber());
}

function readNonNegative(text: string): Result<Decimal | null, CellProblem> {
  const typed = readTypedNumber(text);
  switch (typed.kind) {
    case 'blank':
      return success(null);
    case 'tooPrecise':
      return failure({ kind: 'tooPrecise' });
    case 'unreadable':
      return failure({ kind: 'notANumber' });
    case 'number':
      return typed.value.isNegative() && !typed.value.isZero()
        ? failure({ kind: 'negative' })
        : success(typed.value);
  }
}

function readWinners(text: string): Result<number | null, CellProblem> {
  return readWhole(text.normalize('NFKC').replace(/家$/, ''), 1, MOST_WINNERS);
}

function readName(text: string): Result<string, CellProblem> {
  const name = readText(text);
  if (!name.ok) return name;
  if (name.value === '') return failure({ kind: 'nameMissing' });
  return isReservedName(name.value) ? failure({ kind: 'reservedName' }) : name;
}

/** A text of at most 200 characters on one line, without the blanks around it. */
export function readText(text: string): Result<string, CellProblem> {
  const value = text.trim().replace(/\s*[\r\n]+\s*/g, ' ');
  return value.length > LONGEST_NAME ? failure({ kind: 'tooLong' }) : success(value);
}

function readShareGroup(text: string, names: ShareGroupNames): Result<ShareGroup, CellProblem> {
  const typed = text.trim();
  const named = shareGroups.find((candidate) => names[candidate] === typed);
  const group = named ?? shareGroupFromWord(typed);
  return group === null ? failure({ kind: 'unknownChoice' }) : success(group);
}

function needed<Value>(reading: Result<Value | null, CellProblem>): Result<Value, CellProblem> {
  if (!reading.ok) return reading;
  return reading.value === null ? failure({ kind: 'numberMissing' }) : success(reading.value);
}

function changed<Value>(
  reading: Result<Value, CellProblem>,
  change: (value: Value) => VarietyChange,
): Reading {
  return reading.ok ? success(change(reading.value)) : reading;
}

function failureOrNull(number: Result<Decimal | null, CellProblem>): Result<null, CellProblem> {
  return number.ok ? success(null) : number;
}

/** Whether a field is filled from a list of words. */
export function hasChoices(field: InputField): boolean {
  return inputKinds[field] === 'shareGroup';
}
