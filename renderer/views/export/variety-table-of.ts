import { present } from '../../../shared/assert';
import { messagesOf } from '../../../shared/i18n/messages';
import { reportRequest } from '../../commands/export-open';
import { viewState } from '../../stores/view-store';
import type { ShownTable } from '../../table/shown-table';
import { exportedTable } from '../print/print-table';
import { reportedScenarios } from '../print/report-figures';
import { varietyPrint } from '../print/variety-print';

/** The variety table of the first scenario, as a CSV holds it. */
export function varietyTableOf(): ShownTable {
  const { language } = viewState();
  const messages = messagesOf(language);
  const request = present(reportRequest(), 'a plan is open');
  const first = { ...request, scenarioIds: request.scenarioIds.slice(0, 1) };
  const scenario = present(reportedScenarios(first, messages)[0], 'a report has a scenario');
  return exportedTable(varietyPrint(scenario, { messages, language }));
}
