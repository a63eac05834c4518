import { type ReactNode, useEffect, useState } from 'react';

import { findScenario } from '../../../shared/plan/scenario';
import { useLanguage, useMessages } from '../../i18n';
import type { Answered } from '../../results/use-answer';
import { Button } from '../../ui/Button';
import { copyText } from '../../ui/copy-text';
import { stylesOf } from '../../ui/styles-of';
import { copiedTrace } from './copied-trace';
import traceSheet from './trace.module.css';
import { traceCard } from './trace-card';
import { contextOf, subjectOf } from './trace-context';

const css = stylesOf(traceSheet);

const NOTICE_MS = 4000;

/** Takes the trace away as plain text. */
export function CopyTraceButton({ answered }: { readonly answered: Answered<'trace'> }): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const [notice, setNotice] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setNotice('');
    }, NOTICE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [notice]);
  const { output, document, input } = answered;
  const { card: texts } = messages.trace;
  if (output.kind === 'untraced') return null;
  const copy = async (): Promise<void> => {
    const words = { messages, language };
    const { hospitalName, year } =
      findScenario(document, input.scenarioId)?.frozen?.plan ?? document;
    const card = traceCard(output.node, contextOf(answered, words));
    const subject = subjectOf(answered, words);
    const isCopied = await copyText(copiedTrace({ card, hospitalName, year, subject, words }));
    setNotice(isCopied ? texts.copied : texts.notCopied);
  };
  return (
    <>
      <span role="status" className={css('trace-notice')}>
        {notice}
      </span>
      <Button size="small" data-testid="trace-copy" onClick={() => void copy()}>
        {texts.copy}
      </Button>
    </>
  );
}
