import { type Decimal, ONE, ZERO } from '../../decimal/decimal';
import {
  decimalFromText,
  decimalText,
  type RatioText,
  type UnitsText,
} from '../../decimal/decimal-text';
import { nonSelectedYuan } from '../../plan/non-selected-spending';
import type { Variety } from '../../plan/plan';
import { yearlyDemand } from '../../plan/yearly-demand';
import type { ShareGroup } from '../../policy/parameter-kinds';
import { isInScope } from '../evaluate-variety';
import {
  amountYuan,
  type EvaluationContext,
  readInputs,
  type VarietyInputs,
} from '../variety-inputs';
import { type LeverState, leverStates, type TermName, type Terms } from './lever-terms';

/** What a variety's balance is made of, in each state of the levers. */
export interface VarietyTerms {
  readonly id: string;
  /** Place of its settlement group. */
  readonly group: number;
  /** Q. */
  readonly baseUnits: Decimal;
  /** Its own f; `null` takes the plan's. */
  readonly fundRatio: Decimal | null;
  /** Its own fe; `null` takes f. */
  readonly expenditureFundRatio: Decimal | null;
  /** u; 0 where it is not known, and then nothing else is. */
  readonly insuredShareRatio: Decimal;
  /** In the order of {@link leverStates}; `null` where an input is missing. */
  readonly states: readonly (Terms | null)[];
  /** Whether it is settled although its base is nothing. */
  readonly isCountedUnreported: boolean;
}

/** Reads a variety once for all positions of the levers. */
export function varietyTerms(
  variety: Variety,
  context: EvaluationContext,
  group: number,
): VarietyTerms {
  const { id, insuredShareRatio } = variety;
  const spending = spendingTerms(variety);
  return {
    id,
    group,
    baseUnits: decimalFromText(variety.baseUnits),
    fundRatio: decimalOrNull(variety.fundRatio),
    expenditureFundRatio: decimalOrNull(variety.expenditureFundRatio),
    insuredShareRatio: insuredShareRatio === null ? ZERO : decimalFromText(insuredShareRatio),
    states: volumesOf(variety, context).map((volume) =>
      volume === null ? null : { ...volume, ...spending },
    ),
    isCountedUnreported: isInScope({ ...variety, baseUnits: NO_UNITS }, context),
  };
}

function decimalOrNull(ratio: RatioText | null): Decimal | null {
  return ratio === null ? null : decimalFromText(ratio);
}

const NO_UNITS = decimalText<UnitsText>('0');
const ONE_UNIT = decimalText<UnitsText>('1');

/** What the base, the agreed volume and the prices give, by state. */
function volumesOf(variety: Variety, context: EvaluationContext): readonly (Terms | null)[] {
  // As it is and reported it needs the most: what is known then is known in every state.
  const mostKnown = inputsIn(variety, context, { isReported: true, isWinnersMoved: false });
  return leverStates.map((state) => {
    const inputs = mostKnown ?? inputsIn(variety, context, state);
    return inputs === null ? null : volumeTerms(variety, inputs, state);
  });
}

function inputsIn(
  variety: Variety,
  context: EvaluationContext,
  { isReported, isWinnersMoved }: LeverState,
): VarietyInputs | null {
  const moved = isWinnersMoved ? { winners: 1, agreedShareRatio: null, agreedUnits: null } : {};
  const baseUnits = isReported ? ONE_UNIT : NO_UNITS;
  const read = readInputs({ ...variety, ...moved, baseUnits }, context);
  return read.kind === 'known' ? read.inputs : null;
}

function volumeTerms(variety: Variety, inputs: VarietyInputs, state: LeverState): Terms {
  const { agreedUnits, selectedPriceYuan, preVbpPriceYuan } = inputs;
  const isSigned = !state.isWinnersMoved && variety.agreedUnits !== null;
  const signed = isSigned ? { signed: amountYuan(agreedUnits, selectedPriceYuan) } : {};
  if (!state.isReported) return signed;
  const oldPrice = amountYuan(ONE, preVbpPriceYuan);
  if (isSigned) return { oldPrice, ...signed };
  if (!state.isWinnersMoved)
    return { oldPrice, agreed: amountYuan(agreedUnits, selectedPriceYuan) };
  return {
    oldPrice,
    [termOfShareGroup[variety.shareGroup]]: amountYuan(ONE, selectedPriceYuan),
  };
}

const termOfShareGroup = {
  general: 'selectedGeneral',
  antiInfective: 'selectedAntiInfective',
  restricted: 'selectedRestricted',
} as const satisfies Record<ShareGroup, TermName>;

function spendingTerms(variety: Variety): Terms {
  const spent = nonSelectedYuan(variety.nonSelected);
  const demand = yearlyDemand(variety);
  if (demand === null) return { one: ONE, spent, spentWithoutDemand: spent };
  const units = decimalFromText(demand.demandUnits);
  const allNonSelected = units.times(decimalFromText(demand.nonSelectedPriceYuan));
  return { one: ONE, spent, demand: allNonSelected };
}
