import { present } from '../assert';
import { Decimal, sum, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  decimalText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { roundYuan } from '../decimal/rounding';
import type { MonthlyUse, MonthRange } from '../purchases/monthly-use';
import { addMonths, type Month } from '../purchases/purchase';
import { sumUse, usesWithin } from '../purchases/use-totals';
import { blankVariety } from './blank-variety';
import { emptyPlan } from './empty-plan';
import type { Origin, Variety } from './plan';
import { averagePrice, quotientYuan } from './price-quotient';
import { type SampleRow, sampleRows, seasons } from './sample-data';
import { sampleFund } from './sample-fund';
import { withSpecialCase } from './sample-special-cases';
import { emptyScenario, type PlanWithScenarios } from './scenario';

const FIRST_MONTH = '2024-01' as Month;
/** The month in which all batches of the sample took effect. */
const EFFECT_MONTH = addMonths(FIRST_MONTH, 12);
const BEFORE: MonthRange = { fromMonth: FIRST_MONTH, toMonth: addMonths(FIRST_MONTH, 11) };
const AFTER: MonthRange = { fromMonth: EFFECT_MONTH, toMonth: addMonths(EFFECT_MONTH, 11) };
const FILE = '示例采购明细（虚构）.xlsx';
const SOURCE = '1';

/** An invented hospital: 40 varieties, 24 months, each price made up. The same on every machine and day. */
export function sampleHospital(): PlanWithScenarios {
  return {
    ...emptyPlan({ year: 2026 }),
    hospitalName: '示例医院（虚构）',
    isSample: true,
    score: decimalText('85'),
    fundRatio: decimalText('0.65'),
    referenceWindow: BEFORE,
    useWindow: AFTER,
    sources: [{ id: SOURCE, name: FILE, sheet: '', stamp: null }],
    varieties: sampleRows.map(sampleVariety).map(withSpecialCase),
    scenarios: [
      emptyScenario({
        id: 'sample-enlarged',
        name: '报量放大 12.5%',
        colour: 'green',
        levers: { baseScale: decimalText('1.125') },
      }),
      emptyScenario({
        id: 'sample-fewer-non-selected',
        name: '压降非中选三成',
        colour: 'violet',
        levers: { nonSelected: { kind: 'scale', scale: decimalText('0.7') } },
      }),
    ],
    fund: sampleFund,
  };
}

function sampleVariety(row: SampleRow, index: number): Variety {
  const monthly = monthlyUse(row);
  const after = monthly.filter((use) => use.month >= EFFECT_MONTH);
  const price = present(
    averagePrice(sumUse(usesWithin(monthly, BEFORE)).all),
    'each variety of the sample was bought before the batch',
  );
  const selected = sum(after.map((use) => decimalFromText(use.selectedUnits)));
  const nonSelected = sum(after.map((use) => decimalFromText(use.nonSelectedUnits)));
  const nonSelectedYuan = sum(after.map((use) => decimalFromText(use.nonSelectedAmountYuan)));
  const base = selected.plus(nonSelected).times(row.reportedPercent).div(100).div(100).floor();
  return {
    ...blankVariety(`sample-${String(index + 1).padStart(2, '0')}`),
    genericName: row.genericName,
    dosageForm: row.dosageForm,
    specification: row.specification,
    batch: `示例第 ${String(row.batch)} 批`,
    unit: row.unit,
    baseUnits: textFromDecimal<UnitsText>(base.times(100)),
    winners: row.winners,
    shareGroup: row.shareGroup,
    preVbpPriceYuan: quotientYuan(price),
    selectedPriceYuan: decimalText(row.selectedYuan),
    nonSelected: { kind: 'amount', amountYuan: textFromDecimal<YuanText>(nonSelectedYuan) },
    insuredShareRatio: decimalText(row.insuredShareRatio),
    selectedUnits: textFromDecimal<UnitsText>(selected),
    origins: {
      baseUnits: { kind: 'sample' },
      winners: { kind: 'sample' },
      selectedPriceYuan: { kind: 'sample' },
      insuredShareRatio: { kind: 'sample' },
      nonSelected: fromHistory(AFTER, monthly),
      selectedUnits: fromHistory(AFTER, monthly),
      preVbpPriceYuan: { ...fromHistory(BEFORE, monthly), quotient: price },
    },
    monthly,
  };
}

function fromHistory(
  window: MonthRange,
  monthly: readonly MonthlyUse[],
): Extract<Origin, { kind: 'history' }> {
  const purchases = usesWithin(monthly, window).reduce((all, use) => all + use.purchases, 0);
  return { kind: 'history', files: [FILE], ...window, purchases };
}

function monthlyUse(row: SampleRow): readonly MonthlyUse[] {
  return Array.from({ length: 24 }, (_, index) =>
    index < 12 ? monthBefore(row, index) : monthAfter(row, index),
  );
}

/** Before the batch the originator's part falls from month to month, so that another window means another P0. */
function monthBefore(row: SampleRow, index: number): MonthlyUse {
  const units = unitsOf(row, index);
  const originator = partOf(units, 62 - index);
  const amount = originator
    .times(row.originatorYuan)
    .plus(units.minus(originator).times(row.genericYuan));
  return aMonth(index, { selected: ZERO, selectedYuan: ZERO, other: units, otherYuan: amount });
}

/** After the batch the non-selected part rises slowly around its yearly mean. */
function monthAfter(row: SampleRow, index: number): MonthlyUse {
  const units = unitsOf(row, index);
  const percent = row.nonSelectedPercent === 100 ? 100 : row.nonSelectedPercent + drift(index);
  const other = partOf(units, percent);
  const selected = units.minus(other);
  return aMonth(index, {
    selected,
    selectedYuan: selected.times(row.selectedYuan),
    other,
    otherYuan: other.times(row.nonSelectedYuan),
  });
}

/** −1, 0 or 1 percentage point: lower in the first third of the year, higher in the last. */
function drift(index: number): number {
  return Math.floor((index % 12) / 4) - 1;
}

function unitsOf(row: SampleRow, index: number): Decimal {
  return partOf(new Decimal(row.monthlyUnits), seasons[row.season][index % 12] ?? 100);
}

/** Whole units only: nobody buys half a tablet. */
function partOf(units: Decimal, percent: number): Decimal {
  return units.times(percent).div(100).floor();
}

interface Bought {
  readonly selected: Decimal;
  readonly selectedYuan: Decimal;
  readonly other: Decimal;
  readonly otherYuan: Decimal;
}

function aMonth(index: number, bought: Bought): MonthlyUse {
  return {
    month: addMonths(FIRST_MONTH, index),
    source: SOURCE,
    purchases: (bought.selected.isZero() ? 0 : 2) + (bought.other.isZero() ? 0 : 1),
    selectedUnits: textFromDecimal(bought.selected),
    selectedAmountYuan: textFromDecimal(roundYuan(bought.selectedYuan)),
    backupUnits: decimalText('0'),
    backupAmountYuan: decimalText('0'),
    noVolumeUnits: decimalText('0'),
    noVolumeAmountYuan: decimalText('0'),
    nonSelectedUnits: textFromDecimal(bought.other),
    nonSelectedAmountYuan: textFromDecimal(roundYuan(bought.otherYuan)),
    exemptUnits: decimalText('0'),
    exemptAmountYuan: decimalText('0'),
  };
}
