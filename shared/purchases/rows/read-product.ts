import type { Decimal } from '../../decimal/decimal';
import { textFromDecimal } from '../../decimal/decimal-text';
import { type AppError, appError } from '../../errors';
import { failure, type Result, success } from '../../result';
import { isReceivedQuantity } from '../columns/column-choices';
import { headerTenthPower } from '../columns/header-synonyms';
import { hasPassed } from '../contents/consistency-flag';
import { type DrugName, splitDrugName } from '../contents/drug-name';
import { isDecided, type SelectedFlag } from '../contents/flag-words';
import { type LineFlow, readDirection, readStatus } from '../contents/flow-words';
import { type PackFactor, readPackFactor } from '../contents/pack-factor';
import { readSelectedFlag } from '../contents/selected-flag';
import { readBoughtUnit, unitSize } from '../contents/specification/unit-words';
import type { Product } from '../product';
import type { LineMark, PackConversion } from '../reading/history-reading';
import { isReservedName } from '../reserved-name';
import { plainText } from '../table/cell-text';
import { normalizeHeader } from '../table/header-text';
import { quotedText, type RowReader } from './row-reader';

/** What a row says of the product it bought, whatever it bought of it. */
export interface ReadProduct {
  readonly product: Product;
  readonly mark: LineMark;
  /** What the line says by its flag, or else by its name, even where the two contradict each other. */
  readonly flag: SelectedFlag | null;
  readonly conversion: Exclude<PackConversion, { kind: 'unneeded' }>;
  readonly hasPassed: boolean;
  /** Whether the row is a purchase, a return or neither; `counts` where a word below is still to be asked about. */
  readonly flow: Exclude<LineFlow, 'unknown'>;
  /** Words of the direction and status columns that are on no list; empty where there are none. */
  readonly unknownDirection: string;
  readonly unknownStatus: string;
}

/** The product of a row; the first thing wrong with it refuses the row. */
export function readProduct(row: RowReader): Result<ReadProduct, AppError> {
  const name = readName(row);
  if (!name.ok) return name;
  const words = readWords(row);
  if (!words.ok) return words;
  const mark = readMark(row, name.value);
  if (!mark.ok) return mark;
  const stated = row.number('packFactor');
  if (!stated.ok) return stated;
  const bought = boughtUnit(row, words.value.packUnit);
  const pack = readPackFactor({
    ...words.value,
    ...bracketedPack(words.value),
    genericName: name.value.bareName,
    packUnit: bought,
  });
  return success({
    product: {
      genericName: name.value.bareName,
      ...(name.value.tradeName !== '' && { tradeName: name.value.tradeName }),
      ...words.value,
      unit: isHolding(pack.unit, bought, stated.value) ? '' : pack.unit,
      code: readCode(row),
    },
    ...mark.value,
    conversion: conversionOf(stated.value, pack, bought),
    hasPassed: hasPassed(row.cell('consistencyFlag')),
    ...readFlow(row, name.value.flowRemark),
  });
}

/** A word beside the name is asked about where the line's own columns do not say the same. */
function readFlow(
  row: RowReader,
  remark: string,
): Pick<ReadProduct, 'flow' | 'unknownDirection' | 'unknownStatus'> {
  const [direction, status] = [row.cell('direction'), row.cell('status')];
  const isReceived = isReceivedQuantity(row.place('packs').column);
  const [way, state] = [readDirection(direction), readStatus(status, { isReceived })];
  return {
    flow:
      way === 'leftOut' || state === 'leftOut'
        ? 'leftOut'
        : way === 'returns'
          ? 'returns'
          : 'counts',
    unknownDirection:
      way === 'unknown'
        ? quotedText(direction)
        : remark === '' || way === 'returns'
          ? ''
          : `${row.place('genericName').column}:${remark}`,
    unknownStatus: state === 'unknown' ? quotedText(status) : '',
  };
}

interface ReadName extends DrugName {
  /** As it stands in the file. */
  readonly name: string;
}

function readName(row: RowReader): Result<ReadName, AppError> {
  const text = row.text('genericName');
  if (!text.ok) return text;
  const stated = row.text('tradeName');
  if (!stated.ok) return stated;
  const name = withTradeName(splitDrugName(text.value), stated.value);
  const place = row.place('genericName');
  if (name.bareName === '') return failure(appError('cell.missing', place));
  if (isReservedName(name.bareName)) {
    return failure(appError('cell.reservedName', { ...place, value: name.bareName }));
  }
  return success({ ...name, name: text.value });
}

/** The trade name that its column states; brackets in the name that say the same are no part of the generic name: (阿乐). */
function withTradeName(name: DrugName, stated: string): DrugName {
  if (stated === '') return name;
  const bareName = name.brackets.includes(stated)
    ? name.bareName
        .replace(new RegExp(`[(\\[【〔「《]\\s*${escaped(stated)}\\s*[)\\]】〕」》]`), '')
        .trim()
    : name.bareName;
  return { ...name, bareName: bareName === '' ? name.bareName : bareName, tradeName: stated };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const WORDS = [
  'dosageForm',
  'specification',
  'manufacturer',
  'batch',
  'packSpecification',
  'unit',
  'packUnit',
] as const;
type Words = Readonly<Record<(typeof WORDS)[number], string>>;

function readWords(row: RowReader): Result<Words, AppError> {
  const words: Record<(typeof WORDS)[number], string> = {
    dosageForm: '',
    specification: '',
    manufacturer: '',
    batch: '',
    packSpecification: '',
    unit: '',
    packUnit: '',
  };
  for (const field of WORDS) {
    const text = row.text(field);
    if (!text.ok) return text;
    words[field] = text.value;
  }
  return success(words);
}

/** The flag column decides, and the name where the column leaves it open; one that contradicts the other is asked. */
function readMark(
  row: RowReader,
  { name, flag: nameFlag, doubtfulMark }: ReadName,
): Result<Pick<ReadProduct, 'mark' | 'flag'>, AppError> {
  const cell = row.cell('selectedFlag');
  const place = row.place('selectedFlag');
  const value = quotedText(cell);
  if (cell.kind === 'error') return failure(appError('cell.excelError', { ...place, value }));
  const flag = readSelectedFlag(cell, place.column);
  if (isDecided(flag)) {
    return nameFlag !== null && flag !== nameFlag
      ? success({ mark: { kind: 'contradictory', value, name }, flag })
      : success({ mark: { kind: flag }, flag });
  }
  if (flag !== 'unreadable' && nameFlag !== null) {
    return success({ mark: { kind: nameFlag }, flag: nameFlag });
  }
  const doubtful = flag === null ? doubtfulMark : value;
  const mark: LineMark =
    doubtful === null ? { kind: 'none' } : { kind: 'unreadable', value: doubtful };
  return success({ mark, flag: null });
}

/** What the quantity counts: by the unit's column, else by the quantity's header, 采购数量(瓶). */
function boughtUnit(row: RowReader, packUnit: string): string {
  const header = row.place('packs');
  const { unit } = normalizeHeader(header.column);
  if (packUnit !== '') {
    // 千盒 in the header and in the column is one thing said twice: the quantity is scaled by the header.
    if (unit !== null && unit === plainUnit(packUnit))
      return readBoughtUnit(unit)?.word ?? packUnit;
    const [, holder = packUnit] = HOLDING.exec(packUnit) ?? [];
    return isCountedTwice(holder, header.column) ? UNCLEAR : holder;
  }
  if (header.letters === '' || unit === null) return '';
  // The header's 万 is counted in the quantity.
  return readBoughtUnit(unit)?.word ?? '';
}

/** 盒(30片): a unit that says what one of it holds. */
const HOLDING = /^([^()\d]+)\((\d+[^()\d]+)\)$/;

function plainUnit(text: string): string {
  return text.toLowerCase().replace(/\s/g, '');
}

/** What a unit says in brackets, where no pack specification does. */
function bracketedPack({ packUnit, packSpecification }: Words): Partial<Words> {
  const [, holder, content] = HOLDING.exec(packUnit) ?? [];
  return holder === undefined || content === undefined || packSpecification !== ''
    ? {}
    : { packSpecification: `${content}/${holder}` };
}

/** Whether a unit's word is that of the pack, of which a column says how many it holds: 30 of a 瓶 are no 瓶. */
function isHolding(unit: string, bought: string, stated: Decimal | null): boolean {
  const isOfPack = unit !== '' && unit === readBoughtUnit(bought)?.word;
  return isOfPack && stated !== null && stated.gt(0) && !stated.eq(1);
}

/** No unit's word: what was bought has to be asked. */
const UNCLEAR = '?';

/** 万片 in the unit's column and in the quantity's header: perhaps one scale, perhaps two. */
function isCountedTwice(packUnit: string, header: string): boolean {
  const isScaled = (readBoughtUnit(packUnit)?.tenthPower ?? 0) !== 0;
  return isScaled && headerTenthPower(header) !== 0;
}

/** A column and a text that disagree are never decided here. A factor of zero says nothing. Source: domain 8.4. */
function conversionOf(
  stated: Decimal | null,
  { factor: fromText, isWritten, topFactor }: PackFactor,
  bought: string,
): ReadProduct['conversion'] {
  const factor = stated ?? fromText;
  if (factor === null || !factor.gt(0)) return { kind: 'unknown' };
  if (stated !== null && fromText !== null && isWritten && !fromText.eq(stated)) {
    return {
      kind: 'disagreeing',
      fromColumn: textFromDecimal(stated),
      fromText: textFromDecimal(fromText),
    };
  }
  // The column speaks of the box; what was bought is a carton of them.
  const isOfBox = fromText === null && topFactor?.eq(factor) === true;
  const isCarton = unitSize(readBoughtUnit(bought)?.word ?? '') === 'bundle';
  return isOfBox && isCarton
    ? { kind: 'unknown' }
    : { kind: 'known', factor: textFromDecimal(factor) };
}

const LONGEST_CODE = 200;

function readCode(row: RowReader): string {
  const codes = (['insuranceCode', 'platformCode', 'hospitalCode'] as const).map((field) => {
    const cell = row.cell(field);
    return cell.kind === 'error' ? '' : plainText(cell).slice(0, LONGEST_CODE);
  });
  return codes.find((code) => code !== '') ?? '';
}
