import { assertNever, present } from '../assert';
import type { VarietyFigures, VarietyResult } from '../engine/plan-result';
import type { Messages } from '../i18n/zh-cn';
import type { Origin, Variety } from '../plan/plan';
import type { AuditInput } from './audit-input';
import {
  countOf,
  EMPTY,
  priceOf,
  ratioOf,
  type ReportCell,
  type ReportColumn,
  type ReportSheet,
  textOf,
  unitsOf,
  yuanOf,
} from './report';

/** Every variety with its inputs, all figures and where its data come from. */
export function varietiesSheet({ plan, result, rows, messages }: AuditInput): ReportSheet {
  return {
    name: messages.report.sheets.varieties,
    preface: [],
    columns: [...inputColumns(messages), ...figureColumns(messages)],
    frozenColumns: 2,
    rows: plan.varieties.map((variety, index) => {
      const outcome = present(result.varieties[index], 'each variety has a result');
      return [
        countOf(present(rows.get(variety.id), 'each variety has a row')),
        ...inputCells(variety, plan.fundRatio, messages),
        ...figureCells(outcome, messages),
        textOf(originText(variety, messages)),
      ];
    }),
  };
}

function inputColumns({ fields, headless }: Messages): readonly ReportColumn[] {
  return [
    { header: headless.row, width: 6 },
    { header: fields.genericName, width: 26 },
    { header: fields.dosageForm, width: 12 },
    { header: fields.specification, width: 14 },
    { header: fields.batch, width: 16 },
    { header: fields.unit, width: 12 },
    { header: fields.baseUnits, width: 16 },
    { header: fields.winners, width: 12 },
    { header: fields.shareGroup, width: 12 },
    { header: fields.preVbpPriceYuan, width: 14 },
    { header: fields.selectedPriceYuan, width: 12 },
    { header: fields.additionalSelected, width: 24 },
    { header: fields.fundRatio, width: 14 },
    { header: fields.insuredShareRatio, width: 14 },
    { header: fields.selectedUnits, width: 14 },
  ];
}

function inputCells(
  variety: Variety,
  planFundRatio: Variety['fundRatio'],
  { report: words }: Messages,
): readonly ReportCell[] {
  const further = variety.additionalSelected.map(
    ({ enterprise, priceYuan, agreedPortionRatio }) =>
      `${enterprise}: ${priceYuan} × ${agreedPortionRatio}`,
  );
  return [
    textOf(variety.genericName),
    textOf(variety.dosageForm),
    textOf(variety.specification),
    textOf(variety.batch),
    textOf(variety.unit),
    unitsOf(variety.baseUnits),
    variety.winners === null ? EMPTY : countOf(variety.winners),
    textOf(words.shareGroups[variety.shareGroup]),
    priceOf(variety.preVbpPriceYuan),
    priceOf(variety.selectedPriceYuan),
    further.length === 0 ? EMPTY : textOf(further.join('; ')),
    ratioOf(variety.fundRatio ?? planFundRatio),
    ratioOf(variety.insuredShareRatio),
    unitsOf(variety.selectedUnits),
  ];
}

function figureColumns({ fields, report: words }: Messages): readonly ReportColumn[] {
  return [
    { header: fields.agreedShareRatio, width: 14 },
    { header: fields.agreedUnits, width: 16 },
    { header: fields.nonSelected, width: 18 },
    { header: fields.fundFactorRatio, width: 12 },
    { header: fields.budgetYuan, width: 18 },
    { header: fields.expenditureYuan, width: 18 },
    { header: fields.balanceBaseYuan, width: 18 },
    { header: fields.breakEvenNonSelectedYuan, width: 24 },
    { header: fields.headroomYuan, width: 18 },
    { header: fields.redLineYuan, width: 18 },
    { header: fields.completionRatio, width: 16 },
    { header: fields.nonSelectedAmountShareRatio, width: 16 },
    { header: fields.state, width: 10 },
    { header: words.inScope, width: 10 },
    { header: words.origin, width: 60 },
  ];
}

const FIGURES = 12;

function figureCells(
  { outcome, inScope }: VarietyResult,
  { report: words }: Messages,
): readonly ReportCell[] {
  const scope = textOf(inScope ? words.yes : words.no);
  switch (outcome.kind) {
    case 'evaluated':
      return [...numberCells(outcome.figures), textOf(words.states[outcome.figures.state]), scope];
    case 'incomplete':
      return [...Array.from({ length: FIGURES }, () => EMPTY), textOf(words.incomplete), scope];
    default:
      return assertNever(outcome);
  }
}

function numberCells(figures: VarietyFigures): readonly ReportCell[] {
  return [
    ratioOf(figures.agreedShareRatio),
    unitsOf(figures.agreedUnits),
    yuanOf(figures.nonSelectedYuan),
    ratioOf(figures.fundFactorRatio),
    yuanOf(figures.budgetYuan),
    yuanOf(figures.expenditureYuan),
    yuanOf(figures.balanceBaseYuan),
    yuanOf(figures.breakEvenNonSelectedYuan),
    yuanOf(figures.headroomYuan),
    yuanOf(figures.redLineYuan),
    ratioOf(figures.completionRatio),
    ratioOf(figures.nonSelectedAmountShareRatio),
  ];
}

/** Each origin once: most rows come from one place. */
function originText({ origins }: Variety, messages: Messages): string {
  const texts = Object.values(origins).map((origin) => originSentence(origin, messages));
  return [...new Set(texts)].join('; ');
}

function originSentence(origin: Origin, { report: words }: Messages): string {
  switch (origin.kind) {
    case 'typed':
      return words.originTyped;
    case 'sample':
      return words.originSample;
    case 'file':
      return words.originFile(origin);
    case 'history':
      return words.originHistory({
        file: origin.file,
        from: origin.fromMonth,
        to: origin.toMonth,
      });
    case 'scenario':
      return words.originScenario({ name: origin.scenario });
    default:
      return assertNever(origin);
  }
}
