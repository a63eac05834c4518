import { plainText } from '../table/cell-text';
import type { RawCell } from '../table/raw-table';

const YES: ReadonlySet<string> = new Set([
  '是',
  'y',
  'yes',
  '1',
  '1.0',
  '√',
  '✓',
  '✔',
  't',
  'true',
]);
const EVALUATION = '(?:仿制药)?(?:质量和疗效)?一致性评价';
const PRODUCT = '(?:仿制药|药品|产品|品种|品规)?';
const PASSED = new RegExp(
  `^(?:${PRODUCT}(?:已|视同)?(?:通过(?:${EVALUATION})?|过评|过${EVALUATION})${PRODUCT}|原研(?:药|药品|产品|制剂)?|参比(?:制剂|药品)?)$`,
);

/**
 * Whether a line's product is known to have passed the consistency evaluation. Reference and originator products count
 * as passed. The whole text has to say so; what is unknown does not count: an exemption is never presumed.
 */
export function hasPassed(cell: RawCell | undefined): boolean {
  const text = plainText(cell).toLowerCase().replace(/\s/g, '');
  return YES.has(text) || PASSED.test(text.replace(/[()【】[\]]/g, ''));
}
