import type { ParamsOf } from '../../errors';
import { formatExactRatio } from '../format';
import { inCell, inSheet } from './error-places';

type Code =
  | 'allocation.noDepartments'
  | 'allocation.noKeys'
  | 'allocation.weights'
  | 'allocation.emptyKey'
  | 'allocation.nameTwice'
  | 'allocation.noUse'
  | 'allocation.poolUnknown'
  | 'allocation.headerUnclear'
  | 'allocation.departmentTwice'
  | 'allocation.nameTooLong'
  | 'allocation.totalDisagrees'
  | 'allocation.hiddenRows'
  | 'allocation.severalSheets';

/** Why a fund cannot be divided among departments. */
export const allocationErrorsZh: { readonly [One in Code]: (params: ParamsOf<One>) => string } = {
  'allocation.noDepartments': () =>
    '还没有科室。请在方案中填写科室，或用 --departments 给出科室表。',
  'allocation.noKeys': () =>
    '还没有分配依据。请填写依据和权重（权重合计 100%）；科室表的表头可写作“人数 40%”。',
  'allocation.weights': ({ sum }) =>
    `分配依据的权重合计为 ${formatExactRatio(sum, 'zh')}，应为 100%。请修改权重。`,
  'allocation.emptyKey': ({ key }) =>
    `没有任何科室填写“${key}”，无法按它分配。请填写数据，或把它的权重改为 0。`,
  'allocation.nameTwice': ({ name }) => `有两个科室都叫“${name}”：请改名，或合成一个。`,
  'allocation.noUse': () =>
    '方案的采购明细没有科室（导入时要有一列“科室”或“领用科室”），或还没有定用量月份。请导入带科室的明细，或用 --departments 给出科室表。',
  'allocation.poolUnknown': () =>
    '不知道要分配多少：没有可预测的到账金额。请填写分配总额（--pool 元），或补上考核得分和结算组的日期。',
  'allocation.headerUnclear': (place) =>
    `${inCell(place)}是表头，但没有写权重，也不是已有的依据。请写成依据加权重，例如“人数 40%”；科室名称一列写“科室”；不是依据的列请删去。`,
  'allocation.departmentTwice': (place) =>
    `${inCell(place)}的科室“${place.value}”已在上面出现过。请每个科室只留一行。`,
  'allocation.nameTooLong': (place) =>
    `${inCell(place)}的科室名称太长，最多 ${String(place.limit)} 个字。请缩短。`,
  'allocation.totalDisagrees': ({ value, found, ...place }) =>
    `${inCell(place)}的合计写着 ${value}，上面各科室相加却是 ${found}，可能少了或多了一行，因此没有读取。请核对后改正，或删去合计行。`,
  'allocation.hiddenRows': ({ file, sheet, rows }) =>
    `${inSheet({ file, sheet })}有隐藏的科室行（第 ${rows.join('、')} 行），看不出是否要计入，因此没有读取。请取消隐藏或删去这些行。`,
  'allocation.severalSheets': ({ file, sheet, others }) =>
    `${inSheet({ file, sheet })}之外，“${others.join('”、“')}”也有“科室”列，只读一张会漏科室，因此没有读取。请把科室放到同一张工作表。`,
};
