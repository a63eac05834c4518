import type { FurtherColumn } from '../contents/further-words';
import { normalizeHeader } from '../table/header-text';

const MARK = '(?:标志|标识|标记|状态|否)?';

const FORMS: readonly (readonly [form: RegExp, column: FurtherColumn])[] = [
  [/^(?:币种|币别|货币|结算币种|交易币种|currency)$/, 'currency'],
  [/^(?:折扣|折扣率|扣率|折让|折让率|优惠率|discount)$/, 'discount'],
  [whole(`(?:是否)?已?(?:作废|删除|取消|撤销|失效|无效)${MARK}`), 'void'],
  [/^(?:是否已?(?:退货|退库|退药|退回)|(?:退货|退库|退药|退回)(?:标志|标识|标记))$/, 'return'],
  // 是 or a number below these does not say whether the row is what went back, or what it went back from.
  [/^(?:退|退货|退库|退药|退回|进[/、]?退|其中:?(?:退货|退库|退药|退回)(?:数量|金额)?)$/, 'offset'],
  [
    /^(?:退货|退库|退药|退回|作废|删除|取消|撤销|撤单|冲销|冲红|红冲|拒收|报损)(?:单|单号|单据号|编号|日期|时间|原因|理由|人|人员|说明|操作员)$|^(?:破损|残损|短缺|缺货|短少|少货|不合格|未收|未到)(?:数量|数|量)$/,
    'departure',
  ],
  [whole(`(?:是否)?(?:冲红|红冲|冲销|冲账|红字|冲抵)${MARK}`), 'offset'],
  [whole(`(?:是否)?(?:有效|生效)${MARK}`), 'valid'],
  [
    /^(?:是否已?(?:审核|记账|过账|入账|入库|验收|收货|到货)|(?:审核|记账|过账|入账|入库|验收|收货|到货)(?:标志|标识|标记))$/,
    'valid',
  ],
  [whole(`(?:是否)?(?:赠品|赠送|赠药)${MARK}`), 'gift'],
  [whole(`未(?:作废|删除|取消|撤销|冲红|冲销)${MARK}`), 'valid'],
  [
    /^(?:出入库?|入出库?|进出|收发|红蓝字?|红蓝单)(?:标志|标识|标记|类型|类别|方式|方向|名称)?$/,
    'direction',
  ],
  [/^(?:业务|单据|交易|操作|出入库|入出库|入库|采购单)(?:性质|类型|类别|方式|名称)$/, 'direction'],
  [/^(?:方向|摘要类型)$/, 'direction'],
  [
    /^(?:当前|记录|数据|单据|订单|审核|审批|配送|收货|入库|明细|验收|记账|发货|采购|业务|处理|交易)?状态$/,
    'status',
  ],
];

/** 金额单位, 单位(金额): says of each row what its amount is counted in. */
const MONEY_UNIT = /^(?:金额|货币|采购金额|价格|计价货币|金额计量)(?:的)?单位$/;
const MONEY = /金额|货币|币种/;

function whole(form: string): RegExp {
  return new RegExp(`^(?:${form})$`);
}

/** What a column says beside the fields of a purchase, by its header. */
export function furtherColumn(header: string): FurtherColumn {
  const { key, unit } = normalizeHeader(header);
  if (key === '') return 'unnamed';
  if (MONEY_UNIT.test(key) || (key === '单位' && MONEY.test(unit ?? ''))) return 'moneyUnit';
  return FORMS.find(([form]) => form.test(key))?.[1] ?? 'remark';
}
