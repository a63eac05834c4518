import {
  decimalFromText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { roundYuan } from '../decimal/rounding';
import { unbrandedUnits } from '../declaration/brand-parts';
import { createRoundReader, type RoundReport } from '../declaration/round-report';
import { type RoundRow, takenRule } from '../declaration/round-row';
import { formatRatio, formatUnits, type Language } from '../i18n/format';
import type { Messages } from '../i18n/zh-cn';
import type { DeclarationRound, RoundEntry } from '../plan/declaration-round';
import type { PlanWithScenarios } from '../plan/scenario';
import { learningSentence } from './learning-sentence';
import {
  countOf,
  EMPTY,
  type Report,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textOf,
  unitsOf,
  yuanOf,
} from './report';
import { ruleReasonSentence } from './rule-reason-sentence';
import { signatureLine } from './signature-line';
import type { Signatures } from './signatures';

interface DeclarationReportInput {
  readonly document: PlanWithScenarios;
  readonly round: DeclarationRound;
  readonly language: Language;
  readonly messages: Messages;
  readonly signatures: Signatures;
}

/** The declaration table of a round as it is handed in, and a sheet that explains each figure. */
export function declarationReport(input: DeclarationReportInput): Report {
  const { document, round, messages } = input;
  const { rows, learning } = createRoundReader()(document, round);
  const words = messages.declaration.report;
  const title = words.title({ hospital: document.hospitalName, round: round.name });
  const preface = document.isSample ? [messages.report.sampleMark, title] : [title];
  return {
    title,
    pageHeader: messages.report.pageHeader({ hospital: document.hospitalName }),
    pageFooter: document.isSample ? messages.report.samplePageFooter : messages.report.pageFooter,
    names: [],
    sheets: [tableSheet(input, rows, preface), reasonsSheet(input, { rows, learning, preface })],
  };
}

function tableSheet(
  { document, round, messages, signatures, language }: DeclarationReportInput,
  rows: readonly RoundRow[],
  preface: readonly string[],
): ReportSheet {
  const words = messages.declaration.report;
  const open = rows.filter(({ entry }) => entry.declared === null).length;
  const over = rows.filter(({ entry }) => unbrandedUnits(entry)?.isOver === true);
  const below = rows.filter(
    ({ entry, flags }) => entry.declared !== null && flags.includes('belowFloor'),
  );
  const namesOf = (some: readonly RoundRow[]): string =>
    some.map(({ genericName }) => genericName).join(messages.common.listSeparator);
  const hasBrands = rows.some(({ entry }) => entry.brands.length > 0);
  const cells = rows.flatMap((row, index): readonly (readonly ReportCell[])[] =>
    declaredLines(row.entry).map(({ brand, units }, line) => [
      countOf(index + 1),
      textOf(document.hospitalName),
      textOf(row.genericName),
      textOf(row.specification),
      textOf(row.dosageForm),
      textOf(row.unit),
      ...(line > 0
        ? [EMPTY, EMPTY]
        : [
            unitsOf(row.meanUseUnits),
            unitsOf(row.outcome.kind === 'known' ? row.outcome.floorUnits : null),
          ]),
      unitsOf(units),
      textOf(brand),
      textOf(line > 0 ? '' : row.entry.reason),
    ]),
  );
  return sheetOf({
    name: words.tableSheet,
    preface,
    columns: words.columns.map((header, index) => ({ header, width: WIDTHS[index] ?? 14 })),
    frozenColumns: 3,
    rows: cells,
    filteredRows: cells.length,
    notes: [
      words.floorNote({
        share: formatRatio(round.floorShareRatio, language),
        use: messages.parameters.choicesInFull.declarationFloorUse[round.floorUse],
      }),
      ...(hasBrands ? [words.brandNote] : []),
      ...(over.length === 0 ? [] : [words.brandsOver({ names: namesOf(over) })]),
      ...(below.length === 0 ? [] : [words.belowFloor({ names: namesOf(below) })]),
      ...(open === 0 ? [] : [words.openNote({ count: open })]),
      signatureLine(messages, signatures),
    ],
  });
}

/** A line a brand, and one for what they leave; one line alone without brands. */
function declaredLines(
  entry: RoundEntry,
): readonly { readonly brand: string; readonly units: UnitsText | null }[] {
  const left = unbrandedUnits(entry);
  if (left === null) return [{ brand: '', units: entry.declared?.baseUnits ?? null }];
  const hasRest = !left.isOver && left.units !== '0';
  const rest = hasRest ? [{ brand: '', units: left.units }] : [];
  return [...entry.brands, ...rest];
}

const WIDTHS: readonly number[] = [6, 24, 26, 14, 10, 8, 16, 12, 14, 16, 40];

const DECLARED_COLUMN = 7;
const REASON_COLUMN = 12;

function reasonsSheet(
  { round, messages, language }: DeclarationReportInput,
  {
    rows,
    learning,
    preface,
  }: Pick<RoundReport, 'rows' | 'learning'> & { readonly preface: readonly string[] },
): ReportSheet {
  const { declaration, declareDesk } = messages;
  const words = declaration.report;
  const units = (text: UnitsText): string => formatUnits(text, language);
  const cells = rows.map((row, index): readonly ReportCell[] => {
    const { outcome, entry } = row;
    const named = [countOf(index + 1), textOf(row.genericName), unitsOf(row.lastTwelveUnits)];
    if (outcome.kind === 'problem') {
      // What is declared stands in the table; here it is said that no figure explains it.
      const declared = entry.declared?.baseUnits ?? null;
      const unexplained = words.reasonColumns.map((_, column): ReportCell => {
        if (column === DECLARED_COLUMN) return unitsOf(declared);
        return column === REASON_COLUMN ? textOf(words.notWorkedOut) : EMPTY;
      });
      return [...named, ...unexplained.slice(named.length)];
    }
    const { usable, rules, reasons } = outcome;
    const by = entry.declared?.by ?? null;
    const taken = takenRule(row);
    const byWords =
      by === null
        ? ''
        : taken?.isStill === false
          ? declareDesk.byThen({ rule: declareDesk.by[by] })
          : declareDesk.by[by];
    const reason =
      by === 'typed'
        ? words.typedReason
        : taken?.isStill === false
          ? words.staleReason
          : ruleReasonSentence(reasons[taken?.rule ?? 'safe'], { messages, language });
    return [
      ...named,
      textOf(
        usable.isCertain
          ? units(usable.p50Units)
          : declareDesk.range({ from: units(usable.p10Units), to: units(usable.p90Units) }),
      ),
      unitsOf(rules.safe),
      unitsOf(rules.expected),
      unitsOf(rules.minimaxRegret),
      unitsOf(entry.declared?.baseUnits ?? null),
      textOf(byWords),
      unitsOf(outcome.agreedUnits),
      { kind: 'ratio', value: outcome.missedRatio },
      yuanOf(textFromDecimal<YuanText>(roundYuan(decimalFromText(outcome.expectedYuan)))),
      textOf(reason),
    ];
  });
  return sheetOf({
    name: words.reasonsSheet,
    preface,
    columns: words.reasonColumns.map((header, index) => ({
      header,
      width: index === 1 || index === 3 ? 24 : index === REASON_COLUMN ? 60 : 14,
    })),
    frozenColumns: 2,
    rows: cells,
    filteredRows: cells.length,
    notes: [
      words.riskNote({ risk: formatRatio(round.riskRatio, language) }),
      ...(learning === null ? [] : [learningSentence(learning, { messages, language })]),
      declaration.assumptions,
    ],
  });
}
