import { plainText } from '../table/cell-text';
import type { RawCell } from '../table/raw-table';
import { type LineFlow, readDirection, readStatus } from './flow-words';
import { isNo, isYes } from './yes-no';

/** What a column that is no field of a purchase may say against its rows. */
export type FurtherColumn =
  /** Words of directions and states, beside the column that is read as such. */
  | 'direction'
  | 'status'
  /** Questions that yes or no answers: 是否作废, 退货标志, 冲红, 有效标志, 是否入库, 是否赠品. */
  | 'void'
  | 'return'
  | 'offset'
  | 'valid'
  | 'gift'
  | 'currency'
  /** What each row's amount is counted in. */
  | 'moneyUnit'
  /** A column without a header. */
  | 'unnamed'
  | 'discount'
  /** 退货日期, 作废原因, 破损数量: filled in where something of the line went back, or never came. */
  | 'departure'
  /** Everything else, where people write what no column was made for. */
  | 'remark';

/**
 * What such a column makes of its line; `foreign`: not in yuan, `discounted`: its price is not what it cost, `moneyUnit`: names what its
 * amount is counted in.
 */
export type FurtherReading = LineFlow | 'foreign' | 'discounted' | 'moneyUnit';

/** Reads a cell beside the fields of a purchase. Nothing but whole words of its lists decides; what speaks of more is asked. */
export function readFurther(column: FurtherColumn, cell: RawCell): FurtherReading {
  const word = plainText(cell).toLowerCase().replace(/\s/g, '');
  if (NOTHING.has(word)) return 'counts';
  switch (column) {
    case 'direction':
      return readDirection(cell);
    case 'status':
      return readStatus(cell);
    case 'void':
      return answered(cell, word, { yes: 'leftOut', no: 'counts' });
    case 'return':
      return answered(cell, word, { yes: 'returns', no: 'counts' });
    case 'offset':
    case 'gift':
      return answered(cell, word, { yes: 'unknown', no: 'counts' });
    case 'valid':
      return answered(cell, word, { yes: 'counts', no: 'leftOut' });
    case 'currency':
      return YUAN.has(word) ? 'counts' : 'foreign';
    case 'discount':
      return NO_DISCOUNT.has(word) ? 'counts' : 'discounted';
    case 'departure':
      return NO_NUMBER.has(word) ? 'counts' : 'unknown';
    case 'moneyUnit':
      return 'moneyUnit';
    case 'unnamed':
      if (MONEY_UNIT.test(word)) return 'moneyUnit';
      return cell.kind === 'text' && SPEAKS_OF_FLOW.test(word) ? 'unknown' : 'counts';
    case 'remark':
      return cell.kind === 'text' && SPEAKS_OF_FLOW.test(word) ? 'unknown' : 'counts';
  }
}

const NOTHING: ReadonlySet<string> = new Set(['', '-', '--', '—', '——', '–', '/', '无']);
const YUAN: ReadonlySet<string> = new Set([
  '人民币',
  '人民币元',
  '元',
  'rmb',
  'cny',
  '¥',
  '本位币',
  '本币',
]);
const MONEY_UNIT = /^[十百千万亿]*(?:元|圆)$|^(?:人民币|rmb)$/;
const NO_NUMBER: ReadonlySet<string> = new Set(['0', '0.0', '0.00', '否', '未', '无退货', '正常']);
const NO_DISCOUNT: ReadonlySet<string> = new Set(['0', '1', '1.0', '1.00', '100', '100%', '0%']);
/** Texts that may say that a line was no purchase: reasons to ask, whatever else stands beside them. */
const SPEAKS_OF_FLOW =
  /作废|取消|撤销|撤单|退货|退库|退药|退回|退厂|退供|购进退出|(?:已|全|全部|部分)退|^退$|赠送|赠品|赠药|冲红|红冲|冲销|红字|拒收|未入库|未收货|未到货|报损|报废|盘亏|盘盈|调拨|出库|领用|cancel|void|return/;

function answered(
  cell: RawCell,
  word: string,
  { yes, no }: { readonly yes: LineFlow; readonly no: LineFlow },
): LineFlow {
  if (isYes(word)) return yes;
  if (isNo(word)) return no;
  const [state, way] = [readStatus(cell), readDirection(cell)];
  return state === 'unknown' ? way : state;
}
