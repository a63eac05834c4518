import { BaseSequencer } from 'vitest/node';

/**
 * Files of few tests that each take long. Files begin by their length, the longest first, which says nothing of these: last
 * of all, they would go on alone while the other cores are idle.
 */
const longest = [
  'browser-sizes',
  'hardening-network',
  'journey-declare',
  'journey-import-history',
  'journey-import-keyboard',
];

/** The order of files in which the last ones end together. */
export class LongestFirst extends BaseSequencer {
  /**
   * @override
   * @param {import('vitest/node').TestSpecification[]} files
   */
  async sort(files) {
    const sorted = await super.sort(files);
    return [
      ...sorted.filter(({ moduleId }) => isLong(moduleId)),
      ...sorted.filter(({ moduleId }) => !isLong(moduleId)),
    ];
  }
}

/** @param {string} path */
function isLong(path) {
  return longest.some((name) => path.endsWith(`/${name}.e2e.ts`));
}
