import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { sniffFormat } from '../../../electron/workbook/sniff-format';
import { sniffText } from '../../../electron/workbook/text/sniff-text';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('sniffFormat', () => {
  it.each([
    ['PDF', bytes('%PDF-1.7\n…')],
    ['PDF', bytes('\xef\xbb\xbf%PDF-1.4')],
    ['PNG', bytes('\x89PNG\r\n\x1a\n\0\0\0\r')],
    ['JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['GIF', bytes('GIF89a\x01\0')],
    ['TIFF', bytes('II*\0\x08\0')],
    ['gzip', gzipSync('通用名,金额')],
    ['RAR', bytes('Rar!\x1a\x07\x01\0')],
    ['7-Zip', bytes('7z\xbc\xaf\x27\x1c\0\x04')],
    ['RTF', bytes('{\\rtf1\\ansi')],
    ['EXE', bytes('MZ\x90\0\x03\0')],
    ['SQLite', bytes('SQLite format 3\0')],
  ])('calls a %s what it is', (name, content) => {
    expect(sniffFormat(content)).toEqual({ kind: 'notATable', name });
  });

  it.each([
    ['zip', bytes('PK\x03\x04\x14\0')],
    ['zip', bytes('PK\x05\x06\0\0')],
    ['compoundFile', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0')],
    ['biff', bytes('\x09\0\x04\0\x02\0\x10\0')],
    ['biff', bytes('\x09\x08\x08\0\0\x05\x05\0\0\0\0\0')],
    ['empty', bytes('')],
    ['text', bytes('MZ,name\n')],
    ['text', bytes('\t\tname\tamount\n')],
    ['text', bytes('P')],
  ])('tells a %s from its first bytes', (kind, content) => {
    expect(sniffFormat(content)).toEqual({ kind });
  });
});

describe('sniffText', () => {
  it.each([
    ['html', '<html><table>'],
    ['html', '\n<!-- 导出 --> <!DOCTYPE html PUBLIC "x">'],
    ['html', '<?xml version="1.0"?>\n<!DOCTYPE html>'],
    ['html', '<TABLE border="1">'],
    ['html', '<meta charset="gbk"><table>'],
    [
      'spreadsheetXml',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    ],
    ['table', '通用名,金额\n'],
    ['table', '<通用名>,金额\n'],
    ['table', '[通用名],金额\n'],
    ['table', '{甲}\t1\n'],
    ['table', '<5mg,1\n'],
    ['empty', ' \r\n\t\u3000'],
    ['unknown', 'a\u0001b\u0002'],
  ])('sees %s in %j', (kind, text) => {
    expect(sniffText(text)).toEqual({ kind });
  });

  it.each([
    ['JSON', '{"rows": []}'],
    ['JSON', '[\n  {"name": "甲"}]'],
    ['JSON', '[1,2]'],
    ['XML', '<?xml version="1.0"?><feed/>'],
    ['XML', '<svg xmlns="http://www.w3.org/2000/svg">'],
  ])('calls %s what it is', (name, text) => {
    expect(sniffText(text)).toEqual({ kind: 'notATable', name });
  });
});
