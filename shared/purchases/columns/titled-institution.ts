import { plainTextOf } from '../table/cell-text';
import { tableTitles } from './table-flow';
import type { TableLayout } from './table-layout';

const LABEL = /^(?:采购|使用|所属)?(?:医疗机构|医院|机构|单位)(?:名称)?[:：]\s*/;
/** A name ends with what it is; 本医院 and 各医院 are none. */
const NAME = /^(?![本我各全该])[^\s:：,，。;；]{1,40}?(?:医院|卫生院|保健院|医疗中心|院区)/;

/** The hospital that a title above a table names; empty where none does. */
export function titledInstitution(layout: TableLayout): string {
  for (const title of tableTitles(layout)) {
    const name = institutionIn(title);
    if (name !== '') return name;
  }
  return '';
}

/** The hospital that a title begins with, 城东医院2024年采购明细; empty where it names none. */
export function institutionIn(title: string): string {
  const [name = ''] = NAME.exec(plainTextOf(title).replace(LABEL, '')) ?? [];
  return name;
}
