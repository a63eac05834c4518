import type { ParamsOf } from '../../errors';
import { formatExactRatio } from '../format';

type Code =
  | 'allocation.noDepartments'
  | 'allocation.noKeys'
  | 'allocation.weights'
  | 'allocation.emptyKey'
  | 'allocation.poolUnknown';

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
  'allocation.poolUnknown': () =>
    '不知道要分配多少：没有可预测的到账金额。请填写分配总额（--pool 元），或补上考核得分和结算组的日期。',
};
