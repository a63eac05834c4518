import { plainText } from '../table/cell-text';
import type { RawCell } from '../table/raw-table';

/** What a line's direction or status makes of it; `unknown` for words that are on no list. */
export type LineFlow = 'counts' | 'returns' | 'leftOut' | 'unknown';

/** As lists write them: parts that say nothing of the flow (药品, 单) may be left out. */
const PURCHASES = words(
  '采购 采购入库 购入 购进 购进入库 入库 进货 进货入库 外购入库 外购 正常入库 药品入库 采购验收 验收入库 采购收货 ' +
    '到货 收货 计划入库 临时采购 临购入库 正常采购 集采采购 网上采购 平台采购 线上采购 线下采购 采购订单 采购单 ' +
    '采购入库单 外购入库单 入库单 蓝字 蓝单 蓝 蓝字单 蓝字入库单 购入单 进货单 采购进货 purchase in receipt',
);
const RETURNS = words(
  '退货 采购退货 购进退货 进货退货 采购退货出库 退货出库 采购退库 入库退货 退货给供应商 退供应商 供应商退货 退供货商 ' +
    '外购退货 药品退货 退厂 退货单 采购退货单 购进退出 采购退出 红字入库 入库冲红 冲红 红冲 入库红冲 采购冲红 ' +
    '外购入库红字 红字采购入库 冲销 入库冲销 红字入库单 红字采购入库单 红字 红单 红 红字单 采购退库单 return',
);
const OTHER_FLOWS = words(
  '出库 领用 领用出库 科室领用 科室领药 药房领用 药房领药 病区领用 病区领药 请领出库 发药 发药出库 门诊发药 住院发药 ' +
    '住院摆药 销售出库 调拨 调拨出库 调拨入库 移库 移库出库 移库入库 药房调拨 盘点 盘盈 盘亏 盘盈入库 盘亏出库 ' +
    '报损 报废 报损出库 报废出库 损耗 捐赠出库 消耗 消耗出库 科室退药 病人退药 药房退库 科室退库 退药入库 科室退回 ' +
    '其他出库 调价 transfer issue out',
);
const VALID = words(
  '已审核 审核通过 已记账 已入账 已过账 已完成 完成 已收货 全部收货 已入库 全部入库 已验收 ' +
    '验收合格 已结算 已付款 正常 有效 已到货 全部到货 已签收 交易完成 交易成功 valid completed received',
);
/** Less was received than ordered. */
const PARTIAL = words('部分收货 部分入库 部分到货 部分验收 部分配送 部分发货 部分完成 partial');
const VOID = words(
  '已作废 作废 已取消 取消 取消订单 已撤销 撤销 已撤单 撤单 已删除 删除 已拒绝 拒绝 拒收 已拒收 驳回 已驳回 未审核 ' +
    '待审核 未通过 审核不通过 审核未通过 未提交 草稿 未发货 待发货 未配送 待配送 无法配送 不配送 拒绝配送 未收货 待收货 ' +
    '未入库 待入库 未到货 未验收 待验收 验收不合格 已失效 无效 失效 cancelled canceled void voided draft rejected',
);
const FLOWS: ReadonlyMap<string, LineFlow> = new Map([
  ...entries(PURCHASES, 'counts'),
  ...entries(RETURNS, 'returns'),
  ...entries(OTHER_FLOWS, 'leftOut'),
]);
const STATES: ReadonlyMap<string, LineFlow> = new Map([
  ...entries(VALID, 'counts'),
  ...entries(VOID, 'leftOut'),
]);

/** Reads a direction (出入库类型, 业务类型). The whole word decides; a blank cell says nothing against its line. */
export function readDirection(cell: RawCell | undefined): LineFlow {
  return flowIn(FLOWS, cell);
}

/**
 * Reads a status (单据状态, 订单状态). The whole word decides; a blank cell says nothing against its line. Where the quantity
 * is what was received, a part of the order is what it says.
 */
export function readStatus(cell: RawCell | undefined, { isReceived = false } = {}): LineFlow {
  return isReceived && PARTIAL.includes(wordOf(cell)) ? 'counts' : flowIn(STATES, cell);
}

function flowIn(flows: ReadonlyMap<string, LineFlow>, cell: RawCell | undefined): LineFlow {
  const word = wordOf(cell);
  return word === '' ? 'counts' : (flows.get(word) ?? 'unknown');
}

function wordOf(cell: RawCell | undefined): string {
  return plainText(cell).toLowerCase().replace(/\s+/g, '');
}

function words(list: string): readonly string[] {
  return list.split(' ');
}

function entries(list: readonly string[], flow: LineFlow): readonly [string, LineFlow][] {
  return list.map((word) => [word, flow]);
}
