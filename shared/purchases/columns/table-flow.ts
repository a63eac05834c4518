import { plainText, plainTextOf } from '../table/cell-text';
import type { RawTable } from '../table/raw-table';
import type { TableLayout } from './table-layout';

/** What is no purchase, as titles, sheets and files are called; beside a word of purchases they are lists of both. */
const OTHER =
  /出库|领用|领药|发药|摆药|销售|消耗|调拨|移库|报损|报废|盘点|盘存|结存|库存|申请|请领/;
const PURCHASE = /采购|购进|购入|进货|入库|到货|验收|收货|进销存|出入库/;
/** Returns, also where they are called those of purchases: 采购退货单. With purchases in one list: 采购及退货明细. */
const RETURNS = /退货|退库|退药|退回|拒收|冲红|红字/;
const WITH_RETURNS = /(?:及|和|与|、|含|包括|减|扣|加)[^,。]*退|退[货库药回][^,。]*(?:及|和|与|、)/;
/** What was not bought, or not yet, whatever else it is called. */
const NOT_BOUGHT =
  /作废|已?删除|勿用|草稿|待审|未审|未执行|(?<!非)计划(?!生育)|预算|赠[品送药]|询价|报价|报量|停用|累计/;
/** A sheet that is kept beside the others. A file may be called so by whoever sends it. */
const KEPT_ASIDE = /模板|样表|样例|示例|备份|副本|\(旧\)|旧版|旧表|旧$|测试/;
const LONGEST_TITLE = 60;

/**
 * The title, sheet or file name by which a table is a list of something else than purchases, 门诊药房出库明细, where no column says of
 * its rows what they are; `null` where nothing says so.
 */
export function otherFlowTitle(layout: TableLayout): string | null {
  const titles = tableTitles(layout);
  const file = (layout.table.file.split(/[\\/]/).at(-1) ?? '').replace(/\.[a-z\d]{2,5}$/i, '');
  const notBought =
    titles.find((title) => says(title, NOT_BOUGHT) || says(title, KEPT_ASIDE)) ??
    [file].find((name) => says(name, NOT_BOUGHT));
  if (notBought !== undefined) return notBought;
  if (layout.mapping.direction !== undefined) return null;
  const returns = [...titles, file].find((title) => isOfReturns(bareTitle(title)));
  if (returns !== undefined) return returns;
  if (titles.some((title) => says(title, PURCHASE))) return null;
  const others = [...titles, ...(says(file, PURCHASE) ? [] : [file])];
  return others.find((title) => says(title, OTHER)) ?? null;
}

function says(title: string, words: RegExp): boolean {
  return words.test(bareTitle(title));
}

function isOfReturns(title: string): boolean {
  return RETURNS.test(title) && !WITH_RETURNS.test(title);
}

/** Without what numbers it, in half width: 二、退货 is 退货, and no list of purchases and returns. */
function bareTitle(title: string): string {
  return plainTextOf(title).replace(
    /^(?:第?[一二三四五六七八九十\d]{1,3}(?:部分)?|\([一二三四五六七八九十\d]{1,3}\))[、.,:)]?\s*(?=[^\d年月日季.])/,
    '',
  );
}

/** Whether a title between the rows of a table says that those below it are no purchases. */
export function isOtherFlow(text: string): boolean {
  const title = bareTitle(text);
  const isShort = title.length <= LONGEST_TITLE;
  if (!isShort) return false;
  return (
    NOT_BOUGHT.test(title) || isOfReturns(title) || (OTHER.test(title) && !PURCHASE.test(title))
  );
}

/** What a table is called: its titles, and its sheet. */
export function tableTitles({
  table,
  headerRow,
  headerRows,
}: Pick<TableLayout, 'table' | 'headerRow' | 'headerRows'>): readonly string[] {
  const top = headerRows?.[0]?.number ?? headerRow.number;
  return [...titlesAbove(table, top), table.sheet];
}

/** A row of one text is a title; several beside each other are remarks or groups. */
function titlesAbove({ rows }: Pick<RawTable, 'rows'>, top: number): readonly string[] {
  return rows.flatMap(({ number, cells }) => {
    const texts = number < top ? cells.map(plainText).filter((text) => text !== '') : [];
    const [title = ''] = texts;
    return texts.length === 1 && title.length <= LONGEST_TITLE ? [title] : [];
  });
}
