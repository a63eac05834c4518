import { zipArchive, ZipPart } from '../zip/zip-writer';
import { sheetNamer } from './sheet-names';
import { type SheetColumn, TextSheet, xmlText } from './text-sheet';

/**
 * A workbook of text cells, written row after row. The libraries at hand hold every cell as an object, or take minutes for
 * a hundred thousand rows; refused rows may be as many as the file has.
 */
export class TextWorkbook {
  readonly #sheets: TextSheet[] = [];
  readonly #nameOf = sheetNamer();

  /** Begins a sheet; the one before it is complete. */
  addSheet(wantedName: string, columns: readonly SheetColumn[]): TextSheet {
    const path = `xl/worksheets/sheet${String(this.#sheets.length + 1)}.xml`;
    const sheet = new TextSheet(path, { name: this.#nameOf(wantedName), columns });
    this.#sheets.push(sheet);
    return sheet;
  }

  /** The whole workbook; every sheet is ended. */
  bytes(): Buffer {
    const parts = Object.entries(fixedParts(this.#sheets.map(({ name }) => name)));
    const entries = parts.map(([path, text]) => {
      const entry = new ZipPart(path);
      entry.add(DECLARATION + text);
      return entry;
    });
    for (const sheet of this.#sheets) sheet.finish();
    return zipArchive([...entries, ...this.#sheets.map(({ entry }) => entry)]);
  }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function fixedParts(names: readonly string[]): Readonly<Record<string, string>> {
  const numbers = names.map((_, index) => String(index + 1));
  const styles = String(names.length + 1);
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
      numbers
        .map(
          (number) =>
            `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
        )
        .join('') +
      '</Types>',
    '_rels/.rels':
      `<Relationships xmlns="${RELATIONS}">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>` +
      names
        .map((name, index) => {
          const number = String(index + 1);
          return `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`;
        })
        .join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${RELATIONS}">` +
      numbers
        .map(
          (number) =>
            `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
        )
        .join('') +
      `<Relationship Id="rId${styles}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  };
}

/** The cell formats in the order of `cellStyles`: general, text, header, needed header, words, date. */
const STYLES =
  `<styleSheet xmlns="${SPREADSHEET}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF0F0F0"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFE7BA"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="6">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="3" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">' +
  '<alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '</cellXfs></styleSheet>';
