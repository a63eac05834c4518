import type { VarietyResult } from '../../shared/engine/plan-result';
import { type BatchRounding, multipleText, readFactor } from '../../shared/plan/batch-multiple';
import type { Variety } from '../../shared/plan/plan';
import { type CellProblem } from '../../shared/plan/typed-values';
import { type CellField } from '../../shared/plan/variety-entries';
import { cellNumber, figuresOf, numberKind } from '../table/cell-number';

/** What one value is to do to many cells. */
export interface BatchChange {
  readonly field: CellField;
  readonly way: BatchWay;
  readonly typed: string;
  readonly rounding: BatchRounding;
}
export type BatchWay = 'set' | 'factor' | 'percent';

/** A cell with the text it is to hold. */
export interface BatchText {
  readonly variety: Variety;
  readonly text: string;
}

export type BatchTexts =
  | {
      readonly kind: 'texts';
      readonly texts: readonly BatchText[];
      /** Cells without a number, of which no multiple can be taken. */
      readonly skipped: number;
    }
  /** The factor itself cannot be read. */
  | { readonly kind: 'refused'; readonly problem: CellProblem };

interface BatchRequest {
  readonly change: BatchChange;
  readonly varieties: readonly Variety[];
  readonly resultOf: ReadonlyMap<string, VarietyResult>;
}

/** What the cells of a column become. Multiples are taken of the exact values and rounded only as was chosen. */
export function batchTexts({ change, varieties, resultOf }: BatchRequest): BatchTexts {
  const { field, way, typed, rounding } = change;
  const kind = numberKind(field);
  if (way === 'set' || kind === null) {
    return {
      kind: 'texts',
      texts: varieties.map((variety) => ({ variety, text: typed })),
      skipped: 0,
    };
  }
  const factor = readFactor(way, typed);
  if (factor === null) return { kind: 'refused', problem: { kind: 'notANumber' } };
  const texts = varieties.flatMap((variety): readonly BatchText[] => {
    const number = cellNumber(field, variety, figuresOf(resultOf.get(variety.id)));
    if (number === null || isDerived(field, variety)) return [];
    const text = multipleText(number, factor, { rounding, isRatio: kind === 'ratio' });
    return [{ variety, text }];
  });
  return { kind: 'texts', texts, skipped: varieties.length - texts.length };
}

/** How results of a column are usually rounded. */
export function usualRounding(field: CellField): BatchRounding {
  switch (numberKind(field)) {
    case 'units':
    case 'count':
      return 'whole';
    case 'yuan':
      return 'two';
    case 'price':
      return 'four';
    case 'ratio':
    case null:
      return 'exact';
  }
}

/** What follows from the policy is not typed, so there is nothing to multiply. */
function isDerived(field: CellField, variety: Variety): boolean {
  return (field === 'agreedShareRatio' || field === 'agreedUnits') && variety[field] === null;
}
