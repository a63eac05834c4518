import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readWorkbook } from '../../../../electron/workbook/opening/read-workbook';
import type { RawCell, RawTable } from '../../../../shared/purchases/table/raw-table';
import { temporaryFolder } from '../../../support/temporary-folder';
import { type MadeEntry, workbookBytes, zipBytes } from '../../../support/workbooks';

const NAMES = ['office', 'table', 'text', 'style', 'calcext']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

interface MadeContent {
  readonly styles?: string;
  readonly before?: string;
  readonly manifest?: string;
}

function odsBytes(
  tables: string,
  { styles = '', before = '', manifest = '' }: MadeContent = {},
): Buffer {
  const part = (name: string, content: string): MadeEntry => ({
    name,
    content: Buffer.from(content),
  });
  return zipBytes([
    { ...part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'), method: 0 },
    part('META-INF/manifest.xml', `<manifest:manifest>${manifest}</manifest:manifest>`),
    part(
      'content.xml',
      `<?xml version="1.0" encoding="UTF-8"?>${before}<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  ]);
}

const tableXml = (rows: string): string => `<table:table table:name="明细">${rows}</table:table>`;
const rowXml = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
const p = (text: string): string => `<text:p>${text}</text:p>`;

async function read(bytes: Buffer): Promise<readonly RawTable[] | string> {
  const path = join(await temporaryFolder(), '采购.ods');
  await writeFile(path, bytes);
  const tables = await readWorkbook(path);
  return tables.ok ? tables.value : tables.error.code;
}

async function rowsOf(rows: string): Promise<unknown> {
  const tables = await read(odsBytes(tableXml(rows)));
  return typeof tables === 'string' ? tables : tables[0]?.rows;
}

const text = (content: string): RawCell => ({ kind: 'text', text: content });
const number = (content: string): RawCell => ({ kind: 'number', text: content });
const EMPTY: RawCell = { kind: 'empty' };

describe('an OpenDocument workbook', () => {
  it('is read as another program writes it', async () => {
    const rows = [
      ['通用名', '金额', '日期'],
      ['甲 & 乙', 12.5, 45296],
      [true, -3, null],
    ];
    expect(await read(workbookBytes([{ name: 'S', rows }], { kind: 'ods' }))).toEqual([
      {
        file: '采购.ods',
        format: 'ods',
        encoding: null,
        sheet: 'S',
        epoch: 1900,
        rows: [
          { number: 1, cells: [text('通用名'), text('金额'), text('日期')] },
          {
            number: 2,
            cells: [text('甲 & 乙'), number('12.5'), number('45296')],
          },
          { number: 3, cells: [text('TRUE'), number('-3')] },
        ],
      },
    ]);
  });

  it.each<[string, string, RawCell]>([
    [
      'a float',
      `<table:table-cell office:value-type="float" office:value="0.30000000000000004">${p('0.3')}</table:table-cell>`,
      number('0.3'),
    ],
    [
      'a value that shows nothing',
      '<table:table-cell office:value-type="float" office:value="7"/>',
      number('7'),
    ],
    [
      'a percentage',
      `<table:table-cell office:value-type="percentage" office:value="0.155">${p('15.5%')}</table:table-cell>`,
      number('0.155'),
    ],
    [
      'a currency',
      `<table:table-cell office:value-type="currency" office:currency="CNY" office:value="1.5E3">${p('￥1,500')}</table:table-cell>`,
      number('1500'),
    ],
    [
      'a day with its time',
      `<table:table-cell office:value-type="date" office:date-value="2024-01-31T23:59:59">${p('1月31日')}</table:table-cell>`,
      { kind: 'date', text: '2024-01-31' },
    ],
    [
      'a day that is none',
      `<table:table-cell office:value-type="date" office:date-value="2024-02-30">${p('x')}</table:table-cell>`,
      { kind: 'error', text: '#NUM!' },
    ],
    [
      'a number that is none',
      `<table:table-cell office:value-type="float" office:value="12盒">${p('12盒')}</table:table-cell>`,
      { kind: 'error', text: '#NUM!' },
    ],
    [
      'a time of day as it shows',
      `<table:table-cell office:value-type="time" office:time-value="PT08H30M00S">${p('08:30')}</table:table-cell>`,
      text('08:30'),
    ],
    [
      'an error',
      `<table:table-cell calcext:value-type="error" office:value-type="string" office:string-value="">${p('#DIV/0!')}</table:table-cell>`,
      { kind: 'error', text: '#DIV/0!' },
    ],
    [
      'an error that counts as 0',
      `<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0">${p('Err:502')}</table:table-cell>`,
      { kind: 'error', text: '#ERROR!' },
    ],
    [
      'paragraphs, blanks and links',
      `<table:table-cell office:value-type="string">${p(' 甲<text:s text:c="2"/>乙\n  <text:span>片</text:span> ')}${p('<text:a>丙</text:a><text:line-break/>丁')}</table:table-cell>`,
      text('甲  乙 片\n丙\n丁'),
    ],
    [
      'no note and no drawing',
      `<table:table-cell office:value-type="string"><office:annotation>${p('注')}</office:annotation>${p('甲')}<draw:frame><draw:text-box>${p('乙')}</draw:text-box></draw:frame></table:table-cell>`,
      text('甲'),
    ],
    [
      'a formula only by what it shows',
      `<table:table-cell table:formula="of:=DDE(&quot;x&quot;)" office:value-type="string">${p('y')}</table:table-cell>`,
      text('y'),
    ],
  ])('gives %s', async (_, cell, meant) => {
    expect(await rowsOf(rowXml(cell))).toEqual([{ number: 1, cells: [meant] }]);
  });

  it('repeats cells and rows, but not a million blank ones', async () => {
    const cell = `<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="2">${p('1')}</table:table-cell>`;
    const blank = '<table:table-cell table:number-columns-repeated="16384"/>';
    const rows = `<table:table-header-rows>${rowXml('<table:table-cell table:number-columns-repeated="2"/>' + cell + blank)}</table:table-header-rows><table:table-row-group><table:table-row table:number-rows-repeated="2">${cell}</table:table-row></table:table-row-group><table:table-row table:number-rows-repeated="1048573">${blank}</table:table-row>`;
    expect(await rowsOf(rows)).toEqual([
      { number: 1, cells: [EMPTY, EMPTY, number('1'), number('1')] },
      { number: 2, cells: [number('1'), number('1')] },
      { number: 3, cells: [number('1'), number('1')] },
    ]);
  });

  it('repeats a merged name over its rows, and says which rows are hidden', async () => {
    const value = `<table:table-cell office:value-type="float" office:value="1">${p('1')}</table:table-cell>`;
    const rows = [
      rowXml(
        `<table:table-cell office:value-type="string" table:number-rows-spanned="3">${p('甲片')}</table:table-cell>${value}`,
      ),
      `<table:table-row table:visibility="filter"><table:covered-table-cell/>${value}</table:table-row>`,
      rowXml('<table:covered-table-cell/>'),
      rowXml(`<table:table-cell/>${value}`),
    ];
    expect(await rowsOf(rows.join(''))).toEqual([
      { number: 1, cells: [text('甲片'), number('1')] },
      { number: 2, isHidden: true, cells: [text('甲片'), number('1')], covered: [0] },
      { number: 4, cells: [EMPTY, number('1')] },
    ]);
  });

  it('puts hidden sheets last, and counts days as the file does', async () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const tables = `<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings><table:table table:name="字典" table:style-name="ta1"/>${tableXml('')}`;
    const sheets = await read(odsBytes(tables, { styles }));
    expect(sheets).toMatchObject([
      { sheet: '明细', epoch: 1904 },
      { sheet: '字典', isHidden: true },
    ]);
  });

  it.each([
    [
      'cells that repeat without end',
      `<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="400"/></table:table-row>`,
      'file.damaged',
    ],
    [
      'a count that is none',
      rowXml('<table:table-cell table:number-columns-repeated="-1"/>'),
      'file.damaged',
    ],
    [
      'more rows than a sheet has',
      `<table:table-row table:number-rows-repeated="1048576"/>${rowXml('<table:table-cell office:value-type="float" office:value="1"/>')}`,
      'file.tooManyRows',
    ],
  ])('is refused with %s', async (_, rows, code) => {
    expect(await rowsOf(rows)).toBe(code);
  });

  it('is refused where it has a password, declares entities or is cut', async () => {
    const manifest = '<manifest:encryption-data/>';
    expect(await read(odsBytes(tableXml(''), { manifest }))).toBe('file.encrypted');
    const before = '<!DOCTYPE x [<!ENTITY a "1">]>';
    expect(await read(odsBytes(tableXml(''), { before }))).toBe('file.damaged');
    expect(await read(odsBytes('<!-- cut'))).toBe('file.damaged');
  });
});
