import { normalizeHeader } from '../../purchases/table/header-text';

/** Columns of the variety table that speak of the next declaration alone. */
export const declarationColumns = [
  'meanUseUnits',
  'usable',
  'qualifiedMakers',
  'winnerChances',
  'floorUnits',
  'capUnits',
  'otherUse',
  'packUnits',
  'reason',
] as const;
export type DeclarationColumn = (typeof declarationColumns)[number];

/** Words of each column, the contract's own first, as {@link normalizeHeader} leaves them. */
const words: Readonly<Record<DeclarationColumn, readonly string[]>> = {
  meanUseUnits: ['近两年年均用量', '近2年年均用量', '近两年平均用量', 'meanuseoftwoyears'],
  usable: ['可用中选量', 'usableselectedunits', 'usableunits'],
  qualifiedMakers: ['过评企业数', '过评企业数量', '过评家数', 'qualifiedmakers'],
  winnerChances: ['中选家数概率', '中选企业数概率', 'winnerchances'],
  floorUnits: ['申报下限', 'declarationfloor'],
  capUnits: ['申报上限', 'declarationcap'],
  otherUse: ['计划非中选用量', 'plannednonselecteduse'],
  packUnits: ['每包装最小单位数', 'unitsperpack'],
  reason: ['申报理由', 'declarationreason'],
};

const meanings: ReadonlyMap<string, DeclarationColumn> = new Map(
  declarationColumns.flatMap((column) =>
    words[column].map((word): [string, DeclarationColumn] => [word, column]),
  ),
);

/** What a header says, and its unit in brackets; `null` for a column of something else. */
export function declarationColumnOf(
  header: string,
): { readonly column: DeclarationColumn; readonly unit: string } | null {
  const { key, unit } = normalizeHeader(header);
  const column = meanings.get(key.replace(/[_\-\u2010-\u2015]/g, ''));
  return column === undefined ? null : { column, unit: unit ?? '' };
}
