import { unitSize } from './specification/unit-words';

/** Words of what is measured rather than counted, each with the others that mean the same. */
const MEASURES: ReadonlyMap<string, string> = new Map(
  [
    ['ml', '毫升', 'cc'],
    ['l', '升'],
    ['mg', '毫克'],
    ['g', '克'],
    ['iu', 'u', '国际单位'],
    ['揿', '喷', '吸', '掀'],
  ].flatMap(([first = '', ...others]) =>
    [first, ...others].map((word): [string, string] => [word, first]),
  ),
);

/**
 * What a unit's word counts: pieces, vessels, or one measure. Quantities of two kinds cannot be added: ten pens and thirty
 * millilitres are not forty. `null` for a word that is none, of which nothing is known.
 */
export function unitKind(word: string): string | null {
  const plain = word.toLowerCase().replace(/\s/g, '');
  const size = unitSize(plain);
  if (size === 'piece' || size === 'vessel') return size;
  return MEASURES.get(plain) ?? null;
}
