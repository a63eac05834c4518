const SUMMARY = /汇总|合计|总计|累计|小结|总表|统计表|统计$|全年|年报|月报|季报|summary|totals?\b/i;
const DETAIL = /明细|流水|逐笔|清单|details?\b/i;

/** Whether a title, a sheet or a file is called a summary of others: 全年汇总, 2024年合计, 年报; 汇总明细 is a list of lines. */
export function isCalledSummary(name: string): boolean {
  return SUMMARY.test(name) && !DETAIL.test(name);
}
