import { type Decimal, ONE, quotient } from '../decimal/decimal';
import { type AppError, appError } from '../errors';
import { failure, type Result, success } from '../result';
import type { RowReader } from './row-reader';
import { isPreparationUnit, type PackContent, readPackContent } from './units';

/** How much a line bought. */
export interface Quantities {
  readonly packs: Decimal | null;
  readonly units: Decimal;
  /** The word of the minimum preparation unit; empty where nothing names it. */
  readonly unit: string;
}

/**
 * Packs and minimum preparation units of a line. Units that the file states win; otherwise packs × factor, from the
 * factor column, from the specification's text, or 1 where packs are themselves bought by the unit. Source: domain 8.4.
 */
export function readQuantities(row: RowReader): Result<Quantities, AppError> {
  const texts = readTexts(row);
  if (!texts.ok) return texts;
  const packs = row.number('packs');
  if (!packs.ok) return packs;
  const units = row.number('units');
  if (!units.ok) return units;
  const factor = readFactor(row, texts.value);
  if (!factor.ok) return factor;
  const unit = unitWord(texts.value);
  if (units.value !== null) {
    const known = packs.value ?? packsOf(units.value, factor.value);
    return success({ packs: known, units: units.value, unit });
  }
  if (packs.value === null) return failure(appError('cell.missing', row.place(quantityField(row))));
  if (factor.value === null) return failure(factorUnknown(row, texts.value));
  return success({ packs: packs.value, units: packs.value.times(factor.value), unit });
}

interface Texts {
  readonly specification: string;
  readonly packSpecification: string;
  readonly unit: string;
  readonly packUnit: string;
  readonly content: PackContent;
}

function readTexts(row: RowReader): Result<Texts, AppError> {
  const specification = row.text('specification');
  if (!specification.ok) return specification;
  const packSpecification = row.text('packSpecification');
  if (!packSpecification.ok) return packSpecification;
  const unit = row.text('unit');
  if (!unit.ok) return unit;
  const packUnit = row.text('packUnit');
  if (!packUnit.ok) return packUnit;
  const fromPack = readPackContent(packSpecification.value);
  return success({
    specification: specification.value,
    packSpecification: packSpecification.value,
    unit: unit.value,
    packUnit: packUnit.value,
    content: fromPack.kind === 'counted' ? fromPack : readPackContent(specification.value),
  });
}

/** Units in a pack; `null` where nothing says it. A column and a text that disagree are never decided here. */
function readFactor(row: RowReader, texts: Texts): Result<Decimal | null, AppError> {
  const stated = row.number('packFactor');
  if (!stated.ok) return stated;
  const { content } = texts;
  const counted = content.kind === 'counted' ? content.factor : null;
  if (stated.value === null) return success(factorFromWords(texts));
  if (stated.value.lte(0)) return failure(factorUnknown(row, texts));
  if (counted !== null && !counted.eq(stated.value)) {
    const value = stated.value.toFixed();
    const place = row.place('packFactor');
    return failure(
      appError('cell.packFactorDisagrees', { ...place, value, fromText: counted.toFixed() }),
    );
  }
  return success(stated.value);
}

function factorFromWords({ content, packUnit, unit }: Texts): Decimal | null {
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

function unitWord({ unit, packUnit, content }: Texts): string {
  if (unit !== '') return unit;
  if (content.kind !== 'silent' && content.unit !== '') return content.unit;
  return isPreparationUnit(packUnit) ? packUnit : '';
}

function packsOf(units: Decimal, factor: Decimal | null): Decimal | null {
  return factor === null ? null : quotient(units, factor);
}

function factorUnknown(row: RowReader, texts: Texts): AppError {
  const field = texts.packSpecification === '' ? 'specification' : 'packSpecification';
  return appError('cell.packFactorUnknown', { ...row.place(field), value: texts[field] });
}

/** The column that is shown as empty: the one the table has. */
function quantityField(row: RowReader): 'packs' | 'units' {
  return row.place('packs').letters === '' ? 'units' : 'packs';
}
