import { errorSentence } from '../../shared/i18n/sentence';
import type { Messages } from '../../shared/i18n/zh-cn';
import type { GridNotice } from '../table/grid-notice';

/** What an action on many cells did, or why it did nothing. */
export function noticeSentence(messages: Messages, notice: GridNotice): string {
  const { notices } = messages.grid;
  switch (notice.kind) {
    case 'pasted':
      return notices.pasted(notice);
    case 'filled':
      return notices.filled(notice);
    case 'setAll':
      return notices.setAll(notice);
    case 'cleared':
      return notices.cleared(notice);
    case 'cut':
      return notices.cut(notice);
    case 'copied':
      return notices.copied(notice);
    case 'tooManyVarieties':
      return notices.tooManyVarieties(notice);
    case 'pasteNeedsName':
      return notices.pasteNeedsName;
    case 'nothingToPaste':
      return notices.nothingToPaste;
    case 'headerRefused':
      return errorSentence(messages, notice.error);
  }
}
