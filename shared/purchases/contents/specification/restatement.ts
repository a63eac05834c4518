import { ladderOf, type Level } from './ladder';

/** 24粒(12粒*2板) says the same twice, 20片(10片/板) how the pieces lie; anything else contradicts. */
export function restated(
  levels: readonly Level[],
  again: readonly Level[],
): readonly Level[] | null {
  const [whole, part] = [ladderOf(levels), ladderOf(again)];
  if (whole === null || part === null || whole.unit !== part.unit) return null;
  if (part.top.size.eq(whole.top.size)) return levels.length >= again.length ? levels : again;
  const [level] = again;
  const isWay = levels.length === 1 && again.length === 1 && level?.holders.length === 1;
  return isWay && whole.top.size.mod(part.top.size).isZero() ? levels : null;
}

/** 每板10片,每盒2板 stand one in the other; 20片,每板10片 and 10片*2板,共20片 say the same twice. */
export function joinLevels(
  levels: readonly Level[],
  { levels: next, isTotal }: { readonly levels: readonly Level[]; readonly isTotal: boolean },
): readonly Level[] | null {
  const holder = levels.at(-1)?.holders.at(-1);
  const [first] = next;
  if (!isTotal && holder !== undefined && first?.word === holder) return [...levels, ...next];
  const [last] = next.at(-1)?.holders ?? [];
  const isBelow = !isTotal && last !== undefined && levels[0]?.word === last;
  return isBelow ? [...next, ...levels] : restated(levels, next);
}
