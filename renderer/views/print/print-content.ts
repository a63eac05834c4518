import { messagesOf } from '../../../shared/i18n/messages';
import { findRound } from '../../../shared/plan/round-edits';
import type { PrintJob } from '../../../shared/report-request';
import { declarationPrint } from './declaration-print';
import type { PrintWords } from './figure-cells';
import { fundPrint } from './fund-print';
import { parameterPrint } from './parameter-print';
import type { PrintTable } from './print-table';
import { pictureOf, type PrintPicture, reportCharts } from './report-charts';
import { type ReportFigures, reportFigures } from './report-figures';
import { varietyPrint } from './variety-print';
import { warningPrint } from './warning-print';

/** Everything that stands in a report, before it is laid out. */
export interface PrintContent {
  readonly job: PrintJob;
  readonly words: PrintWords;
  readonly figures: ReportFigures;
  readonly pictures: readonly PrintPicture[];
  readonly tables: readonly PrintTable[];
  /** Above each page, and the name of the file inside. */
  readonly title: string;
  /** How the figures are meant, on the last page. */
  readonly notes: readonly string[];
  /** Whether the report of the plan is printed; otherwise its tables and notes alone. */
  readonly isReport: boolean;
}

export async function printContent(job: PrintJob): Promise<PrintContent> {
  const { language, parts } = job.report;
  const words = { language, messages: messagesOf(language) };
  const figures = reportFigures(job.report, words.messages);
  const { main } = figures;
  const { print } = words.messages.export;
  if (job.report.fund !== undefined) {
    const fund = fundPrint(job.report, job.report.fund, words);
    return { job, words, figures, pictures: [], isReport: false, ...fund };
  }
  const round = findRound(job.report.plan, job.report.roundId ?? null);
  if (round !== null) {
    const declaration = declarationPrint(job.report, round, words);
    return { job, words, figures, pictures: [], isReport: false, ...declaration };
  }
  const charts = parts.includes('charts') ? reportCharts(figures, words) : [];
  return {
    job,
    words,
    figures,
    title: print.title,
    notes: print.noteLines,
    isReport: true,
    pictures: await Promise.all(charts.map(pictureOf)),
    tables: [
      ...(parts.includes('varieties') ? [varietyPrint(main, words)] : []),
      ...(parts.includes('parameters') ? [parameterPrint(main, words)] : []),
      ...(parts.includes('warnings') ? [warningPrint(main, words)] : []),
    ],
  };
}
