import { ONE } from '../decimal/decimal';
import { decimalFromText, type DecimalText, textFromDecimal } from '../decimal/decimal-text';
import type { AuditInput } from './audit-input';
import type { VarietySheet } from './audit-varieties';
import { quotedFormulaText } from './cell-address';
import { EMPTY, formulaOf, NOT_KNOWN, type NumberKind, type ReportCell, textOf } from './report';
import { type Headline, headlines, type TotalsSheet } from './totals-sheet';

interface HeadlineParts extends Pick<TotalsSheet, 'total' | 'headline'> {
  readonly input: AuditInput;
  readonly varieties: VarietySheet;
}

interface HeadlineLine {
  readonly shown: NumberKind;
  readonly formula: string;
  readonly value: DecimalText<string> | null;
}

const NONE = quotedFormulaText(NOT_KNOWN);

/** The hospital's headline figures: in yuan, and amounts also in ten thousands. */
export function headlineRows(parts: HeadlineParts): readonly (readonly ReportCell[])[] {
  const { input, headline } = parts;
  const named = input.messages.report.headlines;
  const lines: Readonly<Record<Headline, HeadlineLine>> = {
    ...amountLines(parts),
    ...otherLines(parts),
  };
  return headlines.map((figure) => {
    const { shown, formula, value } = lines[figure];
    return [
      EMPTY,
      textOf(named[figure]),
      EMPTY,
      formulaOf(shown, formula, value),
      shown === 'yuan' ? inTenThousands(headline(figure), value) : EMPTY,
    ];
  });
}

function inTenThousands(address: string, value: DecimalText<string> | null): ReportCell {
  return formulaOf(
    'tenThousandYuan',
    `IF(ISNUMBER(${address}),${address}/10000,${NONE})`,
    value === null ? null : textFromDecimal(decimalFromText(value).times('0.0001')),
  );
}

function amountLines({ input, varieties, total }: HeadlineParts) {
  const { hospital } = input.result;
  const { range } = varieties;
  const spent = `SUMIFS(${range('nonSelected')},${range('isCounted')},1)`;
  return {
    budgetYuan: { shown: 'yuan', formula: total('budget'), value: hospital.budgetYuan },
    expenditureYuan: {
      shown: 'yuan',
      formula: total('expenditure'),
      value: hospital.expenditureYuan,
    },
    balanceBaseYuan: {
      shown: 'yuan',
      formula: total('balanceBase'),
      value: hospital.balanceBaseYuan,
    },
    retentionYuan: { shown: 'yuan', formula: total('retention'), value: hospital.retentionYuan },
    performancePayYuan: {
      shown: 'yuan',
      formula: total('performancePay'),
      value: hospital.performancePayYuan,
    },
    nonSelectedYuan: { shown: 'yuan', formula: spent, value: hospital.nonSelectedYuan },
    deficitYuan: {
      shown: 'yuan',
      formula: `SUMIFS(${range('balanceBase')},${range('isCounted')},1,${range('balanceBase')},"<0")`,
      value: hospital.deficitYuan,
    },
    breakEvenNonSelectedYuan: {
      shown: 'yuan',
      formula: `IF(${total('fundNonSelected')}=0,${NONE},${total('fundBreakEven')}*${spent}/${total('fundNonSelected')})`,
      value: hospital.breakEvenNonSelectedYuan,
    },
  } satisfies Partial<Record<Headline, HeadlineLine>>;
}

function otherLines({ input, varieties, total, headline }: HeadlineParts) {
  const { hospital, retentionRatio } = input.result;
  const { names, states } = input.messages.report;
  const { range } = varieties;
  const spent = headline('nonSelectedYuan');
  const selected = `SUMIFS(${range('selectedAmount')},${range('isCounted')},1)`;
  const unknown = `COUNTIFS(${range('isCounted')},1,${range('baseUnits')},">0",${range('purchasedAmount')},${NONE})`;
  return {
    retentionRatio: { shown: 'ratio', formula: names.retentionRatio, value: retentionRatio },
    breakEvenScale: {
      shown: 'scale',
      formula: total('breakEvenScale'),
      value: hospital.breakEvenScale,
    },
    nonSelectedAmountShareRatio: {
      shown: 'ratio',
      formula: `IF(${unknown}=0,${headline('plannedNonSelectedAmountShareRatio')},${NONE})`,
      value: hospital.nonSelectedAmountShareRatio,
    },
    plannedNonSelectedAmountShareRatio: {
      shown: 'ratio',
      formula: `IF(${spent}+${selected}=0,${NONE},${spent}/(${spent}+${selected}))`,
      value: hospital.plannedNonSelectedAmountShareRatio,
    },
    deficitVarieties: {
      shown: 'count',
      formula: `COUNTIFS(${range('isCounted')},1,${range('state')},${quotedFormulaText(states.deficit)})`,
      value: textFromDecimal(ONE.times(hospital.stateCounts.deficit)),
    },
  } satisfies Partial<Record<Headline, HeadlineLine>>;
}
