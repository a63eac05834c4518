import { present } from '../../shared/assert';
import type { Decimal } from '../../shared/decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  textFromDecimal,
  type YuanText,
} from '../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import type { PlanResult, VarietyFigures } from '../../shared/engine/plan-result';
import type { PlanDocument, Variety } from '../../shared/plan/plan';
import { aPlan } from './builders';

/** The figures of a variety alone in a plan. */
export function figuresOf(variety: Variety, fields: Partial<PlanDocument> = {}): VarietyFigures {
  return figuresAt(evaluatePlan(aPlan([variety], fields)), 0);
}

/** The figures in a row of a result; throws where inputs are missing. */
export function figuresAt(result: PlanResult, index: number): VarietyFigures {
  const { outcome } = present(result.varieties[index], 'the row is there');
  if (outcome.kind === 'incomplete') throw new Error(`Missing: ${outcome.missing.join(', ')}`);
  return outcome.figures;
}

/** The variety with so much non-selected spending. */
export function spending(variety: Variety, amountYuan: YuanText): Variety {
  return { ...variety, nonSelected: { kind: 'amount', amountYuan } };
}

export function number(text: DecimalText<string> | null): Decimal {
  return decimalFromText(present(text, 'the figure is known'));
}

export function text<Text extends DecimalText<string>>(value: Decimal): Text {
  return textFromDecimal<Text>(value);
}

export function times<Text extends DecimalText<string>>(value: Text, factor: number): Text {
  return textFromDecimal<Text>(decimalFromText(value).times(factor));
}

/** What a hospital gets. */
export function retentionOf(plan: PlanDocument): Decimal {
  return number(evaluatePlan(plan).hospital.retentionYuan);
}
