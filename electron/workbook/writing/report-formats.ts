import { Color, Format, FormatAlign, FormatBorder } from 'wasm-xlsxwriter/web';

import type { DecimalText } from '../../../shared/decimal/decimal-text';
import type { NumberKind } from '../../../shared/reports/report';

/** A negative amount is red and has its minus: never colour alone. */
const NUMBER_FORMATS: Readonly<Record<NumberKind | 'wholeUnits', string>> = {
  yuan: '#,##0.00;[Red]-#,##0.00',
  tenThousandYuan: '#,##0.00;[Red]-#,##0.00',
  price: '#,##0.00####',
  units: '#,##0.####;[Red]-#,##0.####',
  // Excel shows the point of a format also where no digit follows it.
  wholeUnits: '#,##0;[Red]-#,##0',
  ratio: '0.00%;[Red]-0.00%',
  // Just short of the whole never looks like all of it.
  judgedRatio: '[<0.9999]0.00%;[<1]0.000000%;0.00%',
  scale: '0.000;[Red]-0.000',
  score: 'General',
  count: '0',
};
const numberKinds = Object.keys(NUMBER_FORMATS) as readonly (keyof typeof NUMBER_FORMATS)[];

/** The formats of cells, plain and for rows that stand out. */
export interface CellFormats {
  readonly text: Format;
  /** For text of several lines. */
  readonly brokenText: Format;
  /** For text that a spreadsheet would take for a formula once somebody edits it. */
  readonly quotedText: Format;
  readonly numbers: Readonly<Record<keyof typeof NUMBER_FORMATS, Format>>;
}

export interface ReportFormats {
  readonly title: Format;
  readonly header: Format;
  readonly note: Format;
  readonly plain: CellFormats;
  readonly bold: CellFormats;
}

const HEADER_COLOUR = 0xe6f0fa;

export function makeFormats(): ReportFormats {
  return {
    title: new Format().setBold().setFontSize(12),
    header: new Format()
      .setBold()
      .setTextWrap()
      .setAlign(FormatAlign.Center)
      .setAlign(FormatAlign.VerticalCenter)
      .setBackgroundColor(Color.rgb(HEADER_COLOUR))
      .setBorderBottom(FormatBorder.Thin),
    note: new Format().setItalic().setTextWrap().setAlign(FormatAlign.Top),
    plain: cellFormats(() => new Format()),
    bold: cellFormats(() => new Format().setBold().setBorderTop(FormatBorder.Thin)),
  };
}

function cellFormats(make: () => Format): CellFormats {
  const numbers = numberKinds.map((kind) => [kind, make().setNumFormat(NUMBER_FORMATS[kind])]);
  return {
    text: make(),
    brokenText: make().setTextWrap(),
    quotedText: make().setQuotePrefix(),
    // Made from the very list of kinds: each has its format.
    numbers: Object.fromEntries(numbers) as CellFormats['numbers'],
  };
}

/** The format of a number: what it measures, and whether there is anything behind its point. */
export function formatFor(
  { numbers }: CellFormats,
  kind: NumberKind,
  value: DecimalText<string>,
): Format {
  return numbers[kind === 'units' && !value.includes('.') ? 'wholeUnits' : kind];
}
