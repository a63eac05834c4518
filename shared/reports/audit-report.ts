import { breakEvenSheet } from './audit-break-even';
import { declarationSheet } from './audit-declaration';
import type { AuditInput } from './audit-input';
import { notesSheet, warningsSheet } from './audit-notes';
import { originsSheet } from './audit-origins';
import { parametersSheet } from './audit-parameters';
import { purchasesSheet } from './audit-purchases';
import { scenariosSheet } from './audit-scenarios';
import { sensitivitySheet } from './audit-sensitivity';
import { totalsSheet } from './audit-totals';
import { varietiesSheet } from './audit-varieties';
import { hospitalWords } from './condition-words';
import type { Report, ReportSheet } from './report';
import { signatureLine } from './signature-line';

/**
 * The workbook that lets another person check an estimate: every step is a formula on the inputs and the named parameters,
 * with the engine's figure as the value it has now. `onShare` is told after each sheet how much is made, from 0 to 1.
 */
export function auditReport(
  input: AuditInput,
  onShare: (share: number) => void = () => undefined,
): Report {
  const { plan, messages } = input;
  const words = messages.report;
  const preface = plan.isSample ? [words.sampleMark] : [];
  const titled = (sheet: keyof typeof words.sheets): readonly string[] => [
    ...preface,
    sheetTitle(input, words.sheets[sheet]),
  ];
  const parameters = parametersSheet(input, preface);
  const varieties = varietiesSheet(input, titled('varieties'));
  const totals = totalsSheet(input, varieties, titled('totals'));
  const makers: readonly (() => ReportSheet)[] = [
    () => notesSheet(input, preface),
    () => parameters.sheet,
    () => signed(input, varieties.sheet),
    () => signed(input, totals.sheet),
    () => signed(input, scenariosSheet(input, totals, titled('scenarios'))),
    () => signed(input, sensitivitySheet(input, titled('sensitivity'))),
    () => breakEvenSheet({ input, varieties, totals }, titled('breakEven')),
    () => signed(input, purchasesSheet(input, titled('purchases'))),
    () => signed(input, declarationSheet(input, varieties, titled('declaration'))),
    () => originsSheet(input, titled('origins')),
    () => warningsSheet(input, titled('warnings')),
  ];
  const sheets = makers.map((make, index) => {
    const sheet = make();
    onShare((index + 1) / makers.length);
    return sheet;
  });
  return {
    title: words.title,
    pageHeader: words.pageHeader({ hospital: hospitalWords(plan, messages) }),
    pageFooter: plan.isSample ? words.samplePageFooter : words.pageFooter,
    names: parameters.names,
    sheets,
  };
}

function sheetTitle({ plan, year, scenario, messages }: AuditInput, sheet: string): string {
  return messages.report.sheetTitle({
    hospital: hospitalWords(plan, messages),
    year: year === null ? '' : String(year),
    scenario: scenario ?? messages.common.baseScenario,
    sheet,
  });
}

/** Who made it, checked it and answers for it; what is left empty is filled in on paper. */
function signed({ messages, signatures }: AuditInput, sheet: ReportSheet): ReportSheet {
  return { ...sheet, notes: [...sheet.notes, signatureLine(messages, signatures)] };
}
