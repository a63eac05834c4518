import { decimalText, type RatioText } from '../../decimal/decimal-text';
import type { LineDoubt } from '../reading/line-doubt';
import { productClassSchema } from './import-answers';
import type { ImportDoubt } from './import-question';

/** What an answer about lines makes of them: what their quantities and amounts are multiplied with. */
export type LineOutcome =
  | {
      readonly kind: 'counts';
      readonly quantityRatio: RatioText;
      readonly amountRatio: RatioText;
    }
  | { readonly kind: 'leftOut' };

/** The answers a doubt can have; empty where a number is to be typed. */
export function doubtChoicesOf(doubt: ImportDoubt): readonly string[] {
  switch (doubt.kind) {
    case 'factorUnknown':
      return [];
    case 'factorDisagrees':
      return [doubt.fromColumn, doubt.fromText];
    case 'classUnknown':
    case 'classContradictory':
      return productClassSchema.options;
    case 'flagUnknown':
      return ['selected', 'nonSelected', 'other'];
    case 'directionUnknown':
      return ['purchase', 'return', 'leaveOut'];
    case 'statusUnknown':
      return ['count', 'return', 'leaveOut'];
    case 'institutionDiffers':
    case 'dateOutsideTitle':
    case 'countUnclear':
      return ['count', 'leaveOut'];
    case 'zeroAmount':
      return ['zero', 'leaveOut'];
    case 'amountDisagrees':
      return ['written', 'leaveOut'];
    case 'mergedAmount':
      return doubt.isOneProduct ? ['once', 'each', 'leaveOut'] : ['each', 'leaveOut'];
    case 'scaleTwice':
      return ['once', 'twice'];
    case 'unitUnclear':
      return [...doubt.tenthPowers.map(multiplier), 'leaveOut'];
    case 'headerUnclear':
    case 'discountBeside':
      return ['take', 'leaveOut'];
    case 'flagElsewhere':
      return ['selected', 'nonSelected'];
    case 'captionDisagrees':
      return ['caption', 'plain'];
    case 'subtotalPossible':
      return ['purchase', 'leaveOut'];
    case 'unitDiffers':
      return ['same', 'leaveOut'];
    case 'sheetCopied':
    case 'sheetMostlyCopied':
    case 'sheetSummarised':
    case 'sheetCalledSummary':
      return ['leaveOut', 'read'];
    case 'columnTied':
      return doubt.columns.map(({ letters }) => letters);
    case 'yearUnknown':
      return doubt.years;
    case 'monthDisagrees':
      return [...doubt.months, 'leaveOut'];
  }
}

type Counting = Extract<LineOutcome, { kind: 'counts' }>;

const ONE = decimalText<RatioText>('1');
const AS_IT_IS: Counting = { kind: 'counts', quantityRatio: ONE, amountRatio: ONE };
const TURNED_ROUND: LineOutcome = {
  kind: 'counts',
  quantityRatio: decimalText('-1'),
  amountRatio: decimalText('-1'),
};

/** What becomes of lines by an answer; `null` where it is none of the answers, or asks for another reading. */
export function outcomeOf(doubt: LineDoubt, answer: string | null): LineOutcome | null {
  if (answer === null || !doubtChoicesOf(doubt).includes(answer)) return null;
  if (answer === 'leaveOut') return { kind: 'leftOut' };
  switch (doubt.kind) {
    case 'directionUnknown':
    case 'statusUnknown':
      return answer === 'return' && !doubt.isNegative ? TURNED_ROUND : AS_IT_IS;
    case 'mergedAmount':
      return answer === 'once' && !doubt.isFirst ? withoutShared(doubt.of) : AS_IT_IS;
    case 'scaleTwice':
      return answer === 'once' ? AS_IT_IS : scaled(doubt.field, doubt.tenthPower);
    case 'unitUnclear':
      return scaledUnit(doubt, answer);
    case 'headerUnclear':
    case 'discountBeside':
    case 'flagElsewhere':
      return AS_IT_IS;
    case 'captionDisagrees':
      return answer === 'caption' ? AS_IT_IS : scaled(doubt.field, -doubt.tenthPower);
    case 'columnTied':
      return answer === doubt.letters ? AS_IT_IS : null;
    case 'yearUnknown':
      return answer === doubt.year ? AS_IT_IS : null;
    case 'monthDisagrees':
      return answer === doubt.month ? AS_IT_IS : null;
    case 'institutionDiffers':
    case 'dateOutsideTitle':
    case 'zeroAmount':
    case 'amountDisagrees':
    case 'subtotalPossible':
    case 'unitDiffers':
    case 'countUnclear':
    case 'sheetCopied':
    case 'sheetMostlyCopied':
    case 'sheetSummarised':
    case 'sheetCalledSummary':
      return AS_IT_IS;
  }
}

const NONE = decimalText<RatioText>('0');

/** A further line of a merged cell: what it shares was counted with the first. */
function withoutShared(of: 'quantity' | 'amount' | 'both'): LineOutcome {
  return {
    ...AS_IT_IS,
    ...(of === 'amount' ? {} : { quantityRatio: NONE }),
    ...(of === 'quantity' ? {} : { amountRatio: NONE }),
  };
}

function scaled(field: string, tenthPower: number): LineOutcome {
  const ratio = multiplier(tenthPower);
  return field === 'packs' || field === 'units'
    ? { ...AS_IT_IS, quantityRatio: ratio }
    : { ...AS_IT_IS, amountRatio: ratio };
}

function scaledUnit(
  { tenthPowers, readPower, scales }: Extract<LineDoubt, { kind: 'unitUnclear' }>,
  answer: string,
): LineOutcome | null {
  const power = tenthPowers.find((each) => multiplier(each) === answer);
  if (power === undefined) return null;
  const ratio = multiplier(power - readPower);
  return {
    ...AS_IT_IS,
    ...(scales === 'amount' ? {} : { quantityRatio: ratio }),
    ...(scales === 'quantity' ? {} : { amountRatio: ratio }),
  };
}

/** Ten to a power, as a text: 10000, 0.01. */
function multiplier(tenthPower: number): RatioText {
  return decimalText(
    tenthPower < 0 ? `0.${'0'.repeat(-tenthPower - 1)}1` : `1${'0'.repeat(tenthPower)}`,
  );
}
