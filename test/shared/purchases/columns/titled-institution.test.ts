import { expect, it } from 'vitest';

import { titledInstitution } from '../../../../shared/purchases/columns/titled-institution';
import { layoutIn, rawTable } from '../../../support/raw-tables';

const HEADER = ['采购日期', '通用名', '规格', '数量', '金额'];

it.each([
  ['城东区第二人民医院2024年1月采购明细', '城东区第二人民医院'],
  ['采购单位：南桥镇卫生院', '南桥镇卫生院'],
  ['2024年1月药品采购明细', ''],
  ['本医院采购明细', ''],
])('a title %s names the hospital “%s”', (title, name) => {
  expect(titledInstitution(layoutIn(rawTable([[title], HEADER])))).toBe(name);
});
