import type { UnitsText, YuanText } from '../../decimal/decimal-text';
import type { Product } from '../product';

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
  | { readonly kind: 'classContradictory'; readonly value: string; readonly name: string }
  /** The flag column has words that are no known mark. */
  | { readonly kind: 'classUnreadable'; readonly value: string };

/** A doubt about one product, over all tables of an import. */
export type ProductQuestion = ProductDoubt & {
  readonly productKey: string;
  readonly product: Product;
  /** Whether a person has said it already. Lines of a product that is not decided are refused. */
  readonly isAnswered: boolean;
  readonly purchases: number;
  /** What the file says these lines cost. */
  readonly amountYuan: YuanText;
  readonly firstRows: readonly QuestionedRow[];
};

interface QuestionedRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}
