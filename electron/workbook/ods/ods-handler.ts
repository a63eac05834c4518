import type { Handler } from 'htmlparser2';

import { type AppError, appError } from '../../../shared/errors';
import type { RawCell } from '../../../shared/purchases/table/raw-table';
import { limits } from '../limits';
import { type MarkupGrid, markupGrid } from '../markup/markup-grid';
import { type Attributes, localName } from '../markup/spreadsheet-xml-names';
import { odsCell } from './ods-cell';
import { odsText } from './ods-text';

export interface OdsSheet {
  readonly name: string;
  readonly styleName: string;
  readonly grid: MarkupGrid;
}

/** Takes the sheets of an OpenDocument workbook from the events of its parser. */
export interface OdsHandler {
  readonly events: Partial<Handler>;
  readonly sheets: readonly OdsSheet[];
  readonly isHidden: (sheet: OdsSheet) => boolean;
  readonly epoch: () => 1900 | 1904;
  /** Whether the document was closed, so that nothing is cut off. */
  readonly isWhole: () => boolean;
  readonly failure: () => AppError | null;
}

interface PlacedCell {
  readonly column: number;
  readonly repeats: number;
  readonly across: number;
  readonly down: number;
  readonly cell: RawCell;
}

interface OpenRow {
  readonly repeats: number;
  readonly isHidden: boolean;
  readonly cells: PlacedCell[];
  column: number;
}

const MOST_DEPTH = 100;
const DOCUMENT = 'document-content';
const TABLE_PATH = `${DOCUMENT}/body/spreadsheet/table`;
/** Rows stand in their table, or in groups of rows that head, fold or part it. */
const ROW_PATH = new RegExp(`^${TABLE_PATH}(?:/table-(?:row-group|header-rows|rows))*/table-row$`);
const CELL_NAMES = new Set(['table-cell', 'covered-table-cell']);

export function odsHandler(file: string): OdsHandler {
  const sheets: OdsSheet[] = [];
  const hiddenStyles = new Set<string>();
  const path: string[] = [];
  let epoch: 1900 | 1904 = 1900;
  let isWhole = false;
  let failure: AppError | null = null;
  let styleName = '';
  let rowNumber = 0;
  let repeatedCells = 0;
  let row: OpenRow | null = null;
  let cell: { readonly attributes: Attributes; readonly depth: number } | null = null;
  const text = odsText();

  const damage = (): void => {
    failure ??= appError('file.damaged', { file });
  };
  /** A whole number from 1 on; 1 where it is not given. */
  function countOf(attributes: Attributes, name: string): number {
    const written = valueOf(attributes, name) ?? '1';
    if (/^[1-9]\d{0,6}$/.test(written)) return parseInt(written, 10);
    damage();
    return 1;
  }

  function beginRow(attributes: Attributes): void {
    const visibility = valueOf(attributes, 'visibility');
    row = {
      repeats: countOf(attributes, 'number-rows-repeated'),
      isHidden: visibility === 'collapse' || visibility === 'filter',
      cells: [],
      column: 0,
    };
  }

  function endCell(open: OpenRow, attributes: Attributes): void {
    const content = odsCell(attributes, text.take());
    const repeats = countOf(attributes, 'number-columns-repeated');
    if (content.kind !== 'empty') {
      open.cells.push({
        column: open.column,
        repeats,
        across: countOf(attributes, 'number-columns-spanned'),
        down: countOf(attributes, 'number-rows-spanned'),
        cell: content,
      });
      repeatedCells += (repeats - 1) * open.repeats + open.repeats - 1;
      if (repeatedCells > limits.mergedCells) damage();
    }
    open.column += repeats;
  }

  function endRow(open: OpenRow, grid: MarkupGrid): void {
    const { repeats, isHidden, cells } = open;
    // Only what is filled is written out: sheets end in a million blank rows.
    const written = cells.length === 0 ? 0 : repeats;
    for (let index = 0; index < written && failure === null; index += 1) {
      grid.beginRow({ number: rowNumber + 1 + index, isHidden });
      for (const { column, repeats: columns, cell: content, across, down } of cells) {
        for (let place = column; place < column + columns && failure === null; place += 1) {
          grid.put(place, content, { across, down });
          failure ??= grid.failure();
        }
      }
      grid.endRow();
      failure ??= grid.failure();
    }
    rowNumber += repeats;
  }

  function onopentag(rawName: string, attributes: Attributes): void {
    const name = localName(rawName);
    if (path.length >= MOST_DEPTH || (path.length === 0 && name !== DOCUMENT)) damage();
    path.push(name);
    if (cell !== null) text.open(name, attributes, path.length - cell.depth);
    else if (CELL_NAMES.has(name) && row !== null && path.at(-2) === 'table-row') {
      cell = { attributes, depth: path.length };
    } else if (name === 'table-row' && row === null && ROW_PATH.test(path.join('/'))) {
      beginRow(attributes);
    } else if (name === 'table' && path.join('/') === TABLE_PATH) beginSheet(attributes);
    else if (name === 'style') styleName = valueOf(attributes, 'name') ?? '';
    else if (name === 'table-properties' && valueOf(attributes, 'display') === 'false') {
      hiddenStyles.add(styleName);
    } else if (name === 'null-date') {
      epoch = valueOf(attributes, 'date-value')?.startsWith('1904') === true ? 1904 : 1900;
    }
  }

  function beginSheet(attributes: Attributes): void {
    const name = valueOf(attributes, 'name') ?? '';
    if (sheets.length >= limits.sheets) {
      failure ??= appError('file.tooManySheets', { file, limit: limits.sheets });
    }
    sheets.push({
      name,
      styleName: valueOf(attributes, 'style-name') ?? '',
      grid: markupGrid({ file, sheet: name }),
    });
    rowNumber = 0;
  }

  function onclosetag(_rawName: string, isImplied: boolean): void {
    const depth = path.length;
    const name = path.pop();
    const sheet = sheets.at(-1);
    if (cell !== null && cell.depth < depth) text.close(name ?? '', depth - cell.depth);
    else if (cell !== null && row !== null) {
      endCell(row, cell.attributes);
      cell = null;
    } else if (name === 'table-row' && row !== null && sheet !== undefined) {
      endRow(row, sheet.grid);
      row = null;
    } else if (depth === 1) isWhole = !isImplied;
  }

  return {
    events: {
      onopentag,
      onclosetag,
      ontext: (written) => {
        if (cell !== null) text.add(written);
      },
      // Document types are where entities are declared; no program writes one here.
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) damage();
      },
    },
    sheets,
    isHidden: (sheet) => hiddenStyles.has(sheet.styleName),
    epoch: () => epoch,
    isWhole: () => isWhole,
    failure: () => failure,
  };
}

function valueOf(attributes: Attributes, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}
