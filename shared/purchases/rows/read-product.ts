import { type Decimal, ONE } from '../../decimal/decimal';
import { textFromDecimal } from '../../decimal/decimal-text';
import { type AppError, appError } from '../../errors';
import { failure, type Result, success } from '../../result';
import { hasPassed } from '../contents/consistency-flag';
import { type DrugName, splitDrugName } from '../contents/drug-name';
import { isDecided, type SelectedFlag } from '../contents/flag-words';
import { readSelectedFlag } from '../contents/selected-flag';
import { isPreparationUnit, type PackContent, readPackContent } from '../contents/units';
import type { Product } from '../product';
import type { LineMark, PackConversion } from '../reading/history-reading';
import { isReservedName } from '../reserved-name';
import { plainText } from '../table/cell-text';
import { quotedText, type RowReader } from './row-reader';

/** What a row says of the product it bought, whatever it bought of it. */
export interface ReadProduct {
  readonly product: Product;
  readonly mark: LineMark;
  /** What the line says by its flag, or else by its name, even where the two contradict each other. */
  readonly flag: SelectedFlag | null;
  readonly conversion: Exclude<PackConversion, { kind: 'unneeded' }>;
  readonly hasPassed: boolean;
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
  const content = contentOf(words.value);
  return success({
    product: {
      genericName: name.value.bareName,
      ...words.value,
      unit: unitWord(words.value, content),
      code: readCode(row),
    },
    ...mark.value,
    conversion: conversionOf(stated.value, words.value, content),
    hasPassed: hasPassed(row.cell('consistencyFlag')),
  });
}

interface ReadName extends DrugName {
  /** As it stands in the file. */
  readonly name: string;
}

function readName(row: RowReader): Result<ReadName, AppError> {
  const text = row.text('genericName');
  if (!text.ok) return text;
  const name = splitDrugName(text.value);
  const place = row.place('genericName');
  if (name.bareName === '') return failure(appError('cell.missing', place));
  if (isReservedName(name.bareName)) {
    return failure(appError('cell.reservedName', { ...place, value: name.bareName }));
  }
  return success({ ...name, name: text.value });
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

function contentOf({ specification, packSpecification }: Words): PackContent {
  const fromPack = readPackContent(packSpecification);
  return fromPack.kind === 'counted' ? fromPack : readPackContent(specification);
}

/** A column and a text that disagree are never decided here. A factor of zero says nothing. Source: domain 8.4. */
function conversionOf(
  stated: Decimal | null,
  words: Words,
  content: PackContent,
): ReadProduct['conversion'] {
  const factor = stated ?? factorFromWords(words, content);
  if (!(factor?.gt(0) ?? false) || factor === null) return { kind: 'unknown' };
  if (stated !== null && content.kind === 'counted' && !content.factor.eq(stated)) {
    return {
      kind: 'disagreeing',
      fromColumn: textFromDecimal(stated),
      fromText: textFromDecimal(content.factor),
    };
  }
  return { kind: 'known', factor: textFromDecimal(factor) };
}

function factorFromWords({ packUnit, unit }: Words, content: PackContent): Decimal | null {
  const isBoughtByUnit = isPreparationUnit(packUnit);
  switch (content.kind) {
    case 'counted':
      // 20mg*7片/盒 bought by the 片: the quantity counts units already.
      return packUnit !== '' && packUnit === content.unit ? ONE : content.factor;
    case 'single':
      return content.unit === '' || isBoughtByUnit || isContainer(content.unit, packUnit)
        ? ONE
        : null;
    case 'silent':
      return isBoughtByUnit || (packUnit !== '' && packUnit === unit) ? ONE : null;
  }
}

/** 250ml/瓶 without a pack unit is bought by the bottle; 20mg/片 is not sold by the tablet. */
function isContainer(unit: string, packUnit: string): boolean {
  return packUnit === '' && ['瓶', '支', '袋', '管'].includes(unit);
}

function unitWord({ unit, packUnit }: Words, content: PackContent): string {
  if (unit !== '') return unit;
  if (content.kind !== 'silent' && content.unit !== '') return content.unit;
  return isPreparationUnit(packUnit) ? packUnit : '';
}

const LONGEST_CODE = 200;

function readCode(row: RowReader): string {
  const codes = (['insuranceCode', 'platformCode', 'hospitalCode'] as const).map((field) => {
    const cell = row.cell(field);
    return cell.kind === 'error' ? '' : plainText(cell).slice(0, LONGEST_CODE);
  });
  return codes.find((code) => code !== '') ?? '';
}
