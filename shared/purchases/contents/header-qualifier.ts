import { readCountedUnit } from './counted-unit';

/** What stands in brackets beside the word of a quantity, a price or an amount, read whole. */
export type HeaderQualifier =
  /** A unit, be it one that nobody knows, or words that change nothing: 元, 盒, 含税, 必填, 2024年. */
  | 'understood'
  /** Of the smallest unit: the quantity is one of pieces, and the price that of one. */
  | 'smallestUnit'
  /** Something else than what was bought and paid in the row's time: 累计, 去年, 计划, 自付, 不含税. */
  | 'otherThing'
  /** Nobody knows what it makes of the numbers below. */
  | 'unknown';

const OTHER_THINGS = new RegExp(
  [
    '不含|未含|非含税|未税|无税|税额|税前|零售|批发|销售|售价|出库|退|领用|消耗|使用量|结存|库存|期初|期末|计划|申请|预算|调拨|报损|盘点',
    '累计|累积|去年|上年|上月|上期|上季|上次|上一|同期|环比|同比|前期|往年|历史|年初|以前',
    '预计|预估|预测|估算|估计|估值|暂估|测算|模拟|目标|任务|约定|协议|合同|申报|上报|报量',
    '自付|自费|个人|患者|病人|医保|报销|统筹|补助|返利|返还|应付|应收|应到|未付|已付|欠|折前|原价|限价|赠|差额|缺',
  ].join('|'),
);
const SMALLEST = /^按?最小(?:制剂|使用|计量|计价|服用|用药|给药|剂量)?单位$/;

const YEAR = '20\\d\\d(?:年度?)?';
/** Words that leave the numbers as they are. */
const HARMLESS = new RegExp(
  `^(?:${[
    '含税价?|含增值税|价税合计|人民币',
    '实际|实付|实际支付|实收|实到|验收|收货|入库|到货|合格|采购|购进|购入|进货|进价|配送|供货|订单|折扣?后|优惠后',
    '本期|本月|当月|当期|合计|总计|小计|总',
    '(?:按|以)?(?:采购|计量|入库|包装)单位计?',
    '本院|我院|全院|院内|医院|医疗机构|药库|药剂科|药学部|药品',
    '必填项?|选填项?|非必填|可选|可空|必选|必输|非空|请填写?|填写|填|自动计算|(?:系统|自动)(?:自动)?(?:生成|计算|带出)|公式|手工填?写?|手填|备注|说明|见说明|注\\d*',
    '数字|纯数字|数值|文本|整数|正整数|小数|四舍五入|(?:保留)?[0-9一二两三四]位小数|精确到[元角分]',
    '=?(?:采购)?(?:数量|单价|价格)[×x*](?:采购)?(?:数量|单价|价格)',
    '\\d{1,2}(?:=\\d{1,2}[×x*+]\\d{1,2})?|[a-z]=[a-z][×x*][a-z]',
    'incl(?:uding|usive)?\\.?(?:of)?(?:tax|vat)|(?:tax|vat)incl(?:uded)?|withtax|required|optional|qty|packs?|box(?:es)?',
    YEAR,
  ].join('|')}|[-—_+.:'"“”*/、])+$`,
);

/** Reads what a header has in brackets, in its normalised form. A part of it never decides that its column is taken. */
export function readQualifier(text: string): HeaderQualifier {
  const plain = text.replaceAll('销售包装', '包装');
  if (OTHER_THINGS.test(plain)) return 'otherThing';
  const words = plain.split(/[\s,;、。]+/).filter((word) => word !== '');
  if (words.some((word) => SMALLEST.test(word))) return 'smallestUnit';
  return words.every((word) => HARMLESS.test(word) || readCountedUnit(word).kind !== 'none')
    ? 'understood'
    : 'unknown';
}
