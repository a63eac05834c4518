import type { ImportQuestion } from '../../../shared/purchases/settling/import-question';

/** The products that are still open, and how many purchases hang on them. */
export interface OpenProducts {
  readonly keys: ReadonlySet<string>;
  readonly purchases: number;
}

export function openProducts(questions: readonly ImportQuestion[]): OpenProducts {
  // Of the same products both the units and the class may be open; their lines are counted once.
  const purchases = new Map<string, number>();
  const open = questions.filter(({ isAnswered }) => !isAnswered);
  for (const question of open) {
    const products = JSON.stringify(question.productKeys);
    purchases.set(products, Math.max(purchases.get(products) ?? 0, question.purchases));
  }
  return {
    keys: new Set(open.flatMap(({ productKeys }) => productKeys)),
    purchases: [...purchases.values()].reduce((total, count) => total + count, 0),
  };
}

/** The questions of each product. */
export function questionsByProduct(
  questions: readonly ImportQuestion[],
): ReadonlyMap<string, readonly ImportQuestion[]> {
  const byKey = new Map<string, ImportQuestion[]>();
  for (const question of questions) {
    for (const key of question.productKeys) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [question]);
      else known.push(question);
    }
  }
  return byKey;
}

/** The picked products whose class nobody has said yet. */
export function pickedOpen(
  picked: ReadonlySet<string>,
  questions: readonly ImportQuestion[],
): readonly string[] {
  const open = new Set(
    questions
      .filter(({ kind, isAnswered }) => !isAnswered && CLASS_DOUBTS.has(kind))
      .flatMap(({ productKeys }) => productKeys),
  );
  return [...picked].filter((key) => open.has(key));
}

/** The doubts that a class settles. */
export const CLASS_DOUBTS: ReadonlySet<ImportQuestion['kind']> = new Set([
  'classUnknown',
  'classContradictory',
  'flagUnknown',
]);
