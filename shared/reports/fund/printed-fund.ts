import { type Decimal } from '../../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../../decimal/decimal-text';
import { allocateYuan, roundYuan } from '../../decimal/rounding';
import type { Report, ReportCell, ReportSheet } from '../report';
import { type SettlementColumn, settlementColumns } from './group-sheet';

/** What a page has no room for; the workbook has it. */
const NOT_PRINTED: ReadonlySet<SettlementColumn> = new Set(['budget', 'expenditure', 'failed']);

/**
 * A fund report as it is printed: the sheet of groups without the columns that a page has no room for, its amounts in whole
 * fen that add up to the totals below them, and no sheet of parameters. A report without groups stays as it is.
 */
export function printedFund(report: Report): Report {
  const [groups, ...others] = report.sheets;
  if (groups === undefined || groups.columns.length !== settlementColumns.length) return report;
  return { ...report, names: [], sheets: [printedGroups(groups), ...others.slice(0, -1)] };
}

function printedGroups(sheet: ReportSheet): ReportSheet {
  const kept = settlementColumns.flatMap((column, index) =>
    NOT_PRINTED.has(column) ? [] : [index],
  );
  const columns = settlementColumns.map((_, index) =>
    addingUp(sheet.rows.map((cells) => cells[index])),
  );
  const picked = <Item>(items: readonly Item[]): readonly Item[] =>
    kept.flatMap((index) => items[index] ?? []);
  return {
    ...sheet,
    columns: picked(sheet.columns),
    rows: sheet.rows.map((cells, row) => {
      const inFen = cells.map((cell, index) => columns[index]?.[row] ?? cell);
      return picked(inFen);
    }),
  };
}

/** A column whose last amount is the sum of those above, each in whole fen; as it is where it has no sum. */
function addingUp(cells: readonly (ReportCell | undefined)[]): readonly (ReportCell | undefined)[] {
  const total = amountOf(cells.at(-1));
  if (total === null) return cells;
  const parts = cells.slice(0, -1).map(amountOf);
  const known = parts.flatMap((part) => part ?? []);
  const shares = allocateYuan(roundYuan(total), known).values();
  const inFen = parts.map((part, index): ReportCell | undefined => {
    const share = part === null ? null : shares.next().value;
    return share === null || share === undefined ? cells[index] : yuanCell(share);
  });
  return [...inFen, yuanCell(roundYuan(total))];
}

function amountOf(cell: ReportCell | undefined): Decimal | null {
  return cell?.kind === 'formula' && cell.shown === 'yuan' && cell.cached.kind === 'number'
    ? decimalFromText(cell.cached.value)
    : null;
}

function yuanCell(value: Decimal): ReportCell {
  return { kind: 'yuan', value: textFromDecimal<YuanText>(value) };
}
