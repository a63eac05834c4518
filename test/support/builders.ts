import { decimalText } from '../../shared/decimal/decimal-text';
import { blankVariety } from '../../shared/plan/blank-variety';
import type { DeclarationRound } from '../../shared/plan/declaration-round';
import { emptyPlan } from '../../shared/plan/empty-plan';
import type { Variety } from '../../shared/plan/plan';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import type { MonthlyUse } from '../../shared/purchases/monthly-use';
import type { Month } from '../../shared/purchases/purchase';

/** The variety of worked example W1b, with any field replaced. */
export function aVariety(fields: Partial<Variety> = {}): Variety {
  return {
    ...blankVariety('atorvastatin'),
    genericName: '阿托伐他汀钙片',
    dosageForm: '片剂',
    specification: '20mg',
    unit: '片',
    baseUnits: decimalText('100000'),
    winners: 4,
    preVbpPriceYuan: decimalText('5.5'),
    selectedPriceYuan: decimalText('0.94'),
    nonSelected: { kind: 'amount', amountYuan: decimalText('100000') },
    insuredShareRatio: decimalText('0.9'),
    ...fields,
  };
}

/** A plan of the given varieties with f = 0.65 and 85 points, with any field replaced. */
export function aPlan(
  varieties: readonly Variety[] = [aVariety()],
  fields: Partial<PlanWithScenarios> = {},
): PlanWithScenarios {
  return {
    ...emptyPlan({ year: 2026 }),
    hospitalName: '市第一医院',
    fundRatio: decimalText('0.65'),
    score: decimalText('85'),
    varieties,
    ...fields,
  };
}

/** A round of which nothing is settled but the usual terms, with any field replaced. */
export function aRound(fields: Partial<DeclarationRound> = {}): DeclarationRound {
  return {
    id: 'r',
    name: '第十二批',
    firstMonth: null,
    deadline: null,
    riskRatio: decimalText('0.2'),
    floorShareRatio: decimalText('0.8'),
    floorUse: 'meanOfTwoYears',
    shortfall: { kind: 'variety' },
    seed: 1,
    entries: [],
    ...fields,
  };
}

/** One month's use of selected and non-selected products only. */
export function aMonth(
  month: string,
  use: { selected?: [units: string, yuan: string]; nonSelected?: [units: string, yuan: string] },
): MonthlyUse {
  const [selectedUnits, selectedYuan] = use.selected ?? ['0', '0'];
  const [nonSelectedUnits, nonSelectedYuan] = use.nonSelected ?? ['0', '0'];
  return {
    month: month as Month,
    source: '1',
    purchases: 1,
    selectedUnits: decimalText(selectedUnits),
    selectedAmountYuan: decimalText(selectedYuan),
    backupUnits: decimalText('0'),
    backupAmountYuan: decimalText('0'),
    noVolumeUnits: decimalText('0'),
    noVolumeAmountYuan: decimalText('0'),
    nonSelectedUnits: decimalText(nonSelectedUnits),
    nonSelectedAmountYuan: decimalText(nonSelectedYuan),
    exemptUnits: decimalText('0'),
    exemptAmountYuan: decimalText('0'),
  };
}
