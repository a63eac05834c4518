import { decimalFromText, type YuanText } from '../decimal/decimal-text';

/**
 * Whether a hospital's retention changes by more than a tenth of what it was, so that it takes a second press. A figure that
 * was not known before cannot change; one that is lost does.
 */
export function changesRetentionMuch(before: YuanText | null, after: YuanText | null): boolean {
  if (before === null) return false;
  if (after === null) return true;
  const was = decimalFromText(before);
  return decimalFromText(after).minus(was).abs().times(10).gt(was.abs());
}
