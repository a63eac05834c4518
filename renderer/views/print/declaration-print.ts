import type { DeclarationRound } from '../../../shared/plan/declaration-round';
import type { ReportRequest } from '../../../shared/report-request';
import { declarationReport } from '../../../shared/reports/declaration-report';
import type { PrintWords } from './figure-cells';
import type { PrintTable } from './print-table';
import { printedSheet } from './printed-sheet';

/** A round's declaration table as it is printed: the sheets of its workbook, and the notes below them. */
export interface DeclarationPrint {
  readonly title: string;
  readonly tables: readonly PrintTable[];
  readonly notes: readonly string[];
}

export function declarationPrint(
  { plan, signatures }: Pick<ReportRequest, 'plan' | 'signatures'>,
  round: DeclarationRound,
  words: PrintWords,
): DeclarationPrint {
  const { sheets, title } = declarationReport({ document: plan, round, signatures, ...words });
  return {
    title,
    // The first is of quantities alone; amounts of money stand in the reasons.
    tables: sheets.map((sheet, index) => ({
      ...printedSheet(sheet, `sheet-${String(index)}`, words),
      ...(index === 0 && { measure: words.messages.declaration.report.measure }),
    })),
    // The workbook's line to sign on is drawn here.
    notes: sheets.flatMap(({ notes }, index) => (index === 0 ? notes.slice(0, -1) : notes)),
  };
}
