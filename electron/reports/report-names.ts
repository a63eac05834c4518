import type { CallInput } from '../../shared/contract';
import { messagesOf } from '../../shared/i18n/messages';
import type { Messages } from '../../shared/i18n/zh-cn';
import { findRound } from '../../shared/plan/round-edits';
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
  const { fund } = input.report;
  if (fund !== undefined) {
    const { fileName, departmentsFileName } = messagesOf(language).fund.report;
    const report = fund === 'report' ? fileName : departmentsFileName;
    return words.fileName({ hospitalName: plan.hospitalName, report, date });
  }
  const round = findRound(plan, input.report.roundId ?? null);
  if (round !== null) {
    const report = messagesOf(language).declaration.report.fileName;
    return words.fileName({ hospitalName: plan.hospitalName, report, date });
  }
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
  const { plan, scenarioIds, roundId, fund } = input.report;
  if (fund === 'departments') return messages.fund.report.departmentsFileName;
  const round = findRound(plan, roundId ?? null);
  if (round !== null) return round.name;
  const names = scenarioIds.map(
    (id) => findScenario(plan, id)?.name ?? messages.common.baseScenario,
  );
  return messages.export.subject({ names }).slice(0, LONGEST_SUBJECT);
}
