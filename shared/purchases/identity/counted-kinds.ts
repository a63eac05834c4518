import { unitKind } from '../contents/unit-kind';
import { drugIdentity, type NamedVariety } from './drug-identity';

/** A name with the word that its quantities are counted by. */
type Counted = NamedVariety & { readonly unit: string };

const TABLET = '片';
const CAPSULE = '粒';

/**
 * What the names of one variety are counted in; quantities of two kinds cannot be added. Pieces are one kind, whatever they are
 * called, where the dosage form says what they are. Where it does not, a drug counted in 片 here and in 粒 there may be its tablets
 * and its capsules, which are two drugs (decision 23). `null`: nothing is known of the word.
 */
export function countedKinds(names: readonly Counted[]): (name: Counted) => string | null {
  const words = new Set(names.map(({ unit }) => unit));
  if (!words.has(TABLET) || !words.has(CAPSULE)) return ({ unit }) => unitKind(unit);
  return (name) => {
    const kind = unitKind(name.unit);
    return kind === 'piece' ? (pieceOf(name) ?? kind) : kind;
  };
}

/** By the dosage form, else by the word; `null` for pieces that are neither tablets nor capsules. */
function pieceOf(name: Counted): string | null {
  const { form } = drugIdentity(name);
  if (form?.groups.length === 1) {
    if (form.word.includes('胶囊')) return CAPSULE;
    return form.word.includes('片') ? TABLET : null;
  }
  return name.unit === TABLET || name.unit === CAPSULE ? name.unit : null;
}
