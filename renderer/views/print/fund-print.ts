import type { ReportRequest } from '../../../shared/report-request';
import { printedFund } from '../../../shared/reports/fund/printed-fund';
import { type FundReportKind, requestedFund } from '../../../shared/reports/fund/requested-fund';
import type { PrintWords } from './figure-cells';
import type { PrintTable } from './print-table';
import { printedSheet } from './printed-sheet';

/** A fund as it is printed: the sheets of its workbook that a page has room for, and the notes below them. */
interface FundPrint {
  readonly title: string;
  readonly tables: readonly PrintTable[];
  readonly notes: readonly string[];
}

export function fundPrint(
  request: ReportRequest,
  kind: FundReportKind,
  words: PrintWords,
): FundPrint {
  const { sheets, title } = printedFund(requestedFund(request, kind));
  const sheetNotes = sheets.flatMap(({ notes }, index) =>
    // The workbook's line to sign on is drawn here.
    kind === 'departments' || index === 0 ? notes.slice(0, -1) : notes,
  );
  return {
    title,
    tables: sheets.map((sheet, index) => printedSheet(sheet, `sheet-${String(index)}`, words)),
    notes: [...new Set(sheetNotes)],
  };
}
