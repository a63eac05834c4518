import { describe, expect, it } from 'vitest';

import { readXls } from '../../../../electron/workbook/xls/read-xls';

/** A record of BIFF: its type, how long it says it is, and what there is of it. */
function record(type: number, content: Buffer, length = content.length): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(length, 2);
  return Buffer.concat([head, content]);
}

const beginning = record(0x0009, Buffer.from([0, 0, 0x10, 0]));
const password = record(0x002f, Buffer.alloc(4));

describe('a workbook behind a password', () => {
  it('is called so, also where what follows cannot be followed', () => {
    const bytes = Buffer.concat([beginning, password, record(0x0abc, Buffer.alloc(8, 0x5a), 9000)]);
    expect(readXls(bytes, { file: '采购.xls' })).toEqual({
      ok: false,
      error: { code: 'file.encrypted', params: { file: '采购.xls' } },
    });
  });

  it('is not what any damaged workbook is', () => {
    const bytes = Buffer.concat([beginning, record(0x0abc, Buffer.alloc(8, 0x5a), 9000)]);
    expect(readXls(bytes, { file: '采购.xls' })).toMatchObject({ error: { code: 'file.damaged' } });
  });
});
