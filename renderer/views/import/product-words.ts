import type { Messages } from '../../../shared/i18n/zh-cn';
import type { Product } from '../../../shared/purchases/product';
import type { ProductRow, WrittenMark } from '../../../shared/purchases/products/product-groups';
import type { ImportQuestion } from '../../../shared/purchases/settling/import-question';

type Words = Messages['importProducts'];

/** How a product is told from the others of its variety. */
export function productWords(product: Product): {
  readonly title: string;
  readonly detail: string;
} {
  const { specification, packSpecification, manufacturer, code, genericName } = product;
  const specifications = joined(
    packSpecification.includes(specification)
      ? [packSpecification]
      : [specification, packSpecification],
  );
  const details = joined([manufacturer, code]);
  if (specifications !== '') return { title: specifications, detail: details };
  return details === '' ? { title: genericName, detail: '' } : { title: details, detail: '' };
}

/** Where the product stands: the file and its first rows. */
export function placeWords(words: Words, { place }: ProductRow): string {
  return words.rows(place);
}

/** What tells an open product from others, and where its questionable lines stand. */
export function openWords(words: Words, detail: string, question: ImportQuestion): string {
  const [first] = question.firstRows;
  if (first === undefined) return detail;
  const rows = question.firstRows
    .filter(({ file, sheet }) => file === first.file && sheet === first.sheet)
    .slice(0, MOST_ROWS)
    .map(({ row }) => row);
  return joined([detail, words.rows({ file: first.file, rows })]);
}

const MOST_ROWS = 3;

/** What the files say of a product's class. */
export function markWords({ marks }: Words, mark: WrittenMark): string {
  switch (mark.kind) {
    case 'unreadable':
    case 'contradictory':
      return marks[mark.kind](mark);
    case 'selected':
    case 'nonSelected':
    case 'none':
    case 'mixed':
    case 'partly':
      return marks[mark.kind];
  }
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
