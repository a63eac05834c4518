import type { Handler } from 'htmlparser2';

import { type AppError, appError } from '../../../shared/errors';
import { limits } from '../limits';
import { type MarkupGrid, markupGrid } from './markup-grid';
import { dataCell } from './spreadsheet-xml-cell';
import { attributeOf, type Attributes, localName } from './spreadsheet-xml-names';
import { markupDateStyles } from './spreadsheet-xml-styles';

export interface XmlSheet {
  readonly name: string;
  isHidden: boolean;
  readonly grid: MarkupGrid;
}

/** Takes the sheets of an Excel 2003 XML workbook from the events of its parser. */
export interface SpreadsheetXmlHandler {
  readonly events: Partial<Handler>;
  readonly sheets: readonly XmlSheet[];
  readonly epoch: () => 1900 | 1904;
  /** Whether the workbook was closed, so that nothing is cut off. */
  readonly isWhole: () => boolean;
  readonly failure: () => AppError | null;
}

interface OpenCell {
  readonly across: number;
  readonly down: number;
  readonly styleId: string;
  type: string;
  text: string;
}

const MOST_DEPTH = 100;
/** Inside themselves they mean that an end has been lost. */
const NESTS_NOT = new Set(['Worksheet', 'Table', 'Row', 'Cell', 'Data']);

export function spreadsheetXmlHandler(file: string): SpreadsheetXmlHandler {
  const sheets: XmlSheet[] = [];
  const path: string[] = [];
  const styles = markupDateStyles();
  let epoch: 1900 | 1904 = 1900;
  let isWhole = false;
  let failure: AppError | null = null;
  let rowNumber = 0;
  let rowSpan = 0;
  let rowStyleId = '';
  let column = 0;
  let cell: OpenCell | null = null;
  /** Whether text is being taken: a cell's data or a sheet's visibility. */
  let takes = false;
  let taken = '';

  const damage = (): void => {
    failure ??= appError('file.damaged', { file });
  };
  /** A whole number from 1 on, or what stands for it where it is not given. */
  function countFrom(text: string | undefined, otherwise: number): number {
    if (text === undefined) return otherwise;
    if (/^\d{1,7}$/.test(text)) return parseInt(text, 10);
    damage();
    return otherwise;
  }

  function beginRow(attributes: Attributes, grid: MarkupGrid): void {
    const next = rowNumber + 1 + rowSpan;
    const number = countFrom(attributeOf(attributes, 'Index'), next);
    if (number <= rowNumber) damage();
    rowNumber = number;
    rowSpan = countFrom(attributeOf(attributes, 'Span'), 0);
    rowStyleId = attributeOf(attributes, 'StyleID') ?? '';
    column = 0;
    grid.beginRow({ number, isHidden: isYes(attributeOf(attributes, 'Hidden')) });
  }

  function beginCell(attributes: Attributes): void {
    const index = countFrom(attributeOf(attributes, 'Index'), column + 1);
    if (index <= column) damage();
    column = index - 1;
    cell = {
      across: countFrom(attributeOf(attributes, 'MergeAcross'), 0) + 1,
      down: countFrom(attributeOf(attributes, 'MergeDown'), 0) + 1,
      styleId: attributeOf(attributes, 'StyleID') ?? rowStyleId,
      type: 'String',
      text: '',
    };
  }

  function endCell(grid: MarkupGrid): void {
    if (cell === null) return;
    const { text, type, across, down } = cell;
    const content = dataCell(text, { type, epoch, isDate: styles.isDate(cell.styleId) });
    if (content === null) damage();
    else column = grid.put(column, content, { across, down });
    cell = null;
  }

  function beginSheet(attributes: Attributes): void {
    const name = attributeOf(attributes, 'Name') ?? '';
    if (sheets.length >= limits.sheets) {
      failure ??= appError('file.tooManySheets', { file, limit: limits.sheets });
    }
    sheets.push({ name, isHidden: false, grid: markupGrid({ file, sheet: name }) });
    rowNumber = 0;
    rowSpan = 0;
  }

  function onopentag(rawName: string, attributes: Attributes): void {
    const name = localName(rawName);
    if (path.length >= MOST_DEPTH || (NESTS_NOT.has(name) && path.includes(name))) damage();
    if (path.length === 0 && name !== 'Workbook') damage();
    const parent = path[path.length - 1];
    path.push(name);
    const sheet = sheets[sheets.length - 1];
    if (name === 'Data' && isAt(6, parent === 'Cell')) {
      if (cell !== null) cell.type = attributeOf(attributes, 'Type') ?? 'String';
      takes = true;
    } else if (name === 'Cell' && isAt(5, parent === 'Row')) beginCell(attributes);
    else if (name === 'Row' && isAt(4, parent === 'Table')) {
      if (sheet !== undefined) beginRow(attributes, sheet.grid);
    } else if (name === 'Worksheet' && isAt(2)) beginSheet(attributes);
    else if (name === 'Visible' && isAt(4, parent === 'WorksheetOptions')) takes = true;
    else if (name === 'Date1904' && isAt(3)) epoch = 1904;
    else if (name === 'Style' && isAt(3)) styles.begin(attributes);
    else if (name === 'NumberFormat' && isAt(4)) styles.format(attributes);
  }

  function isAt(depth: number, hasParent = true): boolean {
    return path.length === depth && hasParent;
  }

  function onclosetag(_rawName: string, isImplied: boolean): void {
    const name = path[path.length - 1];
    const sheet = sheets[sheets.length - 1];
    if (takes && (name === 'Data' || name === 'Visible')) {
      if (name === 'Data' && cell !== null) cell.text = taken;
      if (name === 'Visible' && sheet !== undefined) sheet.isHidden = taken !== 'SheetVisible';
      takes = false;
      taken = '';
    } else if (name === 'Cell' && isAt(5)) {
      if (sheet !== undefined) endCell(sheet.grid);
    } else if (name === 'Row' && isAt(4)) sheet?.grid.endRow();
    else if (name === 'Workbook') isWhole = !isImplied;
    path.pop();
  }

  return {
    events: {
      onopentag,
      onclosetag,
      ontext: (text) => {
        if (takes) taken += text;
      },
      // Document types are where entities are declared; no program writes one here.
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) damage();
      },
    },
    sheets,
    epoch: () => epoch,
    isWhole: () => isWhole,
    failure: () =>
      failure ?? sheets.find(({ grid }) => grid.failure() !== null)?.grid.failure() ?? null,
  };
}

function isYes(text: string | undefined): boolean {
  return /^(?:1|true)$/i.test(text ?? '');
}
