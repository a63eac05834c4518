import { messagesOf } from '../../../shared/i18n/messages';
import type { PrintJob } from '../../../shared/report-request';
import type { PrintWords } from './figure-cells';
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
}

export async function printContent(job: PrintJob): Promise<PrintContent> {
  const { language, parts } = job.report;
  const words = { language, messages: messagesOf(language) };
  const figures = reportFigures(job.report, words.messages);
  const { main } = figures;
  const charts = parts.includes('charts') ? reportCharts(figures, words) : [];
  return {
    job,
    words,
    figures,
    pictures: await Promise.all(charts.map(pictureOf)),
    tables: [
      ...(parts.includes('varieties') ? [varietyPrint(main, words)] : []),
      ...(parts.includes('parameters') ? [parameterPrint(main, words)] : []),
      ...(parts.includes('warnings') ? [warningPrint(main, words)] : []),
    ],
  };
}
