import { ASK, type Specification } from './grammar';
import { type Ladder, ladderSizeOf } from './ladder';

/**
 * What the columns of specification and pack specification say together: 10mg*100片/瓶 and 10瓶/条 stand one in the other;
 * 0.25g and 24粒/盒 say each what the other leaves out. Where they contradict each other it is to be asked.
 */
export function joinedSpecification(spec: Specification, pack: Specification): Specification {
  if (pack.kind === 'silent') return spec;
  if (pack.kind === 'ask' || pack.kind === 'single') {
    return pack.kind === 'single' && spec.kind !== 'silent' ? spec : pack;
  }
  if (spec.kind !== 'ladder') return pack;
  const ladder = joinedLadder(spec.ladder, pack.ladder);
  return ladder === null ? ASK : { kind: 'ladder', ladder };
}

function joinedLadder(inner: Ladder, outer: Ladder): Ladder | null {
  if (inner.unit === outer.unit || inner.unit === '' || outer.unit === '') {
    return mergedLadder(inner, outer);
  }
  const base = ladderSizeOf(inner, outer.unit);
  if (base === null) return null;
  const sizes = new Map([...inner.sizes]);
  for (const [word, size] of outer.sizes) {
    const whole = size.times(base);
    if (sizes.get(word)?.eq(whole) === false) return null;
    sizes.set(word, whole);
  }
  const top = { ...outer.top, size: outer.top.size.times(base) };
  return { unit: inner.unit, sizes, top, levels: [...inner.levels, ...outer.levels] };
}

/** Both count the same units: they have to agree wherever both speak. */
function mergedLadder(left: Ladder, right: Ladder): Ladder | null {
  const isSame = Array.from(left.sizes).every(
    ([word, size]) => word === '' || (right.sizes.get(word) ?? size).eq(size),
  );
  const [more, less] = right.levels.length >= left.levels.length ? [right, left] : [left, right];
  const isTopKnown =
    more.top.size.eq(less.top.size) ||
    Array.from(more.sizes.values()).some((size) => size.eq(less.top.size));
  if (!isSame || !isTopKnown) return null;
  const unit = more.unit === '' ? less.unit : more.unit;
  return { ...more, unit, sizes: new Map([...less.sizes, ...more.sizes]) };
}
