import { compoundFile } from '../support/compound-file';
import { biff5Stream, type BiffCell } from '../support/raw-biff';
import { xlsxBytes } from '../support/raw-xlsx';
import {
  csvText,
  gb18030Bytes,
  type MadeCell,
  workbookBytes,
  zipBytes,
} from '../support/workbooks';
import { type CorpusCase, type Outcome, READ_WHOLE, refused } from './corpus-case';
import { CELLS, HEADER, LINES, SERIALS, TABLE } from './known-history';

const KINDS = ['xlsx', 'xlsb', 'biff8', 'ods', 'xlml', 'html'] as const;

const biffRows = TABLE.map((row, index): readonly BiffCell[] =>
  index === 0
    ? row.map(gb18030Bytes)
    : [
        { serial: SERIALS[index - 1] ?? 0 },
        ...row.slice(1, 6).map(gb18030Bytes),
        parseFloat(row[6] ?? ''),
        parseFloat(row[7] ?? ''),
      ],
);
const book = biff5Stream([{ name: gb18030Bytes('采购明细'), rows: biffRows }]);
const otherBook = biff5Stream([
  { name: gb18030Bytes('目录'), rows: [[gb18030Bytes('一月'), 99_999]] },
]);

/** Documents inside documents have streams of the same names. */
const embedded: readonly CorpusCase[] = [
  {
    name: 'an .xls with a workbook embedded in it',
    file: '明细.xls',
    bytes: compoundFile({ Book: book }, { MBD0012: { Book: otherBook, Workbook: otherBook } }),
    expected: READ_WHOLE,
  },
  {
    name: 'an .xls with a text document embedded in it',
    file: '明细.xls',
    bytes: compoundFile({ Book: book }, { MBD0012: { WordDocument: Buffer.alloc(64) } }),
    expected: READ_WHOLE,
  },
  {
    name: 'a text document with a workbook embedded in it',
    file: '明细.xls',
    bytes: compoundFile(
      { WordDocument: Buffer.alloc(64) },
      { ObjectPool: {}, MBD0012: { Workbook: book } },
    ),
    expected: refused('file.notATable'),
  },
];

const daySheets = (count: number): readonly (readonly MadeCell[])[][] =>
  Array.from({ length: count }, (_, index) => [
    [...HEADER],
    [
      `2024-0${String((index % 9) + 1)}-03`,
      ...(LINES[0] ?? []).slice(1, 5),
      '是',
      index + 101,
      65.8,
    ],
  ]);
const named = (sheets: readonly (readonly MadeCell[])[][]): Parameters<typeof workbookBytes>[0] =>
  sheets.map((rows, index) => ({ name: `第${String(index + 1)}日`, rows }));

/** 101 + 102 + … + 305 packs of seven, at 65.80 a line. */
const OF_205: Outcome = {
  kind: 'read',
  rows: [205, 0, 0],
  totals: { purchases: 205, packs: '41615', units: '291305', amountYuan: '13489' },
  hasOtherVarieties: true,
};

/** A sheet a day: none is left out, or the file is refused. */
const manySheets: readonly CorpusCase[] = [
  ...KINDS.map((kind): CorpusCase => ({
    name: `205 sheets of ${kind}`,
    file: '明细.xls',
    bytes: workbookBytes(named(daySheets(205)), { kind }),
    expected: kind === 'html' ? refusedOrRead() : OF_205,
  })),
  ...(['xlsx', 'xlsb', 'biff8', 'ods', 'xlml'] as const).map((kind): CorpusCase => ({
    name: `1,001 sheets of ${kind}`,
    file: '明细.xls',
    bytes: workbookBytes(named(daySheets(1001)), { kind }),
    expected: refused('file.tooManySheets'),
  })),
];

/** Written as a page, a workbook has its first sheet alone. */
function refusedOrRead(): Outcome {
  return {
    kind: 'read',
    rows: [1, 0, 0],
    totals: { purchases: 1, packs: '101', units: '707', amountYuan: '65.8' },
    hasOtherVarieties: true,
  };
}

const withTruths = CELLS.map((row, index): readonly MadeCell[] =>
  index === 0 ? row : row.map((cell, column) => (column === 5 ? cell === '是' : cell)),
);
const asOds = (content: string): Buffer =>
  zipBytes([
    {
      name: 'mimetype',
      content: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'),
      method: 0,
    },
    { name: 'content.xml', content: Buffer.from(content) },
  ]);
const odsCells = (row: readonly string[]): string =>
  row
    .map((cell, column) => {
      if (column !== 5) return `<t:c o:value-type="string"><x:p>${cell}</x:p></t:c>`;
      const value = cell === '是' ? '1' : '0';
      return `<t:c o:value-type="boolean" o:boolean-value="${value}"><x:p>${cell}</x:p></t:c>`;
    })
    .join('')
    .replaceAll('t:c', 't:table-cell');
const odsWithTruths = asOds(
  `<o:document-content><o:body><o:spreadsheet><t:table t:name="S">${[
    HEADER.map((cell) => `<t:table-cell><x:p>${cell}</x:p></t:table-cell>`).join(''),
    ...LINES.map(odsCells),
  ]
    .map((cells) => `<t:table-row>${cells}</t:table-row>`)
    .join('')}</t:table></o:spreadsheet></o:body></o:document-content>`,
);
const xlsxTruth = (written: string): Buffer => {
  const text = (cell: string): string => `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
  const rows = TABLE.map((row, index) =>
    row
      .map((cell, column) =>
        index > 0 && column === 5
          ? `<c t="b"><v>${cell === '是' ? written : '0'}</v></c>`
          : text(cell),
      )
      .join(''),
  );
  return xlsxBytes(
    `<sheetData>${rows.map((cells, index) => `<row r="${String(index + 1)}">${cells}</row>`).join('')}</sheetData>`,
  );
};

/** Yes and no as truths, in every way to write them. */
const truths: readonly CorpusCase[] = [
  ...KINDS.map((kind): CorpusCase => ({
    name: `flags that are truths, as ${kind}`,
    file: '明细.xls',
    bytes: workbookBytes([{ name: '明细', rows: withTruths }], { kind }),
    expected: READ_WHOLE,
  })),
  {
    name: 'flags that are truths written 1 and 0, as ods',
    file: '明细.ods',
    bytes: odsWithTruths,
    expected: READ_WHOLE,
  },
  ...['1', 'true', 'TRUE'].map((written): CorpusCase => ({
    name: `flags that are truths written ${written}, as xlsx`,
    file: '明细.xlsx',
    bytes: xlsxTruth(written),
    expected: READ_WHOLE,
  })),
  {
    name: 'flags that are truths and say neither yes nor no',
    file: '明细.xlsx',
    bytes: xlsxTruth('oui'),
    expected: {
      kind: 'read',
      rows: [3, 2, 0],
      totals: { purchases: 3, packs: '9', units: '66', amountYuan: '338.41' },
      hasOtherVarieties: true,
      rejected: [
        [2, 'cell.excelError'],
        [5, 'cell.excelError'],
      ],
    },
  },
];

const FAR = [...Array.from({ length: 592 }, () => null), '杂'];

/** Something typed far to the right of a table. */
const far: readonly CorpusCase[] = [
  ...(['xlsx', 'xlsb', 'ods', 'xlml', 'html'] as const).flatMap((kind): readonly CorpusCase[] => [
    {
      name: `a stray cell beyond column 512, as ${kind}`,
      file: '明细.xls',
      bytes: workbookBytes(
        [{ name: '明细', rows: CELLS.map((row, index) => (index === 3 ? [...row, ...FAR] : row)) }],
        { kind },
      ),
      expected: { kind: 'read', rows: [5, 0, 0], warnings: ['farCells'] },
    },
    {
      name: `a header that goes on beyond column 512, as ${kind}`,
      file: '明细.xls',
      bytes: workbookBytes(
        [{ name: '明细', rows: CELLS.map((row, index) => (index === 0 ? [...row, ...FAR] : row)) }],
        { kind },
      ),
      expected: refused('file.tooManyColumns'),
    },
  ]),
  {
    name: 'a header that goes on beyond column 512, as text',
    file: '明细.csv',
    bytes: csvText(TABLE.map((row, index) => (index === 0 ? [...row, ...FAR.map(String)] : row))),
    expected: refused('file.tooManyColumns'),
  },
];

const sylk = (rows: readonly (readonly string[])[]): string =>
  [
    'ID;PWXL;N;E',
    'P;PGeneral',
    'P;Pyyyy\\-mm\\-dd;;@',
    ...rows.flatMap((row, y) =>
      row.map((cell, x) => {
        const isNumber = y > 0 && x > 5;
        const place = `Y${String(y + 1)};X${String(x + 1)}`;
        if (y > 0 && x === 0) return `F;P1;${place}\r\nC;K${String(SERIALS[y - 1])}`;
        return `C;${place};K${isNumber ? cell : `"${cell.replaceAll(';', ';;')}"`}`;
      }),
    ),
    'E',
  ].join('\r\n');

/** What Excel calls 符号链接 and instruments write. */
const links: readonly CorpusCase[] = [
  {
    name: 'a symbolic link file in GBK',
    file: '明细.slk',
    bytes: gb18030Bytes(sylk(TABLE)),
    expected: { ...READ_WHOLE, kind: 'read', rows: [5, 0, 0], format: 'slk', encoding: 'gb18030' },
  },
  {
    name: 'a symbolic link file called .csv',
    file: '明细.csv',
    bytes: sylk(TABLE),
    expected: { kind: 'read', rows: [5, 0, 0], format: 'slk', encoding: 'utf-8' },
  },
  {
    name: 'a symbolic link file that is cut off',
    file: '明细.slk',
    bytes: sylk(TABLE).slice(0, -30),
    expected: refused('file.damaged'),
  },
  {
    name: 'a text that begins with a column ID',
    file: '明细.csv',
    bytes: csvText(
      TABLE.map((row, index) => [index === 0 ? 'ID;P' : String(index), ...row]),
      ';',
    ).replace('"ID;P"', 'ID;P'.slice(0, 2)),
    expected: READ_WHOLE,
  },
];

const references = (text: string): string =>
  Array.from(text, (character) =>
    character > '\u00ff' ? `&#${String(character.codePointAt(0))};` : character,
  ).join('');
const xml = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${TABLE.map(
    (row) =>
      `<Row>${row.map((cell) => `<Cell><Data ss:Type="String">${references(cell.replace('*', '\u00d7'))}</Data></Cell>`).join('')}</Row>`,
  ).join('')}</Table></Worksheet></Workbook>`;

/** Western letters between Chinese that is written as numbers. */
const western: readonly CorpusCase[] = ['ISO-8859-1', 'windows-1252', 'iso-8859-1'].map(
  (encoding, index): CorpusCase => ({
    name: `Excel 2003 XML in ${encoding}${index === 2 ? ', written small' : ''}`,
    file: '明细.xls',
    bytes: Buffer.from(xml(encoding), 'latin1'),
    expected: { kind: 'read', rows: [5, 0, 0], format: 'xml', encoding: 'windows-1252' },
  }),
);

const withPrices = (price: string): readonly (readonly string[])[] =>
  TABLE.map((row, index) => [...row, index === 0 ? '单价' : index === 2 ? price : '']);

const prices: readonly CorpusCase[] = ['见附件', '38.55/盒?', '#DIV/0!', '3 8.5 5'].map(
  (price): CorpusCase => ({
    name: `a price ${price} beside an amount`,
    file: '明细.csv',
    bytes: csvText(withPrices(price)),
    expected: { kind: 'read', rows: [5, 0, 0], warnings: ['priceUnreadable'] },
  }),
);

export const readerCases: readonly CorpusCase[] = [
  ...embedded,
  ...manySheets,
  ...truths,
  ...far,
  ...links,
  ...western,
  ...prices,
];
