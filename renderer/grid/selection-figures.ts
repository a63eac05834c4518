import { type DecimalText } from '../../shared/decimal/decimal-text';
import { ExactSum } from '../../shared/decimal/exact-sum';
import type { VarietyResult } from '../../shared/engine/plan-result';
import type { Variety } from '../../shared/plan/plan';
import { cellNumber, type CellNumberKind, figuresOf, numberKind } from '../table/cell-number';
import type { GridColumn } from '../table/columns';
import { boxColumns, boxRows, type RangeBox } from './selection';

/** What the foot of the table says of the selected numbers. */
export interface RangeFigures {
  /** All cells of the selection. */
  readonly cells: number;
  /** Those of them that hold a number. */
  readonly numbers: number;
  readonly sum: DecimalText<string>;
  /** To 40 digits; `null` where there is no number. */
  readonly mean: DecimalText<string> | null;
  /** `null` where the numbers are of several kinds. */
  readonly kind: CellNumberKind | null;
}

interface FiguresRequest {
  readonly rows: readonly Variety[];
  readonly columns: readonly GridColumn[];
  readonly box: RangeBox;
  readonly resultOf: ReadonlyMap<string, VarietyResult>;
}

export function rangeFigures({ rows, columns, box, resultOf }: FiguresRequest): RangeFigures {
  const sum = new ExactSum();
  const kinds = new Set<CellNumberKind>();
  const fields = columns.slice(box.left, box.right + 1).map(({ field }) => field);
  let numbers = 0;
  for (const variety of rows.slice(box.top, box.bottom + 1)) {
    const figures = figuresOf(resultOf.get(variety.id));
    for (const field of fields) {
      const number = cellNumber(field, variety, figures);
      const kind = numberKind(field);
      if (number === null || kind === null) continue;
      numbers += 1;
      kinds.add(kind);
      sum.addText(number);
    }
  }
  const [kind = null] = kinds;
  return {
    cells: boxRows(box) * boxColumns(box),
    numbers,
    sum: sum.toText(),
    mean: numbers === 0 ? null : sum.meanText(numbers),
    kind: kinds.size === 1 ? kind : null,
  };
}
