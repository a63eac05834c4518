import type { ProductQuestion } from '../../../shared/purchases/settling/product-question';

/** The products that are still open, and how many purchases hang on them. */
export interface OpenProducts {
  readonly keys: ReadonlySet<string>;
  readonly purchases: number;
}

export function openProducts(questions: readonly ProductQuestion[]): OpenProducts {
  // Of one product both the units and the class may be open; its lines are counted once.
  const purchases = new Map<string, number>();
  for (const question of questions) {
    if (question.isAnswered) continue;
    const known = purchases.get(question.productKey) ?? 0;
    purchases.set(question.productKey, Math.max(known, question.purchases));
  }
  return {
    keys: new Set(purchases.keys()),
    purchases: [...purchases.values()].reduce((total, count) => total + count, 0),
  };
}

/** The questions of each product. */
export function questionsByProduct(
  questions: readonly ProductQuestion[],
): ReadonlyMap<string, readonly ProductQuestion[]> {
  const byKey = new Map<string, ProductQuestion[]>();
  for (const question of questions) {
    const known = byKey.get(question.productKey);
    if (known === undefined) byKey.set(question.productKey, [question]);
    else known.push(question);
  }
  return byKey;
}

/** The picked products whose class nobody has said yet. */
export function pickedOpen(
  picked: ReadonlySet<string>,
  questions: readonly ProductQuestion[],
): readonly string[] {
  const open = new Set(
    questions
      .filter(({ kind, isAnswered }) => !isAnswered && CLASS_DOUBTS.has(kind))
      .map(({ productKey }) => productKey),
  );
  return [...picked].filter((key) => open.has(key));
}

/** The doubts that a class settles. */
export const CLASS_DOUBTS: ReadonlySet<ProductQuestion['kind']> = new Set([
  'classUnknown',
  'classContradictory',
  'classUnreadable',
]);
