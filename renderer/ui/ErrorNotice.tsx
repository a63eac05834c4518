import { Button } from 'antd';
import { type ReactNode, useState } from 'react';

import type { AppError } from '../../shared/errors';
import { errorSentence } from '../../shared/i18n/sentence';
import { useMessages } from '../i18n';

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
    <div className="error-notice" role="alert" data-testid="error-notice" data-code={error.code}>
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

/** Whether the text reached the clipboard: the system may refuse it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyThroughSelection(text);
  }
}

/** The older way, which needs no permission. */
function copyThroughSelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  // Deprecated, but the only way where the clipboard permission is denied, as it is in the program's own window.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isCopied = document.execCommand('copy');
  area.remove();
  return isCopied;
}
