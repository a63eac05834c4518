import type { UnitsText, YuanText } from '../../decimal/decimal-text';
import { timeKey } from '../columns/time-doubt';
import type { Product } from '../product';
import type { LineDoubt } from '../reading/line-doubt';

/** What a file leaves open about a product and a person has to say. */
export type ProductDoubt =
  | { readonly kind: 'factorUnknown' }
  /** The factor column and the specification's text name different numbers of units in a pack. */
  | {
      readonly kind: 'factorDisagrees';
      readonly fromColumn: UnitsText;
      readonly fromText: UnitsText;
    }
  /** Selected and non-selected lines are marked, this product's are not. */
  | { readonly kind: 'classUnknown' }
  /** The name carries the opposite of what the flag column says. */
  | { readonly kind: 'classContradictory'; readonly value: string; readonly name: string };

/** What is open about some lines. A word is asked about once, whatever the products it stands beside. */
export type ImportDoubt =
  | (ProductDoubt & { readonly productKey: string; readonly product: Product })
  /** The flag column has a word that is no known mark. */
  | { readonly kind: 'flagUnknown'; readonly value: string }
  | LineDoubt;

/** A doubt over all tables of an import, with what each answer would come to. */
export type ImportQuestion = ImportDoubt & {
  /** Equal for the same doubt in next month's file. */
  readonly key: string;
  /** Whether it is decided already. Lines that are not decided are refused. */
  readonly isAnswered: boolean;
  /** The answers there are; empty where a number is to be typed. */
  readonly choices: readonly QuestionChoice[];
  readonly purchases: number;
  /** What the file says these lines cost. */
  readonly amountYuan: YuanText;
  readonly firstRows: readonly QuestionedRow[];
  /** The products of these lines. */
  readonly productKeys: readonly string[];
};

export interface QuestionChoice {
  readonly answer: string;
  readonly effect: ChoiceEffect;
}

/** What the lines of a question bring to the totals under one answer, once nothing else is open about them. */
export interface ChoiceEffect {
  readonly amountYuan: YuanText;
  /**
   * `null` where it is not known: the class of some lines is open too, or another column is meant, of which only the sum of
   * amounts is known.
   */
  readonly selectedAmountYuan: YuanText | null;
  readonly nonSelectedAmountYuan: YuanText | null;
  /** Of the main specification; `null` while nobody knows how many a pack holds, or where another column of quantities is meant. */
  readonly units: UnitsText | null;
}

interface QuestionedRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** What an answer to a question of this kind is kept under, and what tells the question from others. */
export function doubtKey(doubt: ImportDoubt): string {
  switch (doubt.kind) {
    case 'factorUnknown':
    case 'factorDisagrees':
      return `packFactor:${doubt.productKey}`;
    case 'classUnknown':
    case 'classContradictory':
      return `productClass:${doubt.productKey}`;
    case 'flagUnknown':
      return `selectedFlag:${doubt.value}`;
    case 'directionUnknown':
      return `direction:${doubt.value}`;
    case 'statusUnknown':
      return `status:${doubt.value}`;
    case 'scaleTwice':
      return `scaleTwice:${doubt.header}`;
    case 'headerUnclear':
      return `header:${doubt.header}`;
    case 'unitUnclear':
      return doubt.isInHeader
        ? `unitOf:${doubt.header}`
        : `unitAround:${doubt.file}/${doubt.sheet}:${doubt.field}`;
    case 'discountBeside':
      return `discount:${doubt.header}`;
    case 'columnTied':
      return `column:${doubt.field}:${doubt.columns.map(({ header }) => header).join('|')}`;
    case 'subtotalPossible':
      return `${doubt.kind}:${doubt.file}/${doubt.sheet}:${String(doubt.row)}`;
    case 'institutionDiffers':
      return `institution:${doubt.value}`;
    case 'yearUnknown':
    case 'monthDisagrees':
      return timeKey(doubt);
    case 'unitDiffers':
      return `unit:${doubt.name}:${doubt.unit}:${doubt.mainUnit}`;
    case 'captionDisagrees':
      return `${doubt.kind}:${doubt.file}/${doubt.sheet}:${doubt.caption}`;
    case 'countUnclear':
      return `${doubt.reason}:${doubt.file}/${doubt.sheet}:${doubt.value}`;
    case 'mergedAmount':
      return `${doubt.kind}:${doubt.file}/${doubt.sheet}:${doubt.of}${doubt.isOneProduct ? '' : '-several'}`;
    case 'dateOutsideTitle':
    case 'flagElsewhere':
    case 'zeroAmount':
    case 'amountDisagrees':
    case 'sheetCopied':
    case 'sheetMostlyCopied':
    case 'sheetSummarised':
    case 'sheetCalledSummary':
      return `${doubt.kind}:${doubt.file}/${doubt.sheet}`;
  }
}

/** Whether answers are kept under this key as those about a product. */
export function isProductKey(key: string): boolean {
  return !/^[a-zA-Z]+:/.test(key);
}

/** Whether the answer holds for next month's file too: words and columns mean the same, rows and sheets do not. */
export function isLasting(key: string): boolean {
  return (
    isProductKey(key) ||
    /^(?:selectedFlag|direction|status|scaleTwice|column|header|unitOf|discount|variety|unit|institution):/.test(
      key,
    )
  );
}
