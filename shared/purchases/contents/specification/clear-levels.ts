import type { Level } from './ladder';

/**
 * Whether it is clear what a part's numbers count. 40*40*4 and 0.1g*10ml*5 may be measures of anything; 24s*2 may be sheets in a box, or
 * boxes.
 */
export function areClear(levels: readonly Level[], strengths: number): boolean {
  if (levels.every(({ word }) => word === '')) return levels.length === 1 && strengths === 1;
  const last = levels.at(-1);
  const isUnnamed = last?.word === '' && last.holders.length === 0;
  return !isUnnamed || levels.slice(0, -1).every(({ word }) => word === '');
}
