import { decimalText, type RatioText, type UnitsText } from '../../decimal/decimal-text';
import type {
  LineMark,
  PackConversion,
  ProductLines,
  TableReading,
} from '../reading/history-reading';
import type { ImportAnswers, ProductAnswer, ProductClass } from './import-answers';
import type { ProductDoubt } from './product-question';

/** What becomes of a product's lines, by the file and by what a person answered. */
export interface LinesDecision {
  /** `null` while nobody knows it. */
  readonly productClass: ProductClass | null;
  /** Units in a pack; `null` where nobody knows it. */
  readonly factor: UnitsText | null;
  readonly specIndexRatio: RatioText;
  readonly doubts: readonly DecidedDoubt[];
  /** The first doubt that nobody has decided: it refuses the lines. `null`: they count, or are left out. */
  readonly open: ProductDoubt | null;
}

export interface DecidedDoubt {
  readonly doubt: ProductDoubt;
  readonly isAnswered: boolean;
}

/** What was answered about a product; `null` for nothing. */
export function answerFor(answers: ImportAnswers, key: string): ProductAnswer | null {
  return Object.hasOwn(answers, key) ? (answers[key] ?? null) : null;
}

const SAME_STRENGTH = decimalText<RatioText>('1');

export function decideLines(
  { mark, conversion }: ProductLines,
  unmarked: TableReading['unmarked'],
  answer: ProductAnswer | null,
): LinesDecision {
  const stated = classOf(mark, unmarked ?? 'nonSelected');
  const productClass = answer?.productClass ?? (typeof stated === 'string' ? stated : null);
  const factor = factorOf(conversion);
  const packFactor = answer?.packFactor ?? (typeof factor === 'string' ? factor : null);
  const classDoubt: DecidedDoubt[] =
    typeof stated === 'string' ? [] : [{ doubt: stated, isAnswered: productClass !== null }];
  const factorDoubt: DecidedDoubt[] =
    factor === null || typeof factor === 'string' || productClass === 'other'
      ? []
      : [{ doubt: factor, isAnswered: packFactor !== null }];
  const doubts = [...classDoubt, ...factorDoubt];
  return {
    productClass,
    factor: packFactor,
    specIndexRatio: answer?.specIndexRatio ?? SAME_STRENGTH,
    doubts,
    open: doubts.find(({ isAnswered }) => !isAnswered)?.doubt ?? null,
  };
}

/** What the file says of the class, or what is doubtful about it. */
function classOf(
  mark: LineMark,
  unmarked: NonNullable<TableReading['unmarked']>,
): 'selected' | 'nonSelected' | ProductDoubt {
  switch (mark.kind) {
    case 'selected':
    case 'nonSelected':
      return mark.kind;
    case 'none':
      return unmarked === 'unknown' ? { kind: 'classUnknown' } : unmarked;
    case 'unreadable':
      return { kind: 'classUnreadable', value: mark.value };
    case 'contradictory':
      return { kind: 'classContradictory', value: mark.value, name: mark.name };
  }
}

/** What the file says of the factor, or what is doubtful about it; `null` where none is needed. */
function factorOf(conversion: PackConversion): UnitsText | ProductDoubt | null {
  switch (conversion.kind) {
    case 'known':
      return conversion.factor;
    case 'unknown':
      return { kind: 'factorUnknown' };
    case 'disagreeing': {
      const { fromColumn, fromText } = conversion;
      return { kind: 'factorDisagrees', fromColumn, fromText };
    }
    case 'unneeded':
      return null;
  }
}
