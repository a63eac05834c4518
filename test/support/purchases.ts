import { present } from '../../shared/assert';
import {
  decimalFromText,
  decimalText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../../shared/decimal/decimal-text';
import type { ReadFile } from '../../shared/purchases/import-summary';
import type { Month, Purchase } from '../../shared/purchases/purchase';
import { summarizePurchases } from '../../shared/purchases/summarize-purchases';
import { sumUse, type UseTotals } from '../../shared/purchases/use-totals';

/** A purchase of so many units at a price. */
export interface PricedLine {
  readonly units: UnitsText;
  readonly priceYuan: YuanText;
  readonly hasPassed: boolean;
}

/** A purchase of a non-selected product, with any field replaced. */
export function aPurchase(
  { units, priceYuan, hasPassed }: PricedLine,
  fields: Partial<Purchase> = {},
): Purchase {
  return {
    row: 2,
    month: '2025-01' as Month,
    genericName: '阿托伐他汀钙片',
    dosageForm: '片剂',
    specification: '20mg',
    manufacturer: '',
    batch: '',
    unit: '片',
    packs: null,
    units,
    amountYuan: textFromDecimal(decimalFromText(units).times(decimalFromText(priceYuan))),
    lineClass: 'nonSelected',
    hasPassed,
    ...fields,
  };
}

/** 100 units of the selected product at its price, from which the others' exemption is judged. */
export function selectedAt(priceYuan: YuanText): Purchase {
  return aPurchase(
    { units: decimalText('100'), priceYuan, hasPassed: true },
    { lineClass: 'selected' },
  );
}

/** What an import makes of one variety's non-selected lines beside a selected product at a price. */
export function importedBeside(
  selectedPriceYuan: YuanText,
  lines: readonly PricedLine[],
): UseTotals {
  const purchases = [selectedAt(selectedPriceYuan), ...lines.map((line) => aPurchase(line))];
  const { varieties } = summarizePurchases([{ file: FILE, purchases, rejected: [] }]);
  return sumUse(present(varieties[0], 'a variety was bought').monthly);
}

const FILE: ReadFile = {
  file: '采购明细.xlsx',
  format: 'xlsx',
  encoding: null,
  sheet: 'Sheet1',
  headerRow: 1,
  rows: 0,
  accepted: 0,
  rejected: 0,
  skipped: 0,
  columns: {},
};
