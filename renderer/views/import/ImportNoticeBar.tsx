import type { ReactNode } from 'react';

import type { Messages } from '../../../shared/i18n/zh-cn';
import { useMessages } from '../../i18n';
import { changeImport, type ImportNotice, useImport } from '../../stores/import-store';
import { Icon } from '../../ui/icons';
import { stylesOf } from '../../ui/styles-of';
import importSheet from './import.module.css';

const css = stylesOf(importSheet);

/** What was done just now, until it is closed or something else is done. */
export function ImportNoticeBar(): ReactNode {
  const { import: words } = useMessages();
  const notice = useImport((state) => state.notice);
  const isSaving = useImport((state) => state.isSaving);
  return (
    <div role="status" className={css('import-notice-place')}>
      {isSaving && <p className={css('import-notice is-busy')}>{words.saving}</p>}
      {notice !== null && (
        <p className={css('import-notice')} data-testid="import-notice">
          {noticeSentence(words, notice)}
          <button
            type="button"
            aria-label={words.closeNotice}
            title={words.closeNotice}
            onClick={() => {
              changeImport({ notice: null });
            }}
          >
            <Icon name="close" size={14} />
          </button>
        </p>
      )}
    </div>
  );
}

function noticeSentence({ notices }: Messages['import'], notice: ImportNotice): string {
  switch (notice.kind) {
    case 'templateFileSaved':
    case 'rowsSaved':
      return notices[notice.kind](notice);
    case 'mappingSaved':
      return notices.mappingSaved(notice);
    case 'compared':
      return [
        notices.compared(notice),
        notice.conflicts === 0 ? '' : notices.conflicts(notice),
        notice.unclearRows === 0 ? '' : notices.unclearRows(notice),
      ].join('');
    case 'indicesTaken':
      return notices.indicesTaken(notice);
    case 'forgotten':
      return notices.forgotten;
  }
}
