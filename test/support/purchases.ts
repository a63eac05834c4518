import { present } from '../../shared/assert';
import {
  decimalFromText,
  decimalText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../../shared/decimal/decimal-text';
import type { Month } from '../../shared/purchases/purchase';
import type { ProductLines, TableReading } from '../../shared/purchases/reading/history-reading';
import type { VarietyHistory } from '../../shared/purchases/reading/import-summary';
import { settleReading } from '../../shared/purchases/settling/settle-reading';
import { type SpendingRule, sumUse, type UseTotals } from '../../shared/purchases/use-totals';

/** A purchase of so many units at a price. */
export interface PricedLine {
  readonly units: UnitsText;
  readonly priceYuan: YuanText;
  readonly hasPassed: boolean;
}

/** The lines of one non-selected product that was bought once, with any part of it replaced. */
export function linesAt(
  { units, priceYuan, hasPassed }: PricedLine,
  { product = {}, ...changes }: LinesChanges = {},
): ProductLines {
  const amount = decimalFromText(units).times(decimalFromText(priceYuan));
  return {
    product: {
      genericName: '阿托伐他汀钙片',
      dosageForm: '片剂',
      specification: '20mg',
      packSpecification: '',
      unit: '片',
      packUnit: '',
      manufacturer: '',
      batch: '',
      code: '',
      ...product,
    },
    mark: { kind: 'nonSelected' },
    conversion: { kind: 'unneeded' },
    hasPassed,
    purchases: 1,
    firstRows: [2],
    uses: [
      {
        month: '2025-01' as Month,
        purchases: 1,
        packs: decimalText('0'),
        packsToConvert: decimalText('0'),
        units,
        unitsWithoutPacks: units,
        amountYuan: textFromDecimal(amount),
      },
    ],
    ...changes,
  };
}

export type LinesChanges = Partial<Omit<ProductLines, 'product'>> & {
  readonly product?: Partial<ProductLines['product']>;
};

/** 100 units of the selected product at its price, from which the others' exemption is judged. */
export function selectedAt(priceYuan: YuanText): ProductLines {
  return linesAt(
    { units: decimalText('100'), priceYuan, hasPassed: true },
    { mark: { kind: 'selected' } },
  );
}

/** One table with these products, as it was read. */
export function tableReading(
  products: readonly ProductLines[],
  changes: Partial<TableReading> = {},
): TableReading {
  const accepted = products.reduce((count, { purchases }) => count + purchases, 0);
  return {
    file: {
      file: '采购明细.xlsx',
      format: 'xlsx',
      encoding: null,
      sheet: 'Sheet1',
      headerRow: 1,
      rows: accepted,
      accepted,
      rejected: 0,
      skipped: 0,
      columns: {},
    },
    products,
    rejected: [],
    warnings: [],
    ...changes,
  };
}

/** The varieties that an import makes of some products. */
export function importedVarieties(products: readonly ProductLines[]): readonly VarietyHistory[] {
  return settleReading({ tables: [tableReading(products)], warnings: [] }, {}).summary.varieties;
}

/** What an import makes of one variety's non-selected lines beside a selected product at a price. */
export function importedBeside(
  selectedPriceYuan: YuanText,
  lines: readonly PricedLine[],
): UseTotals {
  const products = [selectedAt(selectedPriceYuan), ...lines.map((line) => linesAt(line))];
  return sumUse(present(importedVarieties(products)[0], 'a variety was bought').monthly);
}

/** What was bought in a month; nothing of what is not given. */
export function useOf(
  given: Readonly<
    Partial<
      Record<'packsToConvert' | 'units' | 'amountYuan' | 'yuanTimesFactor' | 'yuanByFactor', string>
    >
  >,
): ProductLines['uses'][number] {
  const zero = { packs: '0', packsToConvert: '0', units: '0', unitsWithoutPacks: '0' };
  const texts = Object.entries({ ...zero, amountYuan: '0', ...given });
  const use = Object.fromEntries(texts.map(([name, text]) => [name, decimalText(text)]));
  return { ...use, month: '2025-01', purchases: 1 } as unknown as ProductLines['uses'][number];
}

/** What of the non-selected purchases counts, by what is exempt and whether a shortage stays in the spending. */
export function spendingRule(
  value: SpendingRule['exemption']['value'],
  countsShortage = true,
): SpendingRule {
  return { exemption: { value }, shortageInSpending: { value: countsShortage } };
}
