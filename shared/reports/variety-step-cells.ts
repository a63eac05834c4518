import { type Decimal, ONE, ZERO } from '../decimal/decimal';
import { type DecimalText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import { amountYuan } from '../engine/variety-inputs';
import type { Messages } from '../i18n/zh-cn';
import { nonSelectedYuan } from '../plan/non-selected-spending';
import { quotedFormulaText } from './cell-address';
import { formulaOf, NOT_KNOWN, type NumberKind, type ReportCell, textFormulaOf } from './report';
import type { CellOfRow, stepColumns, VarietyRow } from './variety-column';

type StepColumn = (typeof stepColumns)[number];
type At = VarietyRow['at'];
type Known = NonNullable<VarietyRow['known']>;

const NONE = quotedFormulaText(NOT_KNOWN);

/**
 * Every step of a variety as a formula on the row's inputs and the named parameters: `budget = Q P0 k`,
 * `expenditure = (A Ps + S) ke`, and what follows. Nothing is rounded, as in the engine. Source: domain 2.1, 3.1, 3.7, R5.
 */
export function stepCells(messages: Messages): Readonly<Record<StepColumn, CellOfRow>> {
  return {
    ...volumeCells(messages),
    ...moneyCells(fundRatioIn(messages)),
    ...judgedCells(messages),
  };
}

/** A number that needs complete inputs. */
function step(
  shown: NumberKind,
  formula: (at: At) => string,
  value: (known: Known) => Decimal | DecimalText<string> | null,
): CellOfRow {
  return ({ at, known }): ReportCell => {
    const found = known === null ? null : value(known);
    const text = found === null || typeof found === 'string' ? found : textFromDecimal(found);
    return formulaOf(shown, `IF(${at.isComplete}=0,${NONE},${formula(at)})`, text);
  };
}

function volumeCells({ report: { names, shareGroups }, parameters }: Messages) {
  const scopes = parameters.choicesInFull.scope;
  const lookUp = (at: At, group: keyof typeof shareGroups): string =>
    `LOOKUP(${at.winners},${names.winnersOf[group]},${names.sharesOf[group]})`;
  const isGroup = (at: At, group: keyof typeof shareGroups): string =>
    `${at.shareGroup}=${quotedFormulaText(shareGroups[group])}`;
  const ofTable = (at: At): string =>
    `IF(${isGroup(at, 'general')},${lookUp(at, 'general')},IF(${isGroup(at, 'antiInfective')},${lookUp(at, 'antiInfective')},${lookUp(at, 'restricted')}))`;
  return {
    isComplete: ({ at, known }) =>
      formulaOf('count', completeFormula(at, names.fundRatio), known === null ? zero : one),
    isCounted: ({ at, known, result }) =>
      formulaOf(
        'count',
        `IF(AND(${at.isComplete}=1,OR(${names.scope}=${quotedFormulaText(scopes.all)},${at.baseUnits}>0)),1,0)`,
        known !== null && result.inScope ? one : zero,
      ),
    agreedShare: step(
      'ratio',
      (at) =>
        `IF(${at.agreedUnitsSigned}<>"",IF(${at.baseUnits}=0,${NONE},${at.agreedUnitsSigned}/${at.baseUnits}),IF(${at.agreedShareTyped}<>"",${at.agreedShareTyped},IF(${at.winners}<>"",${ofTable(at)},${NONE})))`,
      ({ figures }) => figures.agreedShareRatio,
    ),
    agreedUnits: step(
      'units',
      (at) =>
        `IF(${at.agreedUnitsSigned}<>"",${at.agreedUnitsSigned},IF(ISNUMBER(${at.agreedShare}),${at.agreedShare}*${at.baseUnits},0))`,
      ({ figures }) => figures.agreedUnits,
    ),
    averageSelectedPrice: step(
      'price',
      (at) =>
        `IF(${at.selectedPrice}="",${NONE},(1-${at.additionalPortion})*${at.selectedPrice}+${at.additionalPrice})`,
      ({ inputs }) => inputs.selectedPriceYuan,
    ),
    purchasedUnits: step(
      'units',
      (at) =>
        `IF(${at.selectedUnits}<>"",${at.selectedUnits},IF(${at.demandUnits}<>"",${at.demandSelected},${NONE}))`,
      ({ inputs }) => inputs.purchasedUnits,
    ),
  } satisfies Partial<Record<StepColumn, CellOfRow>>;
}

const zero = textFromDecimal(ZERO);
const one = textFromDecimal(ONE);

/** 1 where nothing that the formulas need is missing. A variety never reported needs no prices and no share. */
function completeFormula(at: At, fundRatio: string): string {
  const isPriced = `AND(${at.preVbpPrice}<>"",OR(${at.winners}<>"",${at.agreedShareTyped}<>"",${at.agreedUnitsSigned}<>""))`;
  const conditions = [
    `OR(${at.baseUnits}=0,${isPriced})`,
    `OR(AND(${at.baseUnits}=0,N(${at.agreedUnitsSigned})=0),${at.selectedPrice}<>"")`,
    `OR(${at.fundRatioOwn}<>"",${fundRatio}<>"")`,
    `${at.insuredShare}<>""`,
    `ROUND(N(${at.additionalPortion}),9)<=1`,
  ];
  return `IF(AND(${conditions.join(',')}),1,0)`;
}

/** f of a row: the variety's own, else the plan's. */
function fundRatioIn({ report: { names } }: Messages): (at: At) => string {
  return (at) => `IF(${at.fundRatioOwn}<>"",${at.fundRatioOwn},${names.fundRatio})`;
}

function moneyCells(fundRatio: (at: At) => string) {
  return {
    baseAmount: step(
      'yuan',
      (at) => `${at.baseUnits}*${at.preVbpPrice}`,
      ({ inputs }) => amountYuan(inputs.baseUnits, inputs.preVbpPriceYuan),
    ),
    agreedAmount: step(
      'yuan',
      (at) => `IF(${at.agreedUnits}=0,0,${at.agreedUnits}*${at.averageSelectedPrice})`,
      ({ numbers }) => numbers.agreedAmountYuan,
    ),
    nonSelected: ({ at, variety }) =>
      formulaOf(
        'yuan',
        `IF(${at.demandUnits}<>"",MAX(0,${at.demandUnits}-${at.demandSelected})*${at.nonSelectedPrice},N(${at.nonSelectedTyped}))`,
        textFromDecimal<YuanText>(nonSelectedYuan(variety.nonSelected)),
      ),
    fundFactor: step(
      'ratio',
      (at) => `${fundRatio(at)}*${at.insuredShare}`,
      ({ figures }) => figures.fundFactorRatio,
    ),
    expenditureFactor: step(
      'ratio',
      (at) =>
        `IF(${at.expenditureFundRatioOwn}<>"",${at.expenditureFundRatioOwn},${fundRatio(at)})*${at.insuredShare}`,
      ({ figures }) => figures.expenditureFactorRatio,
    ),
    budget: step(
      'yuan',
      (at) => `${at.baseAmount}*${at.fundFactor}`,
      ({ figures }) => figures.budgetYuan,
    ),
    expenditure: step(
      'yuan',
      (at) => `(${at.agreedAmount}+${at.nonSelected})*${at.expenditureFactor}`,
      ({ figures }) => figures.expenditureYuan,
    ),
    balanceBase: step(
      'yuan',
      (at) => `${at.budget}-${at.expenditure}`,
      ({ figures }) => figures.balanceBaseYuan,
    ),
    breakEven: step(
      'yuan',
      (at) =>
        `IF(${at.expenditureFundRatioOwn}="",${at.baseAmount},${at.baseAmount}*${fundRatio(at)}/${at.expenditureFundRatioOwn})-${at.agreedAmount}`,
      ({ figures }) => figures.breakEvenNonSelectedYuan,
    ),
    headroom: step(
      'yuan',
      (at) => `${at.breakEven}-${at.nonSelected}`,
      ({ figures }) => figures.headroomYuan,
    ),
    fundBreakEven: step(
      'yuan',
      (at) => `${at.budget}-${at.agreedAmount}*${at.expenditureFactor}`,
      ({ numbers }) => numbers.fundBreakEvenYuan,
    ),
    fundNonSelected: step(
      'yuan',
      (at) => `${at.expenditureFactor}*${at.nonSelected}`,
      ({ numbers }) => numbers.fundNonSelectedYuan,
    ),
    purchasedAmount: step(
      'yuan',
      (at) =>
        `IF(ISNUMBER(${at.purchasedUnits}),IF(${at.purchasedUnits}=0,0,IF(ISNUMBER(${at.averageSelectedPrice}),${at.purchasedUnits}*${at.averageSelectedPrice},${NONE})),${NONE})`,
      ({ numbers }) => numbers.purchasedAmountYuan,
    ),
    selectedAmount: step(
      'yuan',
      (at) => `IF(ISNUMBER(${at.purchasedAmount}),${at.purchasedAmount},${at.agreedAmount})`,
      ({ numbers }) => numbers.purchasedAmountYuan ?? numbers.agreedAmountYuan,
    ),
  } satisfies Partial<Record<StepColumn, CellOfRow>>;
}

function judgedCells({ report: words, parameters: { redLine } }: Messages) {
  const { states } = words;
  const line = (at: At, price: string): string =>
    `${redLine.ratioInFormulas}*IF(ISNUMBER(${at.purchasedUnits}),${at.purchasedUnits},${at.agreedUnits})*${price}/(1-${redLine.ratioInFormulas})`;
  return {
    redLine: step(
      'yuan',
      (at) =>
        `IF(${redLine.ratioInFormulas}=1,${NONE},IF(${redLine.measureInFormulas}=${quotedFormulaText(redLine.measuresInFull.amount)},IF(ISNUMBER(${at.averageSelectedPrice}),${line(at, at.averageSelectedPrice)},${NONE}),IF(${at.demandUnits}<>"",${line(at, at.nonSelectedPrice)},${NONE})))`,
      ({ figures }) => figures.redLineYuan,
    ),
    completion: step(
      'judgedRatio',
      (at) =>
        `IF(ISNUMBER(${at.purchasedUnits}),IF(${at.agreedUnits}=0,${NONE},${at.purchasedUnits}/${at.agreedUnits}),${NONE})`,
      ({ figures }) => figures.completionRatio,
    ),
    nonSelectedShare: step(
      'judgedRatio',
      (at) =>
        `IF(ISNUMBER(${at.purchasedAmount}),IF(${at.nonSelected}+${at.purchasedAmount}=0,${NONE},${at.nonSelected}/(${at.nonSelected}+${at.purchasedAmount})),${NONE})`,
      ({ figures }) => figures.nonSelectedAmountShareRatio,
    ),
    // A balance of nothing is seldom exactly nothing in doubles: what is far below a fen is even.
    state: ({ at, known }) =>
      textFormulaOf(
        `IF(${at.isComplete}=0,${quotedFormulaText(words.incomplete)},IF(${at.baseUnits}=0,${quotedFormulaText(states.unreported)},IF(ROUND(${at.balanceBase},5)=0,${quotedFormulaText(states.even)},IF(${at.balanceBase}>0,${quotedFormulaText(states.surplus)},${quotedFormulaText(states.deficit)}))))`,
        known === null ? words.incomplete : states[known.figures.state],
      ),
  } satisfies Partial<Record<StepColumn, CellOfRow>>;
}
