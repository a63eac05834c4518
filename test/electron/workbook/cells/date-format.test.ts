import { describe, expect, it } from 'vitest';

import { isDateFormat } from '../../../../electron/workbook/cells/date-format';

describe('isDateFormat', () => {
  it.each([
    'yyyy-mm-dd',
    'm/d/yy',
    'yyyy"年"m"月"d"日"',
    '[$-804]yyyy年m月',
    'yyyy/m/d h:mm:ss.000',
    'mmm-yy',
    'YYYY.MM.DD;@',
    'e"年"',
    'mm',
  ])('takes %j for one', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    'General',
    '0.00',
    '#,##0.00"元"',
    '0.00_ ;[Red]-0.00',
    '0.00E+00',
    '"day "0',
    '0\\d',
    'h:mm:ss',
    '[h]:mm',
    '[m]',
    'mm:ss',
    '@',
    '[DBNum1]General',
    '0_d',
  ])('does not take %j for one', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
