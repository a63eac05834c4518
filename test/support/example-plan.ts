import { present } from '../../shared/assert';
import { type DecimalText, decimalText } from '../../shared/decimal/decimal-text';
import type { PlanDocument, Variety } from '../../shared/plan/plan';
import { findPolicy } from '../../shared/policy/packs';
import type { ExampleVariety, WorkedExample } from '../fixtures/golden/worked-examples';
import { aPlan, aVariety } from './builders';

/** The plan of a worked example. */
export function examplePlan(example: WorkedExample): PlanDocument {
  const policy = present(findPolicy(example.policyId), `${example.policyId} is built in`);
  return aPlan(
    example.varieties.map((variety, index) => exampleVariety(variety, index)),
    {
      policy: { ...policy, floorAtZero: { ...policy.floorAtZero, value: example.floorAtZero } },
      scope: example.scope,
      score: decimalText(example.score),
      fundRatio: decimalText(example.fundRatio),
    },
  );
}

function exampleVariety(example: ExampleVariety, index: number): Variety {
  const { demand } = example;
  return aVariety({
    id: `v${String(index)}`,
    genericName: example.genericName ?? '阿托伐他汀钙片',
    batch: example.batch ?? '',
    baseUnits: decimalText(example.baseUnits),
    winners: example.winners ?? null,
    agreedShareRatio: textOrNull(example.agreedShareRatio),
    preVbpPriceYuan: textOrNull(example.preVbpPriceYuan),
    selectedPriceYuan: textOrNull(example.selectedPriceYuan),
    expenditureFundRatio: textOrNull(example.expenditureFundRatio),
    insuredShareRatio: decimalText(example.insuredShareRatio),
    selectedUnits: textOrNull(example.selectedUnits),
    nonSelected:
      demand === undefined
        ? { kind: 'amount', amountYuan: decimalText(example.nonSelectedYuan) }
        : {
            kind: 'demand',
            demandUnits: decimalText(demand.demandUnits),
            selectedUnits: decimalText(demand.selectedUnits),
            nonSelectedPriceYuan: decimalText(demand.nonSelectedPriceYuan),
          },
  });
}

function textOrNull<Text extends DecimalText<string>>(literal: string | undefined): Text | null {
  return literal === undefined ? null : decimalText<Text>(literal);
}
