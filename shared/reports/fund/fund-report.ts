import { fundNotes } from '../../fund/fund-notes';
import { fundNoteSentence } from '../fund-note-sentence';
import type { Report } from '../report';
import { allocationSheet } from './allocation-sheet';
import type { FundReportInput } from './fund-report-input';
import { groupSheet } from './group-sheet';
import { indicatorSheet } from './indicator-sheet';
import { itemSheet } from './item-sheet';
import { parameterSheet } from './parameter-sheet';
import { yearSheet } from './year-sheet';

/** The fund as a workbook: groups, varieties, years, score sheet, allocation; what can be worked out is a live formula. */
export function fundReport(input: FundReportInput): Report {
  const { evaluated, messages, language } = input;
  const { plan, fund } = evaluated;
  const words = messages.fund.report;
  const { hospitalName: hospital } = plan;
  const scenario = input.scenario ?? messages.common.baseScenario;
  const title = words.title({ hospital, scenario, policy: plan.policy.names[language] });
  const preface = plan.isSample ? [messages.report.sampleMark, title] : [title];
  const notes = fundNotes(evaluated).map((note) =>
    fundNoteSentence(note, { messages, language, lag: fund.lag }),
  );
  const items = itemSheet(input, preface);
  const parameters = parameterSheet(input, preface);
  const groups = groupSheet(input, { preface, notes, items });
  return {
    title,
    pageHeader: words.pageHeader({ hospital }),
    pageFooter: plan.isSample ? messages.report.samplePageFooter : messages.report.pageFooter,
    names: parameters.names,
    sheets: [
      groups.sheet,
      items.sheet,
      yearSheet(input, { preface, groups }),
      indicatorSheet(input, preface),
      ...(input.allocated === null ? [] : [allocationSheet(input, input.allocated, preface)]),
      parameters.sheet,
    ],
  };
}
