import { HEADER, madeLines, yuanText } from './made-lines';
import { createZip } from './zip-stream';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes a workbook as Excel does: shared strings, a date style, every cell with its place. */
export async function writeHistoryXlsx(path: string, rows: number): Promise<void> {
  const strings = new Map<string, number>();
  const stringIndex = (text: string): number => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };
  const zip = createZip(path);
  await zip.add('[Content_Types].xml', [
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${KIND}.sharedStrings+xml"/></Types>`,
  ]);
  await zip.add('_rels/.rels', [
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ]);
  await zip.add('xl/workbook.xml', [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="采购明细" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  await zip.add('xl/_rels/workbook.xml.rels', [
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  ]);
  await zip.add('xl/styles.xml', [
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/></border></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ]);
  await zip.add('xl/worksheets/sheet1.xml', sheetXml(rows, stringIndex));
  await zip.add('xl/sharedStrings.xml', [
    `<sst xmlns="${MAIN}" count="${String(strings.size)}" uniqueCount="${String(strings.size)}">`,
    ...Array.from(strings.keys(), (text) => `<si><t>${text}</t></si>`),
    '</sst>',
  ]);
  await zip.end();
}

const LETTERS = 'ABCDEFGHIJKL';

function* sheetXml(rows: number, stringIndex: (text: string) => number): Generator<string> {
  const place = (column: number, row: number): string => `${LETTERS.charAt(column)}${String(row)}`;
  const text = (column: number, row: number, content: string): string =>
    `<c r="${place(column, row)}" t="s"><v>${String(stringIndex(content))}</v></c>`;
  const number = (column: number, row: number, content: string, style = ''): string =>
    `<c r="${place(column, row)}"${style}><v>${content}</v></c>`;
  yield `<worksheet xmlns="${MAIN}"><dimension ref="A1:L${String(rows + 1)}"/><sheetData>`;
  yield `<row r="1">${HEADER.map((word, column) => text(column, 1, word)).join('')}</row>`;
  let row = 1;
  for (const { serial, product, packs, fen } of madeLines(rows)) {
    row += 1;
    const cells = [
      number(0, row, String(row - 1)),
      number(1, row, String(serial), ' s="1"'),
      ...product.texts.map((content, index) => text(index + 2, row, content)),
      number(9, row, String(packs)),
      number(10, row, yuanText(product.priceFen)),
      number(11, row, yuanText(fen)),
    ];
    yield `<row r="${String(row)}" spans="1:12">${cells.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}
