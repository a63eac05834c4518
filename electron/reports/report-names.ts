import type { CallInput } from '../../shared/contract';
import { messagesOf } from '../../shared/i18n/messages';
import type { Messages } from '../../shared/i18n/zh-cn';
import { findScenario } from '../../shared/plan/scenario';

type Export = CallInput<'report.export'>;

/** The proposed name without its extension: 医院_报表_日期. */
export function exportName(input: Export, messages: Messages, date: string): string {
  if (input.kind === 'csv') {
    const { hospitalName, table } = input;
    return messages.export.fileName({ hospitalName, report: table.name, date });
  }
  const { plan, language } = input.report;
  const words = messagesOf(language).export;
  return words.fileName({
    hospitalName: plan.hospitalName,
    report: words.reportNames[input.kind],
    date,
  });
}

const LONGEST_SUBJECT = 400;

/** What the log says was exported. */
export function exportSubject(input: Export, messages: Messages): string {
  if (input.kind === 'csv') return input.table.name;
  const { plan, scenarioIds } = input.report;
  const names = scenarioIds.map(
    (id) => findScenario(plan, id)?.name ?? messages.common.baseScenario,
  );
  return messages.export.subject({ names }).slice(0, LONGEST_SUBJECT);
}
