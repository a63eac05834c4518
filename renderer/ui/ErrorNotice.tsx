import { type ReactNode, useState } from 'react';

import type { AppError } from '../../shared/errors';
import { errorSentence } from '../../shared/i18n/sentence';
import { useMessages } from '../i18n';
import { Button } from './Button';
import { copyText } from './copy-text';
import notesSheet from './notes.module.css';
import { stylesOf } from './styles-of';

const css = stylesOf(notesSheet);

interface ErrorNoticeProps {
  readonly error: AppError;
  readonly onClose: () => void;
}

/** What went wrong, where and how to mend it; the sentence can be copied for whoever helps. */
export function ErrorNotice({ error, onClose }: ErrorNoticeProps): ReactNode {
  const messages = useMessages();
  const [isCopied, setIsCopied] = useState(false);
  const sentence = errorSentence(messages, error);
  const copy = async (): Promise<void> => {
    setIsCopied(await copyText(sentence));
  };
  const { actions } = messages.common;
  return (
    <div
      className={css('error-notice')}
      role="alert"
      data-testid="error-notice"
      data-code={error.code}
    >
      <strong>{messages.common.failureTitle}</strong>
      <p>{sentence}</p>
      <Button size="small" onClick={() => void copy()}>
        {isCopied ? actions.copied : actions.copy}
      </Button>
      <Button size="small" onClick={onClose} data-testid="error-close">
        {actions.close}
      </Button>
    </div>
  );
}
