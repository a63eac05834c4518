import { sum } from '../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import type { Messages } from '../i18n/zh-cn';
import type { Variety } from '../plan/plan';
import { quotientOf } from '../plan/price-quotient';
import {
  countOf,
  EMPTY,
  formulaOf,
  priceOf,
  ratioOf,
  type ReportCell,
  textOf,
  unitsOf,
  yuanOf,
} from './report';
import type { CellOfRow, inputColumns } from './variety-column';

type InputColumn = (typeof inputColumns)[number];

/** How each input is written: as the plan has it, empty where the plan has none. */
export function inputCells({ report: words }: Messages): Readonly<Record<InputColumn, CellOfRow>> {
  const of =
    (cell: (variety: Variety) => ReportCell): CellOfRow =>
    ({ variety }) =>
      cell(variety);
  return {
    row: ({ number }) => countOf(number),
    genericName: of((variety) => textOf(variety.genericName)),
    dosageForm: of((variety) => textOf(variety.dosageForm)),
    specification: of((variety) => textOf(variety.specification)),
    batch: of((variety) => textOf(variety.batch)),
    unit: of((variety) => textOf(variety.unit)),
    groupNumber: ({ groupNumber }) => countOf(groupNumber),
    baseUnits: of((variety) => unitsOf(variety.baseUnits)),
    winners: of(({ winners }) => (winners === null ? EMPTY : countOf(winners))),
    shareGroup: of((variety) => textOf(words.shareGroups[variety.shareGroup])),
    agreedShareTyped: of((variety) => ratioOf(variety.agreedShareRatio)),
    agreedUnitsSigned: of((variety) => unitsOf(variety.agreedUnits)),
    ...priceCells('preVbpPriceYuan', ['preVbpAmount', 'preVbpUnits', 'preVbpPrice']),
    ...priceCells('selectedPriceYuan', [
      'selectedPriceAmount',
      'selectedPriceUnits',
      'selectedPrice',
    ]),
    additionalText: of(additionalText),
    additionalPortion: of(additionalPortion),
    additionalPrice: of(additionalPrice),
    nonSelectedTyped: of(({ nonSelected }) =>
      nonSelected.kind === 'amount' ? yuanOf(nonSelected.amountYuan) : EMPTY,
    ),
    demandUnits: of(({ nonSelected }) =>
      nonSelected.kind === 'demand' ? unitsOf(nonSelected.demandUnits) : EMPTY,
    ),
    demandSelected: of(({ nonSelected }) =>
      nonSelected.kind === 'demand' ? unitsOf(nonSelected.selectedUnits) : EMPTY,
    ),
    ...priceCells('nonSelectedPriceYuan', [
      'nonSelectedPriceAmount',
      'nonSelectedPriceUnits',
      'nonSelectedPrice',
    ]),
    fundRatioOwn: of((variety) => ratioOf(variety.fundRatio)),
    expenditureFundRatioOwn: of((variety) => ratioOf(variety.expenditureFundRatio)),
    insuredShare: of((variety) => ratioOf(variety.insuredShareRatio)),
    selectedUnits: of((variety) => unitsOf(variety.selectedUnits)),
  };
}

/** A price as typed; of a history its amount and units, and their quotient as a live division. */
function priceCells<
  Amount extends InputColumn,
  Units extends InputColumn,
  Price extends InputColumn,
>(
  price: Parameters<typeof quotientOf>[1],
  [amount, units, column]: readonly [Amount, Units, Price],
): Readonly<Record<Amount | Units | Price, CellOfRow>> {
  const cells: Readonly<Record<string, CellOfRow>> = {
    [amount]: ({ variety }) => yuanOf(quotientOf(variety, price)?.amountYuan ?? null),
    [units]: ({ variety }) => unitsOf(quotientOf(variety, price)?.units ?? null),
    [column]: ({ variety, at }) =>
      quotientOf(variety, price) === null
        ? priceOf(priceYuan(variety, price))
        : formulaOf('price', `${at[amount]}/${at[units]}`, priceYuan(variety, price)),
  };
  // Made of the three columns that were given.
  return cells;
}

function priceYuan(variety: Variety, price: Parameters<typeof quotientOf>[1]): YuanText | null {
  const { nonSelected } = variety;
  if (price !== 'nonSelectedPriceYuan') return variety[price];
  return nonSelected.kind === 'demand' ? nonSelected.nonSelectedPriceYuan : null;
}

function additionalText({ additionalSelected }: Variety): ReportCell {
  const texts = additionalSelected.map(
    ({ enterprise, priceYuan, agreedPortionRatio }) =>
      `${enterprise}: ${priceYuan} × ${agreedPortionRatio}`,
  );
  return texts.length === 0 ? EMPTY : textOf(texts.join('; '));
}

/** The portions added up in sight: `0.3+0.2`. */
function additionalPortion({ additionalSelected }: Variety): ReportCell {
  if (additionalSelected.length === 0) return EMPTY;
  const portions = additionalSelected.map(({ agreedPortionRatio }) => agreedPortionRatio);
  const total = textFromDecimal<RatioText>(sum(portions.map(decimalFromText)));
  return formulaOf('ratio', portions.join('+'), total);
}

/** The prices by their portions: `0.3*1.2+0.2*2`. */
function additionalPrice({ additionalSelected }: Variety): ReportCell {
  if (additionalSelected.length === 0) return EMPTY;
  const terms = additionalSelected.map(
    ({ agreedPortionRatio, priceYuan }) => `${agreedPortionRatio}*${priceYuan}`,
  );
  const total = sum(
    additionalSelected.map(({ agreedPortionRatio, priceYuan }) =>
      decimalFromText(agreedPortionRatio).times(decimalFromText(priceYuan)),
    ),
  );
  return formulaOf('price', terms.join('+'), textFromDecimal<YuanText>(total));
}
