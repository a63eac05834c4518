import { type MadeEntry, zipBytes } from './workbooks';

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface RawWorkbook {
  /** The inside of the shared strings; left out where not given. */
  readonly strings?: string;
  /** The number formats of the styles from the second on; there are no styles where not given. */
  readonly formats?: readonly string[];
  readonly uses1904?: boolean;
}

/** The parts of a smallest workbook around the XML of one sheet's inside, as another program than ours would write it. */
export function xlsxEntries(
  sheetInside: string,
  { strings, formats, uses1904 = false }: RawWorkbook = {},
): readonly MadeEntry[] {
  const part = (name: string, xml: string): MadeEntry => ({
    name,
    content: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
  });
  return [
    part(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${MAIN}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${MAIN}.styles+xml"/>${strings === undefined ? '' : `<Override PartName="/xl/sharedStrings.xml" ContentType="${MAIN}.sharedStrings+xml"/>`}</Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATION}"><workbookPr date1904="${uses1904 ? '1' : '0'}"/><sheets><sheet name="明细" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/>${strings === undefined ? '' : `<Relationship Id="rId2" Type="${RELATION}/sharedStrings" Target="sharedStrings.xml"/>`}</Relationships>`,
    ),
    part(
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheetInside}</worksheet>`,
    ),
    ...(strings === undefined ? [] : [part('xl/sharedStrings.xml', stringsXml(strings))]),
    ...(formats === undefined ? [] : [part('xl/styles.xml', stylesXml(formats))]),
  ];
}

function stringsXml(inside: string): string {
  return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</sst>`;
}

function stylesXml(formats: readonly string[]): string {
  const [numbers, styles] = [
    formats.map(
      (code, index) => `<numFmt numFmtId="${String(200 + index)}" formatCode="${code}"/>`,
    ),
    formats.map((_, index) => `<xf numFmtId="${String(200 + index)}" applyNumberFormat="1"/>`),
  ];
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${numbers.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

export function xlsxBytes(sheetInside: string, workbook: RawWorkbook = {}): Buffer {
  return zipBytes(xlsxEntries(sheetInside, workbook));
}
