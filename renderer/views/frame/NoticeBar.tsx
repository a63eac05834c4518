import { type ReactNode, useEffect } from 'react';

import { assertNever } from '../../../shared/assert';
import type { Messages } from '../../../shared/i18n/zh-cn';
import { findScenario, type PlanWithScenarios } from '../../../shared/plan/scenario';
import { duplicateScenario } from '../../commands/scenarios';
import { useMessages } from '../../i18n';
import { type Notice, showNotice, useNotice } from '../../stores/notice-store';
import { presentDocument, usePlan } from '../../stores/plan-store';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';

const css = stylesOf(notesSheet);

/** So long a notice stays that asks for nothing. */
const SHOWN_MS = 8000;

/** What asks for something, or must not be missed. */
const STAYING: ReadonlySet<Notice['kind']> = new Set([
  'frozen',
  'damaged',
  'unsavedWork',
  'resumed',
]);

/** What the person should know of what just happened, with what can be done about it. */
export function NoticeBar(): ReactNode {
  const messages = useMessages();
  const { notices } = messages.scenarios;
  const notice = useNotice();
  const document = usePlan(presentDocument);
  useEffect(() => {
    if (notice === null || STAYING.has(notice.kind)) return undefined;
    const timer = setTimeout(close, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [notice]);
  const sentence = notice === null ? null : sentenceOf(notice, document, messages);
  return (
    <div className={css('notice-place')} role="status">
      {notice !== null && sentence !== null && (
        <div className={css('notice')} data-testid="notice" data-kind={notice.kind}>
          <span>{sentence}</span>
          {notice.kind === 'frozen' && (
            <Button
              size="small"
              type="primary"
              data-testid="notice-copy"
              onClick={() => {
                duplicateScenario(notice.scenarioId);
              }}
            >
              {notices.copyAndEdit}
            </Button>
          )}
          <Button
            type="text"
            size="small"
            icon={<Icon name="close" size={14} />}
            aria-label={notices.close}
            data-testid="notice-close"
            onClick={close}
          />
        </div>
      )}
    </div>
  );
}

function close(): void {
  showNotice(null);
}

/** `null` where what it speaks of is gone. */
function sentenceOf(
  notice: Notice,
  document: PlanWithScenarios | null,
  { scenarios: { notices }, recovery }: Messages,
): string | null {
  switch (notice.kind) {
    case 'otherVarieties':
      return notices.otherVarieties(notice);
    case 'frozen':
    case 'started': {
      const scenario = document === null ? null : findScenario(document, notice.scenarioId);
      if (scenario === null) return null;
      const said = notices[notice.kind](scenario);
      return notice.kind === 'started' && notice.saysNote ? `${said} ${scenario.note}` : said;
    }
    case 'resumed':
      return recovery.resumed;
    case 'unsavedWork':
      return recovery.onStartScreen(notice);
    case 'damaged':
      return recovery.damaged({ files: notice.files.map((file) => recovery.ownFiles[file]) });
    case 'diagnosticsSaved':
      return recovery.diagnosticsSaved(notice);
    default:
      return assertNever(notice);
  }
}
