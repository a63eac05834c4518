import { readStatus } from '../contents/flow-words';
import { readQualifier } from '../contents/header-qualifier';
import { plainText } from '../table/cell-text';
import type { RawCell } from '../table/raw-table';

const SELECTION = '(?:中选|中标|选中|入选)';
const FORMER = '原(?!研)|曾|拟|上一?[轮批]|前一?[轮批]|候补|备选|候选';
const ENDED = '取消|撤销|撤回|终止|暂停|失去|丧失|放弃|到期|失效|作废|淘汰|出局';
const OTHER_SELECTION = new RegExp(
  `(?:非|未|不|没|没有|${FORMER}|${ENDED})[^,，。;；、]{0,4}${SELECTION}|${SELECTION}[^,，。;；、]{0,6}(?:${ENDED})|落选|落标`,
);

/** Whether a text says of a product that it was not selected, is no longer, or was in another round: 未中选产品, 已取消中选资格. */
export function saysOtherSelection(text: string): boolean {
  return OTHER_SELECTION.test(text);
}

/** Whether a cell that no column of the table explains says so of its row, or that the row does not hold: 已取消中选资格, 作废. */
export function voidsRow(cell: RawCell): boolean {
  return (
    cell.kind === 'text' && (saysOtherSelection(plainText(cell)) || readStatus(cell) === 'leftOut')
  );
}

const OTHER_TIME = new RegExp(`${FORMER}|${ENDED}|旧|往年|去年|非中|未中|落选|落标`);

/** Whether what a header has in brackets says that its column is about something else: 中选企业(原), 生产企业(上一轮). */
export function isOtherColumn(qualifier: string | null): boolean {
  if (qualifier === null || qualifier === '') return false;
  const reading = readQualifier(qualifier);
  return reading === 'otherThing' || (reading === 'unknown' && OTHER_TIME.test(qualifier));
}
