import { type Decimal, ONE } from '../../../decimal/decimal';
import { isPreparationUnit, PIECES, unitSize } from './unit-words';

/** So many of one thing in the next larger one. */
export interface Level {
  readonly count: Decimal;
  /** What is counted; empty where only a number stands. */
  readonly word: string;
  /** What holds them, as far as it is written behind a stroke: 7片/盒. */
  readonly holders: readonly string[];
}

/** How many of its smallest units each thing holds that a specification names. */
export interface Ladder {
  /** The smallest unit's word; empty where none is written. */
  readonly unit: string;
  readonly sizes: ReadonlyMap<string, Decimal>;
  /** What the largest thing holds. `isNamed`: its word is in `sizes`. */
  readonly top: { readonly size: Decimal; readonly isNamed: boolean };
  /** What the text's levels say, the smallest first. */
  readonly levels: readonly Level[];
}

/** What a box may hold of sheets or bags, of bottles, and of what has no name: more is a carton. */
const MOST_INNER = 30;
const MOST_BOTTLES = 6;
const MOST_UNNAMED = 12;

/** Stands levels one in the other, the smallest first; `null` where they do not fit. */
export function ladderOf(written: readonly Level[]): Ladder | null {
  const levels = inOrder(written);
  const [first] = levels;
  if (first === undefined || !levels.every(({ count }) => count.isInteger() && count.gt(0))) {
    return null;
  }
  const sizes = new Map<string, Decimal>([[first.word, ONE]]);
  let size = ONE;
  let holder: string | null = null;
  for (const [index, { count, word, holders }] of levels.entries()) {
    if (index > 0 && !mayHold({ holder, word, count, isKnown: sizes.has(word) })) return null;
    if (index > 0 && holder === null && word !== '') sizes.set(word, size);
    size = size.times(count);
    for (const each of holders) {
      if (sizes.has(each) || unitSize(each) === 'piece') return null;
      sizes.set(each, size);
    }
    holder = holders[holders.length - 1] ?? null;
  }
  return {
    unit: first.word === PIECES ? '' : first.word,
    sizes,
    top: { size, isNamed: holder !== null },
    levels,
  };
}

/** 2*12粒 and 2板*12粒 name the larger thing first. */
function inOrder(levels: readonly Level[]): readonly Level[] {
  const [first, second] = levels;
  if (levels.length !== 2 || first === undefined || second === undefined) return levels;
  const isReversed =
    first.holders.length === 0 &&
    (first.word === ''
      ? isPreparationUnit(second.word)
      : isInner(first.word) && unitSize(second.word) === 'piece');
  if (!isReversed) return levels;
  const [inner, outer] = [true, false].map((is) =>
    second.holders.filter((holder) => isInner(holder) === is),
  );
  return [
    { ...second, holders: inner ?? [] },
    { ...first, holders: outer ?? [] },
  ];
}

function isInner(word: string): boolean {
  return unitSize(word) === 'vessel' || unitSize(word) === 'sheet';
}

interface NextLevel {
  /** What the level below is said to stand in. */
  readonly holder: string | null;
  readonly word: string;
  readonly count: Decimal;
  readonly isKnown: boolean;
}

/** Whether so many of a word can stand above what has been read. */
function mayHold({ holder, word, count, isKnown }: NextLevel): boolean {
  if (holder !== null) return word === holder || (word === '' && count.lte(MOST_UNNAMED));
  if (word === '') return count.lte(MOST_UNNAMED);
  return !isKnown && unitSize(word) !== 'piece';
}

/**
 * How many smallest units one of a word holds, where the text names it, or where the word can only be the largest thing;
 * `null` where the text does not say it.
 */
export function ladderSizeOf(ladder: Ladder, word: string): Decimal | null {
  const named = ladder.sizes.get(word);
  if (named !== undefined) return named;
  const { top } = ladder;
  return top.isNamed || !isTop(ladder, word) ? null : top.size;
}

/** What a pack holds where nothing says by what it was bought: a box where one is named, else the largest thing below a carton. */
export function sizeInPack({ sizes, top, levels }: Ladder): Decimal | null {
  const box = sizes.get('盒') ?? sizes.get('小盒');
  if (box !== undefined) return box;
  const isCarton = Array.from(sizes.keys()).some(isLarge);
  return !isCarton && (levels.length === 1 || isInBox(levels.at(-1))) ? top.size : null;
}

/** Whether a word may be the name of the largest thing, which the text leaves out. */
function isTop({ unit, sizes, levels }: Ladder, word: string): boolean {
  if (Array.from(sizes.keys()).some(isLarge)) return false;
  if (word === '箱' || word === '件') return isCartonful(levels);
  if (word === '盒') return levels.length === 1 || isInBox(levels.at(-1));
  // A bottle holds tablets, and no sheets of them.
  const isOfPieces = unitSize(unit) === 'piece' || levels[0]?.word === PIECES;
  return levels.length === 1 && isBottle(word) && isOfPieces;
}

/** 100ml:0.9g×60瓶 fills a carton: no box holds as many bottles or bags. */
function isCartonful([level, ...others]: readonly Level[]): boolean {
  const isVessel = level !== undefined && (isBottle(level.word) || level.word === '袋');
  return isVessel && others.length === 0 && level.count.gt(MOST_INNER);
}

function isLarge(word: string): boolean {
  return unitSize(word) === 'box' || unitSize(word) === 'bundle';
}

function isBottle(word: string): boolean {
  return ['瓶', '罐', '筒', '桶', '听'].includes(word);
}

/** 100片×600瓶 fills a carton. */
function isInBox(level: Level | undefined): boolean {
  return level?.count.lte(isBottle(level.word) ? MOST_BOTTLES : MOST_INNER) === true;
}
