import { decimalFromText, decimalText, textFromDecimal } from '../decimal/decimal-text';
import { roundAgreedUnits } from '../decimal/rounding';
import type { Origin, Variety } from './plan';

const SAMPLE: Origin = { kind: 'sample' };

/** Gives a few varieties of the sample hospital what a plain table row cannot hold. */
export function withSpecialCase(variety: Variety): Variety {
  switch (variety.genericName) {
    case '碘克沙醇注射液':
      return withTwoSuppliers(variety);
    case '单硝酸异山梨酯缓释片':
      return withSignedVolume(variety);
    case '布地奈德吸入混悬液':
      return withFixedDemand(variety);
    default:
      return variety;
  }
}

/** The main supplier takes 60 % of the agreed volume, a dearer second one the rest. */
function withTwoSuppliers(variety: Variety): Variety {
  return {
    ...variety,
    additionalSelected: [
      {
        enterprise: '乙制药（虚构）',
        priceYuan: decimalText('126'),
        agreedPortionRatio: decimalText('0.4'),
      },
    ],
    origins: { ...variety.origins, additionalSelected: SAMPLE },
  };
}

/** The agreement was signed for 78 % of the base instead of the table's share. */
function withSignedVolume(variety: Variety): Variety {
  const signed = roundAgreedUnits(decimalFromText(variety.baseUnits).times('0.78'));
  return {
    ...variety,
    agreedUnits: textFromDecimal(signed),
    origins: { ...variety.origins, agreedUnits: SAMPLE },
  };
}

/** Demand is fixed: what is not bought as selected is bought as non-selected. */
function withFixedDemand(variety: Variety): Variety {
  return {
    ...variety,
    nonSelected: {
      kind: 'demand',
      demandUnits: decimalText('88000'),
      selectedUnits: decimalText('70500'),
      nonSelectedPriceYuan: decimalText('13.8'),
    },
    selectedUnits: decimalText('70500'),
    origins: { ...variety.origins, nonSelected: SAMPLE, selectedUnits: SAMPLE },
  };
}
