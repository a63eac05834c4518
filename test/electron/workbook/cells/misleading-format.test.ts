import { describe, expect, it } from 'vitest';

import { shownOtherwise } from '../../../../electron/workbook/cells/misleading-format';

describe('a number format', () => {
  it.each([
    ['0.00"万元"', '万元'],
    ['#,##0.00"万"', '万'],
    ['0万元', '万元'],
    ['General"千元"', '千元'],
    ['0\\万', '万'],
    ['[Red]0.0"万盒";-0.0"万盒"', '万盒'],
  ])('%s writes a multiple that the number does not hold', (format, behind) => {
    expect(shownOtherwise(format)).toEqual({ before: '', behind, isMultiple: true });
  });

  it.each([
    ['0"箱"', '', '箱'],
    ['0片', '', '片'],
    ['0"盒"', '', '盒'],
    ['0"盒*10"', '', '盒*10'],
    ['-0', '-', ''],
    ['[红]-0.00', '-', ''],
    ['"退"0', '退', ''],
    ['"$"#,##0.00', '$', ''],
    ['[$$-409]#,##0.00', '$', ''],
    ['[$€-2]0', '€', ''],
    ['#,##0.00[$USD]', '', 'USD'],
    ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\)', '$', ''],
  ])('%s makes another thing of the number', (format, before, behind) => {
    expect(shownOtherwise(format)).toEqual({ before, behind, isMultiple: false });
  });

  it.each([
    '0!.0,"万"',
    '0.00,"千元"',
    '0"."0000"万"',
    '0\\.0,"万元"',
    '0.00"元"',
    '"¥"#,##0.00',
    '[$¥-804]#,##0.00',
    '_ [$￥-804]* #,##0.00_ ;_ [$￥-804]* \\-#,##0.00_ ',
    '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    '[$-804]0.00',
    '#,##0.00_);[Red](#,##0.00)',
    '#,##0.00',
    '0.00E+00',
    'General',
    'yyyy"年"m"月"',
    '0000"年"00"月"',
    'h"时"mm"分"',
    '@',
  ])('%s shows no other number than the one that stands there', (format) => {
    expect(shownOtherwise(format)).toBeNull();
  });
});
