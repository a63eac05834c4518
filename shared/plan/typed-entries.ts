import type { RatioText, UnitsText, YuanText } from '../decimal/decimal-text';
import { workOut } from '../decimal/typed-formula';
import { type ShareGroup, shareGroups } from '../policy/parameter-kinds';
import { failure, type Result, success } from '../result';
import type { VarietyChange } from './edits';
import { LONGEST_FORMULA, type Variety } from './plan';
import {
  type CellProblem,
  needed,
  ratioText,
  readAmount,
  readName,
  readPositiveRatio,
  readRatio,
  readText,
  readWinners,
} from './typed-values';
import { type CellField, isRatio, kindOf } from './variety-entries';
import { shareGroupFromWord } from './variety-table-cells';

/** The words of the share groups in the language of the screen. */
export type ShareGroupNames = Readonly<Record<ShareGroup, string>>;

/** Reads a typed text as a value of an input. */
export function readEntry(
  field: CellField,
  text: string,
  groupNames: ShareGroupNames,
): Result<VarietyChange, CellProblem> {
  const worked = holdsNumber(field) ? workOut(text) : ({ kind: 'none' } as const);
  if (worked.kind === 'none' || worked.kind === 'result') {
    const reading = readValue(field, worked.kind === 'result' ? worked.text : text, groupNames);
    if (!reading.ok) return reading;
    const formula =
      worked.kind === 'result' ? { formula: text.trim().slice(0, LONGEST_FORMULA) } : {};
    // A value of the field's kind is one of the field.
    return success({ field, value: reading.value, ...formula } as VarietyChange);
  }
  return failure({ kind: FAULTS[worked.kind] });
}

const FAULTS = {
  unreadable: 'notArithmetic',
  dividesByZero: 'dividesByZero',
  inexact: 'divisionInexact',
} as const;

function holdsNumber(field: CellField): boolean {
  const kind = kindOf(field);
  return kind !== 'name' && kind !== 'text' && kind !== 'shareGroup' && kind !== 'products';
}

function readValue(
  field: CellField,
  text: string,
  groupNames: ShareGroupNames,
): Result<VarietyChange['value'], CellProblem> {
  const kind = kindOf(field);
  switch (kind) {
    case 'name':
      return readName(text);
    case 'text':
      return readText(text);
    case 'units':
      return needed(readAmount<UnitsText>(text));
    case 'optionalUnits':
      return readAmount<UnitsText>(text);
    case 'count':
      return readWinners(text);
    case 'shareGroup':
      return readShareGroup(text, groupNames);
    case 'ratio':
      return readRatio(text);
    case 'positiveRatio':
      return readPositiveRatio(text);
    case 'price':
      return readAmount<YuanText>(text);
    case 'spending':
      return readSpending(text);
    case 'products':
      throw new Error('no cell holds products');
  }
}

function readSpending(text: string): Result<Variety['nonSelected'], CellProblem> {
  const amount = needed(readAmount<YuanText>(text));
  return amount.ok ? success({ kind: 'amount', amountYuan: amount.value }) : amount;
}

function readShareGroup(text: string, names: ShareGroupNames): Result<ShareGroup, CellProblem> {
  const typed = text.trim();
  const named = shareGroups.find((candidate) => names[candidate] === typed);
  const group = named ?? shareGroupFromWord(typed);
  return group === null ? failure({ kind: 'unknownChoice' }) : success(group);
}

/**
 * The text of an input for editing: every digit, ratios as percentages. Reading it back gives the same value. Spending that
 * follows from a fixed demand is what the engine says it is.
 */
export function entryText(
  variety: Variety,
  field: CellField,
  groupNames: ShareGroupNames,
  nonSelectedYuan: string | null = null,
): string {
  const value = variety[field];
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') {
    return value.kind === 'amount' ? value.amountYuan : (nonSelectedYuan ?? '');
  }
  if (field === 'shareGroup') return groupNames[variety.shareGroup];
  return isRatio(field) ? ratioText(value as RatioText) : value;
}
