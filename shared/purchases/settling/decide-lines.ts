import {
  decimalFromText,
  decimalText,
  type RatioText,
  textFromDecimal,
  type UnitsText,
} from '../../decimal/decimal-text';
import type {
  LineMark,
  PackConversion,
  ProductLines,
  TableReading,
} from '../reading/history-reading';
import type { LineDoubt } from '../reading/line-doubt';
import { doubtChoicesOf, outcomeOf } from './doubt-choices';
import {
  choiceAnswer,
  type ImportAnswers,
  productAnswer,
  type ProductClass,
} from './import-answers';
import { doubtKey, type ImportDoubt, type ProductDoubt } from './import-question';

/** What becomes of a product's lines, by the file and by what a person answered. */
export interface LinesDecision {
  /** `null` while nobody knows it; `other` where the lines are left out. */
  readonly productClass: ProductClass | null;
  /** Units in a pack; `null` where nobody knows it. */
  readonly factor: UnitsText | null;
  readonly specIndexRatio: RatioText;
  /** What the lines' own quantities and amounts are multiplied with: -1 for returns that the file writes as positive. */
  readonly quantityRatio: RatioText;
  readonly amountRatio: RatioText;
  readonly doubts: readonly DecidedDoubt[];
  /** The first doubt that nobody has decided: it refuses the lines. `null`: they count, or are left out. */
  readonly open: ImportDoubt | null;
}

export interface DecidedDoubt {
  readonly doubt: ImportDoubt;
  readonly isAnswered: boolean;
}

/** Some lines, the table they stand in and the key of their product. */
export interface TablePart {
  readonly key: string;
  readonly lines: ProductLines;
  readonly table: Pick<TableReading, 'unmarked' | 'doubts'>;
}

const ONE = decimalText<RatioText>('1');

export function decideLines(part: TablePart, answers: ImportAnswers): LinesDecision {
  const { key, lines, table } = part;
  const answer = productAnswer(answers, key);
  const byLine = decideLineDoubts(part, answers);
  const stated =
    classElsewhere(lines, answers) ?? classOf(lines.mark, table.unmarked ?? 'nonSelected');
  const flag = lines.mark.kind === 'unreadable' ? flagAnswer(lines.mark.value, answers) : null;
  const productClass = byLine.isLeftOut
    ? 'other'
    : (answer?.productClass ?? flag ?? (typeof stated === 'string' ? stated : null));
  const factor = factorOf(lines.conversion);
  const packFactor = answer?.packFactor ?? (typeof factor === 'string' ? factor : null);
  const ofProduct = { productKey: key, product: lines.product };
  const classDoubt: DecidedDoubt[] =
    typeof stated === 'string'
      ? []
      : [
          {
            doubt: stated.kind === 'flagUnknown' ? stated : { ...stated, ...ofProduct },
            isAnswered: productClass !== null,
          },
        ];
  const factorDoubt: DecidedDoubt[] =
    factor === null || typeof factor === 'string' || productClass === 'other'
      ? []
      : [{ doubt: { ...factor, ...ofProduct }, isAnswered: packFactor !== null }];
  const doubts = byLine.isLeftOut
    ? byLine.doubts
    : [...byLine.doubts, ...classDoubt, ...factorDoubt];
  return {
    productClass,
    factor: packFactor,
    specIndexRatio: answer?.specIndexRatio ?? ONE,
    quantityRatio: byLine.quantityRatio,
    amountRatio: byLine.amountRatio,
    doubts,
    open:
      productClass === 'other'
        ? null
        : (doubts.find(({ isAnswered }) => !isAnswered)?.doubt ?? null),
  };
}

/** The keys of answers that decide about some lines. */
export function answerKeysOf({ key, lines, table }: TablePart): readonly string[] {
  const { mark, doubts = [] } = lines;
  const word =
    mark.kind === 'unreadable' ? [doubtKey({ kind: 'flagUnknown', value: mark.value })] : [];
  return [key, ...word, ...[...tableDoubts(lines, table), ...doubts].map(doubtKey)];
}

interface LineDecision {
  readonly isLeftOut: boolean;
  readonly quantityRatio: RatioText;
  readonly amountRatio: RatioText;
  readonly doubts: readonly DecidedDoubt[];
}

const NO_LINE_DOUBTS: LineDecision = {
  isLeftOut: false,
  quantityRatio: ONE,
  amountRatio: ONE,
  doubts: [],
};

/** What is doubtful about a whole table, and about a product of it of which only the whole table tells. */
function tableDoubts(
  { product }: ProductLines,
  { doubts = [] }: TablePart['table'],
): readonly LineDoubt[] {
  return doubts.filter(
    (doubt) =>
      doubt.kind !== 'unitDiffers' ||
      (doubt.unit === product.unit && doubt.name === product.genericName),
  );
}

function decideLineDoubts({ key, lines, table }: TablePart, answers: ImportAnswers): LineDecision {
  if (table.doubts === undefined && lines.doubts === undefined) return NO_LINE_DOUBTS;
  const ofProduct = productAnswer(answers, key);
  const isConverted = (ofProduct?.specIndexRatio ?? null) !== null;
  const isClassSaid = (ofProduct?.productClass ?? null) !== null;
  const decided = [...tableDoubts(lines, table), ...(lines.doubts ?? [])].map((doubt) => {
    const given = choiceAnswer(answers, doubtKey(doubt));
    const isSaid =
      (doubt.kind === 'unitDiffers' && isConverted) ||
      (doubt.kind === 'flagElsewhere' && isClassSaid);
    const answer = isSaid ? (doubtChoicesOf(doubt)[0] ?? null) : given;
    return { doubt, outcome: outcomeOf(doubt, answer) };
  });
  const counting = decided.flatMap(({ outcome }) => (outcome?.kind === 'counts' ? [outcome] : []));
  const leavingOut = decided.filter(({ outcome }) => outcome?.kind === 'leftOut');
  const relevant = leavingOut.length > 0 ? leavingOut : decided;
  return {
    isLeftOut: leavingOut.length > 0,
    quantityRatio: productOf(counting.map(({ quantityRatio }) => quantityRatio)),
    amountRatio: productOf(counting.map(({ amountRatio }) => amountRatio)),
    doubts: relevant.map(({ doubt, outcome }) => ({ doubt, isAnswered: outcome !== null })),
  };
}

function productOf(ratios: readonly RatioText[]): RatioText {
  return ratios.reduce(
    (product, ratio) =>
      ratio === '1'
        ? product
        : textFromDecimal<RatioText>(decimalFromText(product).times(decimalFromText(ratio))),
    ONE,
  );
}

/** What was answered about lines of a table without marks, of a product that is selected by another one. */
function classElsewhere({ doubts = [] }: ProductLines, answers: ImportAnswers): 'selected' | null {
  const doubt = doubts.find(({ kind }) => kind === 'flagElsewhere');
  return doubt !== undefined && choiceAnswer(answers, doubtKey(doubt)) === 'selected'
    ? 'selected'
    : null;
}

/** What a word of the flag column means by its answer. */
function flagAnswer(value: string, answers: ImportAnswers): ProductClass | null {
  const answer = choiceAnswer(answers, doubtKey({ kind: 'flagUnknown', value }));
  return answer === 'selected' || answer === 'nonSelected' || answer === 'other' ? answer : null;
}

type ClassDoubt =
  | Extract<ProductDoubt, { kind: 'classUnknown' | 'classContradictory' }>
  | Extract<ImportDoubt, { kind: 'flagUnknown' }>;

/** What the file says of the class, or what is doubtful about it. */
function classOf(
  mark: LineMark,
  unmarked: NonNullable<TableReading['unmarked']>,
): 'selected' | 'nonSelected' | ClassDoubt {
  switch (mark.kind) {
    case 'selected':
    case 'nonSelected':
      return mark.kind;
    case 'none':
      return unmarked === 'unknown' ? { kind: 'classUnknown' } : unmarked;
    case 'unreadable':
      return { kind: 'flagUnknown', value: mark.value };
    case 'contradictory':
      return { kind: 'classContradictory', value: mark.value, name: mark.name };
  }
}

type FactorDoubt = Extract<ProductDoubt, { kind: 'factorUnknown' | 'factorDisagrees' }>;

/** What the file says of the factor, or what is doubtful about it; `null` where none is needed. */
function factorOf(conversion: PackConversion): UnitsText | FactorDoubt | null {
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
