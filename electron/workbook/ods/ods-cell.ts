import { EMPTY_CELL, type RawCell } from '../../../shared/purchases/table/raw-table';
import {
  errorCellFromText,
  numberCell,
  storedNumberCell,
  textCell,
  truthCell,
} from '../cells/cell-values';
import { dataCell } from '../markup/spreadsheet-xml-cell';
import { type Attributes, localName } from '../markup/spreadsheet-xml-names';

/** The errors that office programs show in a cell. */
const ERROR = /^(?:#[A-Z0-9/]+[!?]|#N\/A|Err:\d+)$/;

/** What a cell of an OpenDocument sheet holds: its stated value, and for words what it shows. */
export function odsCell(attributes: Attributes, shown: string): RawCell {
  const values = new Map(
    Object.entries(attributes).map(([name, value]) => [localName(name), { name, value }]),
  );
  const valueOf = (name: string): string => values.get(name)?.value ?? '';
  // An extension names a type, too, and goes by the same name behind another prefix.
  const type = attributes['office:value-type'] ?? valueOf('value-type');
  const isFormula = values.has('formula');
  if (attributes['calcext:value-type'] === 'error' || (isFormula && ERROR.test(shown))) {
    return errorCellFromText(shown);
  }
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return storedNumberCell(valueOf('value').trim()) ?? numberCell(NaN);
    case 'date':
      return dateCell(valueOf('date-value').trim());
    case 'boolean':
      return truthCell(valueOf('boolean-value'));
    case 'string':
      return textCell(values.has('string-value') ? valueOf('string-value') : shown);
    default:
      return textCell(shown);
  }
}

function dateCell(text: string): RawCell {
  const cell = dataCell(text, { type: 'DateTime', epoch: 1900, isDate: true });
  return cell === null || cell === EMPTY_CELL ? numberCell(NaN) : cell;
}
