import type { YuanText } from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import { bracketedName } from '../identity/common-names';
import { areOrallyAlike } from '../identity/dosage-forms';
import { type DrugIdentity, drugIdentity, type NamedVariety } from '../identity/drug-identity';
import { splitSalt } from '../identity/salts';
import { lookMisspelt, roughNames } from './name-likeness';

/** A variety by itself, as a file, a table or a plan names it. */
export interface ComparedVariety extends NamedVariety {
  /** Equal keys are one variety already. */
  readonly key: string;
  /** Further names that it goes by, such as those a person has joined. */
  readonly aliases?: readonly Pick<NamedVariety, 'genericName' | 'dosageForm'>[];
  readonly amountYuan: YuanText;
}

/** Why two names may be one variety. */
export type LikenessReason =
  /** Nothing says the dosage form, or only a word for several, and there are several. */
  | 'formOpen'
  /** Tablets and capsules of one name: the catalogue calls both 口服常释剂型. */
  | 'formAlike'
  /** The dosage form is a word that is not known, or the name and the column contradict each other. */
  | 'formUnclear'
  | 'batchMissing'
  /** One name has a salt, the other says none. */
  | 'saltMissing'
  /** One name has something in brackets that the other has not. */
  | 'bracket'
  /** Both names have something in brackets, and not the same. */
  | 'brackets'
  /** What one name has in brackets is the other name: 立普妥(阿托伐他汀钙片). */
  | 'nameInBrackets'
  | 'spelling';

/** A variety that may be another one; nothing is joined before a person says so. */
export interface LookAlike {
  readonly key: string;
  /** Of most money first. One: yes or no. Several: which of them, or none. */
  readonly candidates: readonly string[];
  readonly reason: LikenessReason;
}

/** Finds the varieties that look like another one, the ones that most money hangs on first. */
export function findLookAlikes(varieties: readonly ComparedVariety[]): readonly LookAlike[] {
  const parts = distinct(varieties).flatMap(partsOf).sort(byMoney);
  const found = new Map<string, Map<string, LikenessReason>>();
  for (const [left, right] of pairsIn(parts)) {
    const likeness = left.key === right.key ? null : likenessOf(left, right);
    if (likeness === null) continue;
    const { subject, reason } = likeness;
    const other = subject === left ? right : left;
    // By other names the same two may look alike again, perhaps the other way round.
    if (found.get(other.key)?.has(subject.key) === true) continue;
    const others = found.get(subject.key) ?? new Map<string, LikenessReason>();
    found.set(subject.key, others);
    others.set(other.key, nearest([reason, others.get(other.key) ?? reason]) ?? reason);
  }
  const keys = [...new Set(parts.map(({ key }) => key))];
  const places = new Map(keys.map((key, place) => [key, place]));
  const inOrder = (left: string, right: string): number =>
    (places.get(left) ?? 0) - (places.get(right) ?? 0);
  return keys.flatMap((key) => lookAlikesOf(key, found.get(key) ?? new Map(), inOrder));
}

/** Asked once about each variety: for the reason that is nearest, and with all candidates it has for that. */
function lookAlikesOf(
  key: string,
  others: ReadonlyMap<string, LikenessReason>,
  inOrder: (left: string, right: string) => number,
): readonly LookAlike[] {
  const reason = nearest([...others.values()]);
  if (reason === undefined) return [];
  const candidates = [...others].filter(([, why]) => why === reason).map(([other]) => other);
  return [{ key, reason, candidates: candidates.sort(inOrder) }];
}

function nearest(reasons: readonly LikenessReason[]): LikenessReason | undefined {
  return NEAREST.find((each) => reasons.includes(each));
}

const NEAREST: readonly LikenessReason[] = [
  'batchMissing',
  'formOpen',
  'formUnclear',
  'bracket',
  'nameInBrackets',
  'brackets',
  'saltMissing',
  'spelling',
  'formAlike',
];

interface Part {
  readonly key: string;
  readonly identity: DrugIdentity;
  /** The stem without what stands in brackets, and without its salt. */
  readonly plain: string;
  readonly bracket: string;
  readonly base: string;
  readonly salt: string;
  /** Whether this is what the name has in brackets. */
  readonly isInBrackets: boolean;
  /** Only to put them in order. */
  readonly yuan: number;
}

function distinct(varieties: readonly ComparedVariety[]): readonly ComparedVariety[] {
  return [...new Map(varieties.map((variety) => [variety.key, variety])).values()];
}

/** A variety under each of its names, and under a name that stands in the brackets of one. */
function partsOf(variety: ComparedVariety): readonly Part[] {
  const names = [variety, ...(variety.aliases ?? []).map((alias) => ({ ...variety, ...alias }))];
  return names.flatMap((name) => {
    const bracket = bracketedName(name.genericName)?.bracket ?? '';
    const inside = { ...name, genericName: bracket };
    const isName = bracket.length > SHORTEST_BASE && drugIdentity(inside).form !== null;
    return isName ? [partOf(name), { ...partOf(inside), isInBrackets: true }] : [partOf(name)];
  });
}

function partOf(variety: ComparedVariety): Part {
  const identity = drugIdentity(variety);
  const [, plain = identity.stem, bracket = ''] =
    /^(.+?)((?:\([^()]*\))+)$/.exec(identity.stem) ?? [];
  const amount = new ExactSum();
  amount.addText(variety.amountYuan);
  return {
    key: variety.key,
    identity,
    plain,
    bracket,
    ...splitSalt(plain),
    isInBrackets: false,
    yuan: Math.abs(amount.roughly()),
  };
}

function byMoney(left: Part, right: Part): number {
  return right.yuan - left.yuan || (left.key < right.key ? -1 : 1);
}

/** The pairs that may be alike at all, each once, the dearer one first. */
function* pairsIn(parts: readonly Part[]): Generator<readonly [Part, Part]> {
  const near = new Map<string, Part[]>();
  for (const part of parts) {
    const seen = new Set<Part>();
    for (const rough of roughNames(part.base)) {
      const known = near.get(rough) ?? [];
      near.set(rough, known);
      for (const other of known) {
        if (!seen.has(other)) yield [other, part];
        seen.add(other);
      }
      known.push(part);
    }
  }
}

interface Likeness {
  /** The one that would be joined to the other: what says less, else what costs less. */
  readonly subject: Part;
  readonly reason: LikenessReason;
}

function likenessOf(dearer: Part, cheaper: Part): Likeness | null {
  const forms = formLikeness(dearer, cheaper);
  if (forms === null || areBatchesApart(dearer, cheaper)) return null;
  const inBrackets = [dearer, cheaper].find((part) => part.isInBrackets);
  if (inBrackets !== undefined) return likeInBrackets(inBrackets, { dearer, cheaper, forms });
  const name = nameLikeness(dearer, cheaper);
  if (name === null) return null;
  if (name !== 'same') {
    // Of names that differ, only the same or an unsaid dosage form: two doubts at once are none.
    return forms === 'same' ? { ...name } : null;
  }
  if (forms !== 'same') return forms;
  const subject = dearer.identity.batch === '' ? dearer : cheaper;
  return { subject, reason: 'batchMissing' };
}

function likeInBrackets(
  subject: Part,
  {
    dearer,
    cheaper,
    forms,
  }: { readonly dearer: Part; readonly cheaper: Part; readonly forms: unknown },
): Likeness | null {
  const isSame = forms === 'same' && dearer.identity.stem === cheaper.identity.stem;
  return isSame ? { subject, reason: 'nameInBrackets' } : null;
}

function areBatchesApart(left: Part, right: Part): boolean {
  const batches = [left.identity.batch, right.identity.batch];
  return !batches.includes('') && batches[0] !== batches[1];
}

/** `null`: different drugs, by their dosage form. */
function formLikeness(dearer: Part, cheaper: Part): Likeness | 'same' | null {
  const [left, right] = [dearer.identity.form, cheaper.identity.form];
  if (left?.word === right?.word) return 'same';
  const isOpen = (part: Part): boolean => part.identity.form?.groups.length !== 1;
  const open = [cheaper, dearer].find(isOpen);
  if (open !== undefined) {
    const groups = open.identity.form?.groups;
    const other = open === cheaper ? left : right;
    const mayBe = groups === undefined || other?.groups.some((group) => groups.includes(group));
    return mayBe === false ? null : { subject: open, reason: 'formOpen' };
  }
  const unclear = [cheaper, dearer].find(({ identity }) => identity.form?.isKnown === false);
  if (unclear !== undefined) return { subject: unclear, reason: 'formUnclear' };
  return areOrallyAlike(left?.word ?? '', right?.word ?? '')
    ? { subject: cheaper, reason: 'formAlike' }
    : null;
}

/** `null`: different names. */
function nameLikeness(dearer: Part, cheaper: Part): Likeness | 'same' | null {
  const [left, right] = [dearer, cheaper];
  if (left.identity.stem === right.identity.stem) return 'same';
  if (left.plain === right.plain) {
    const [dressed = cheaper, ...others] = [right, left].filter(({ bracket }) => bracket !== '');
    if (others.length === 0) return { subject: dressed, reason: 'bracket' };
    const isTelling = [left, right].some(({ bracket }) => TELLING_BRACKET.test(bracket));
    return isTelling ? null : { subject: cheaper, reason: 'brackets' };
  }
  if (left.bracket !== right.bracket) return null;
  if (left.base === right.base) {
    const saltless = [cheaper, dearer].find(({ salt }) => salt === '');
    return saltless === undefined || left.base.length < SHORTEST_BASE
      ? null
      : { subject: saltless, reason: 'saltMissing' };
  }
  return left.salt === right.salt && lookMisspelt(left.base, right.base)
    ? { subject: cheaper, reason: 'spelling' }
    : null;
}

/** 复方氨基酸(18AA) is no 复方氨基酸(9AA). */
const TELLING_BRACKET = /[\w\p{Script=Greek}\p{Nl}]/u;

/** 甘油 is no 硝酸甘油. */
const SHORTEST_BASE = 3;
