import { describe, expect, it } from 'vitest';

import { writtenMultiple } from '../../../../electron/workbook/cells/misleading-format';

describe('a number format', () => {
  it.each([
    ['0.00"万元"', '万元'],
    ['#,##0.00"万"', '万'],
    ['0万元', '万元'],
    ['General"千元"', '千元'],
    ['0\\万', '万'],
    ['[Red]0.0"万盒";-0.0"万盒"', '万盒'],
  ])('%s writes a multiple that the number does not hold', (format, multiple) => {
    expect(writtenMultiple(format)).toBe(multiple);
  });

  it.each([
    '0!.0,"万"',
    '0.00,"千元"',
    '0"."0000"万"',
    '0\\.0,"万元"',
    '0.00"元"',
    '#,##0.00',
    'General',
    'yyyy"年"m"月"',
    '0"盒"',
    '@',
  ])('%s shows no other number than the one that stands there', (format) => {
    expect(writtenMultiple(format)).toBeNull();
  });
});
