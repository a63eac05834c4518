import { type Decimal, ONE } from '../decimal/decimal';
import {
  type DecimalText,
  type RatioText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { readTypedNumber } from '../decimal/typed-number';
import { type AppError, appError, type CellPlace } from '../errors';
import type { ShareGroup } from '../policy/parameter-kinds';
import { MOST_WINNERS } from '../policy/winners';
import { isReservedName } from '../purchases/reserved-name';
import type { RawCell } from '../purchases/table/raw-table';
import { failure, type Result, success } from '../result';
import type { NonSelected, Variety } from './plan';
import { type CellField, kindOf } from './variety-entries';
import type { HeaderUnit } from './variety-table-units';

/** A cell of the variety table with where it stands and the unit of its column. */
export interface PlacedCell {
  readonly cell: RawCell;
  readonly place: CellPlace;
  readonly unit: HeaderUnit;
}

/** What a cell says: `null` where it is blank. */
type Read<Value> = Result<Value | null, AppError>;

const MOST_CHARACTERS = 200;
/** Digits before and after the point that keep every product of inputs exact. */
const MOST_PLACES = 40;
const EXCEL_ERROR = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/i;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A cell as a person reads it, without blanks at its ends. */
export function cellText(cell: RawCell): string {
  return cell.kind === 'empty' ? '' : cell.text.replace(INVISIBLE, '').trim();
}

/** A cell as a value of its column. */
export function readTableCell(field: CellField, placed: PlacedCell): Read<Variety[CellField]> {
  const kind = kindOf(field);
  switch (kind) {
    case 'name':
    case 'text':
      return readNameCell(placed);
    case 'units':
    case 'optionalUnits':
      return readAmountCell<UnitsText>(placed);
    case 'count':
      return readCount(placed);
    case 'shareGroup':
      return readShareGroup(placed);
    case 'ratio':
      return readRatioCell(placed);
    case 'positiveRatio':
      return readPositiveRatio(placed);
    case 'price':
      return readAmountCell<YuanText>(placed);
    case 'spending':
      return readSpending(placed);
    case 'products':
      throw new Error('no cell holds products');
  }
}

function readSpending(placed: PlacedCell): Read<NonSelected> {
  const amount = readAmountCell<YuanText>(placed);
  if (!amount.ok || amount.value === null) return amount.ok ? success(null) : amount;
  return success({ kind: 'amount', amountYuan: amount.value });
}

export function readNameCell({ cell, place }: PlacedCell): Read<string> {
  const value = cellText(cell);
  if (value === '') return success(null);
  if (isExcelError(cell)) return failure(appError('cell.excelError', { ...place, value }));
  if (isReservedName(value)) return failure(appError('cell.reservedName', { ...place, value }));
  if (value.length > MOST_CHARACTERS) return failure(appError('cell.tooLong', place));
  return success(value);
}

/** A quantity, an amount or a price ≥ 0, multiplied by its column's unit. */
export function readAmountCell<Text extends DecimalText<string>>(placed: PlacedCell): Read<Text> {
  const number = readNumber(placed);
  if (!number.ok) return number;
  if (number.value === null) return success(null);
  const { value, isPercent, text, writtenUnit } = number.value;
  if (isPercent) return notANumber(placed.place, text);
  const tenthPower = placed.unit.kind === 'times' ? placed.unit.tenthPower : 0;
  if (tenthPower !== 0 && writtenUnit !== '') {
    return failure(appError('cell.unitTwice', { ...placed.place, value: text }));
  }
  return success(textFromDecimal<Text>(value.times(`1e${String(tenthPower)}`)));
}

/** A ratio 0..1, or a percentage with its sign. A bare number above 1 is never guessed at. */
export function readRatioCell(placed: PlacedCell): Read<RatioText> {
  const number = readNumber(placed);
  if (!number.ok) return number;
  if (number.value === null) return success(null);
  const { value, isPercent, text } = number.value;
  const shown = { ...placed.place, value: text };
  if (isPercent) return ratioUpToOne(value, shown);
  if (placed.unit.kind !== 'percent') {
    if (value.lte(ONE)) return success(textFromDecimal<RatioText>(value));
    return failure(appError(value.lte(100) ? 'cell.ratioAbove1' : 'cell.ratioTooLarge', shown));
  }
  if (!value.isZero() && value.lte(ONE)) return failure(appError('cell.ratioUnclear', shown));
  return ratioUpToOne(value.div(100), shown);
}

function readPositiveRatio(placed: PlacedCell): Read<RatioText> {
  const ratio = readRatioCell(placed);
  if (!ratio.ok || ratio.value !== '0') return ratio;
  return failure(appError('cell.notPositive', { ...placed.place, value: cellText(placed.cell) }));
}

/** 4家: the counter says nothing more than the column does. */
function withoutCounter(placed: PlacedCell): PlacedCell {
  const { cell } = placed;
  const [, digits] = /^\s*(\d+)\s*[家个]\s*$/.exec(cellText(cell).normalize('NFKC')) ?? [];
  return digits === undefined ? placed : { ...placed, cell: { kind: 'text', text: digits } };
}

/** A whole number from 1 to {@link MOST_WINNERS}. */
export function readCount(placed: PlacedCell): Read<number> {
  const number = readNumber(withoutCounter(placed));
  if (!number.ok) return number;
  if (number.value === null) return success(null);
  const { value, isPercent, text } = number.value;
  if (isPercent || !value.isInteger() || value.lt(1) || value.gt(MOST_WINNERS)) {
    return failure(appError('cell.notWhole', { ...placed.place, value: text }));
  }
  return success(value.toNumber());
}

const SHARE_GROUPS: ReadonlyMap<string, ShareGroup> = new Map([
  ...['general', '普通', '普通组', '一般', '一般组', '常规', '通用', '其他'].map(
    (word): [string, ShareGroup] => [word, 'general'],
  ),
  ...['antiinfective', '抗感染', '抗感染组', '抗感染药', '抗菌', '抗菌药', '抗感染类'].map(
    (word): [string, ShareGroup] => [word, 'antiInfective'],
  ),
  ...['restricted', '限制', '限制组', '限制类', '限制使用', '特殊使用', '特殊使用级'].map(
    (word): [string, ShareGroup] => [word, 'restricted'],
  ),
]);
const SHARE_GROUP_CHOICES = '普通 general, 抗感染 antiInfective, 限制 restricted';

function readShareGroup({ cell, place }: PlacedCell): Read<ShareGroup> {
  const value = cellText(cell);
  if (value === '') return success(null);
  if (isExcelError(cell)) return failure(appError('cell.excelError', { ...place, value }));
  const group = shareGroupFromWord(value);
  if (group !== null) return success(group);
  const choices = SHARE_GROUP_CHOICES;
  return failure(appError('cell.unknownChoice', { ...place, value, choices, isAsked: false }));
}

/** The share group that a word of a table means; `null` where it means none. */
export function shareGroupFromWord(word: string): ShareGroup | null {
  const plain = word
    .normalize('NFKC')
    .replace(/[\s_-]/g, '')
    .toLowerCase();
  return SHARE_GROUPS.get(plain) ?? null;
}

interface ReadNumber {
  readonly value: Decimal;
  readonly isPercent: boolean;
  readonly writtenUnit: string;
  readonly text: string;
}

function readNumber({ cell, place }: PlacedCell): Read<ReadNumber> {
  const text = cellText(cell);
  const shown = { ...place, value: text.slice(0, MOST_CHARACTERS) };
  if (isExcelError(cell)) return failure(appError('cell.excelError', shown));
  const typed = cell.kind === 'date' ? UNREADABLE : readTypedNumber(text);
  switch (typed.kind) {
    case 'blank':
      return success(null);
    case 'unreadable':
      return notANumber(place, shown.value);
    case 'tooPrecise':
      return failure(appError('cell.tooPrecise', shown));
    case 'number':
      if (typed.value.isNegative() && !typed.value.isZero()) {
        return failure(appError('cell.negative', shown));
      }
      if (typed.value.e >= MOST_PLACES || typed.value.decimalPlaces() > MOST_PLACES) {
        return failure(appError('cell.tooPrecise', shown));
      }
      return success({ ...typed, text });
  }
}

const UNREADABLE = { kind: 'unreadable' } as const;

function ratioUpToOne(
  value: Decimal,
  shown: CellPlace & { readonly value: string },
): Read<RatioText> {
  return value.lte(ONE)
    ? success(textFromDecimal<RatioText>(value))
    : failure(appError('cell.ratioTooLarge', shown));
}

function isExcelError(cell: RawCell): boolean {
  return cell.kind === 'error' || (cell.kind === 'text' && EXCEL_ERROR.test(cell.text.trim()));
}

function notANumber(
  place: CellPlace,
  value: string,
): { readonly ok: false; readonly error: AppError } {
  return failure(appError('cell.notANumber', { ...place, value }));
}
