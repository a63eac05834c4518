import { warningSentence } from '../../../shared/i18n/sentence';
import type { PrintWords } from './figure-cells';
import { printedTextCell, type PrintTable } from './print-table';
import type { ReportedScenario } from './report-figures';

/** What a reader of the figures must know. */
export function warningPrint({ plan, result }: ReportedScenario, words: PrintWords): PrintTable {
  const { messages } = words;
  const { report, export: exportWords } = messages;
  const { print } = exportWords;
  const places = new Map(
    plan.varieties.map(({ id, genericName }, index) => [id, { index, genericName }]),
  );
  const rows = result.warnings.map((warning, at) => {
    const place = warning.varietyId === null ? undefined : places.get(warning.varietyId);
    return {
      key: String(at),
      cells: [
        { shown: place === undefined ? '' : String(place.index + 1) },
        printedTextCell(place?.genericName ?? report.wholeHospital),
        printedTextCell(warningSentence(messages, warning)),
      ],
    };
  });
  const none = {
    key: 'none',
    cells: [printedTextCell(''), printedTextCell(''), printedTextCell(report.noWarnings)],
  };
  return {
    id: 'warnings',
    title: print.warnings,
    columns: [
      { head: print.number, width: 5, isNumber: true },
      { head: print.variety, width: 22, isNumber: false },
      { head: report.sentence, width: 73, isNumber: false },
    ],
    rows: rows.length === 0 ? [none] : rows,
    total: null,
  };
}
