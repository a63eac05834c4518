import { plainText } from '../table/cell-text';
import type { RawTable } from '../table/raw-table';
import type { TableLayout } from './table-layout';

/** What is no purchase, as titles and sheets are called. */
const OTHER =
  /出库|领用|领药|发药|摆药|销售|消耗|调拨|移库|报损|报废|盘点|盘存|结存|库存|退货|退库|退药|申请|采购计划|请领/;
const PURCHASE = /采购(?!计划)|购进|购入|进货|入库|到货|验收|收货|进销存|出入库/;
const LONGEST_TITLE = 60;

/**
 * The title or sheet name by which a table is a list of something else than purchases, 门诊药房出库明细, where no column says of its
 * rows what they are; `null` where nothing says so.
 */
export function otherFlowTitle(layout: TableLayout): string | null {
  if (layout.mapping.direction !== undefined) return null;
  const titles = tableTitles(layout);
  if (titles.some((title) => PURCHASE.test(title))) return null;
  return titles.find((title) => OTHER.test(title)) ?? null;
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
