import { csvText, gb18030Bytes, workbookBytes } from '../support/workbooks';
import type { CorpusCase } from './corpus-case';
import { CELLS, TABLE } from './known-history';

const SHEET = { name: '采购明细', rows: CELLS };

const WORKBOOKS = [
  ['xlsx', 'xlsx'],
  ['xlsb', 'xlsb'],
  ['ods', 'ods'],
  ['xls', 'biff8'],
  ['xml', 'xlml'],
  ['html', 'html'],
] as const;

/** Every kind of workbook, under its own name, under every other, and with the dates of old Macs. */
const workbooks: readonly CorpusCase[] = WORKBOOKS.flatMap(([format, kind]): CorpusCase[] => {
  const bytes = workbookBytes([SHEET], { kind });
  const expected = { kind: 'read', format, encoding: null, rows: [5, 0, 0] } as const;
  const misnamed = WORKBOOKS.filter(([other]) => other !== format).map(([other]): CorpusCase => ({
    name: `${format} called .${other}`,
    file: `明细.${other}`,
    bytes,
    expected:
      format === 'html' || format === 'xml' ? { kind: 'read', format, rows: [5, 0, 0] } : expected,
  }));
  return [
    {
      name: `a plain ${format}`,
      file: `明细.${format}`,
      bytes,
      expected:
        format === 'html' || format === 'xml'
          ? { kind: 'read', format, rows: [5, 0, 0] }
          : expected,
    },
    ...misnamed,
  ];
});

const SEPARATORS = [
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['bar', '|'],
] as const;

const utf16 = (text: string, isBig: boolean): Buffer => {
  const little = Buffer.from(text, 'utf16le');
  return isBig ? little.swap16() : little;
};

const ENCODINGS = [
  ['UTF-8', 'utf-8', (text: string) => Buffer.from(text)],
  ['UTF-8 with a mark', 'utf-8', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['GB18030', 'gb18030', gb18030Bytes],
  ['UTF-16 LE with a mark', 'utf-16le', (text: string) => utf16(`\ufeff${text}`, false)],
  ['UTF-16 BE with a mark', 'utf-16be', (text: string) => utf16(`\ufeff${text}`, true)],
  ['UTF-16 LE without a mark', 'utf-16le', (text: string) => utf16(text, false)],
] as const;

/** Every encoding with every separator. */
const texts: readonly CorpusCase[] = ENCODINGS.flatMap(([words, encoding, encode]) =>
  SEPARATORS.map(([separatorWord, separator]): CorpusCase => {
    const isTab = separator === '\t';
    return {
      name: `a text in ${words}, parted by ${separatorWord}`,
      file: isTab ? '明细.xls' : '明细.txt',
      bytes: encode(csvText(TABLE, separator)),
      expected: { kind: 'read', format: 'csv', encoding, rows: [5, 0, 0] },
    };
  }),
);

const LINE_ENDS = [
  ['line feeds', '\n'],
  ['carriage returns', '\r'],
  ['both', '\r\n'],
] as const;

const lineEnds: readonly CorpusCase[] = LINE_ENDS.map(([words, end]) => ({
  name: `a text whose lines end in ${words}, the last one in nothing`,
  file: '明细.csv',
  bytes: csvText(TABLE).trimEnd().replaceAll('\r\n', end),
  expected: { kind: 'read', format: 'csv', encoding: 'utf-8', rows: [5, 0, 0] },
}));

const quoted: readonly CorpusCase[] = [
  {
    name: 'a text that names its separator in the first line',
    file: '明细.csv',
    bytes: `sep=;\r\n${csvText(TABLE, ';')}`,
    expected: { kind: 'read', format: 'csv', encoding: 'utf-8', rows: [5, 0, 0] },
  },
  {
    name: 'a text with every cell in quotes',
    file: '明细.csv',
    bytes: TABLE.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'),
    expected: { kind: 'read', format: 'csv', encoding: 'utf-8', rows: [5, 0, 0] },
  },
];

export const kindCases: readonly CorpusCase[] = [...workbooks, ...texts, ...lineEnds, ...quoted];
