import type { Messages } from '../../../shared/i18n/zh-cn';
import type { WindowDoubt } from '../../../shared/plan/plan-windows';

const SHOWN_NAMES = 4;

/** What speaks against months of the price before the procurement, with the first of the varieties it concerns. */
export function doubtSentence(
  { kind, varieties }: WindowDoubt,
  { history: words, common }: Messages,
): string {
  return words.doubts[kind]({
    count: varieties.length,
    names: varieties.slice(0, SHOWN_NAMES).join(common.listSeparator),
    isMore: varieties.length > SHOWN_NAMES,
  });
}
