import { readQualifier } from '../contents/header-qualifier';
import { plainTextOf } from '../table/cell-text';
import { captionUnits } from './caption-words';
import { tableTitles } from './table-flow';
import type { TableLayout } from './table-layout';

/** 金额按挂网价计算, 数量以最小单位统计. Factors (金额×100) are questions of scale. */
const MADE = /(?:金额|数量|[单售]?价格?)(?:[均皆都]|一律)?[按以]([^,，。;；、:：()（）]+)/gi;
const ENDS = /(?:为单位|来)?(?:计算|统计|填报|填写|核算|汇总|折算|换算|列示|为准|计)?$/;

/** The titles that say how numbers were made, in words by which they may not be what was bought and paid. */
export function unclearTitles(layout: TableLayout): readonly string[] {
  return tableTitles(layout).slice(0, -1).filter(isUnclear);
}

function isUnclear(title: string): boolean {
  if (captionUnits(title, { isWhole: false }).length > 0) return false;
  return [...plainTextOf(title).matchAll(MADE)].some(
    ([, how = '']) => readQualifier(how.trim().toLowerCase().replace(ENDS, '')) !== 'understood',
  );
}
