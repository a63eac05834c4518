import { type ReactNode, useEffect, useRef } from 'react';

import { useMessages } from '../../i18n';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import filesSheet from './files.module.css';
import importSheet from './import.module.css';
import { useStepKeys } from './step-keys';

const css = stylesOf(importSheet, filesSheet);

/** A step's heading takes the focus when the step comes up: what is read aloud and where the keys are. */
export function StepHeading({
  text,
  comesBack = null,
}: {
  readonly text: string;
  /** The focus comes back whenever this changes. */
  readonly comesBack?: number | null;
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [text, comesBack]);
  return (
    <h2 ref={heading} className={css('step-heading')} tabIndex={-1} data-testid="import-heading">
      {text}
    </h2>
  );
}

interface StepFooterProps {
  /** `null` on the first step. */
  readonly onBack: (() => void) | null;
  readonly onNext: () => void;
  readonly canGoOn: boolean;
  /** What the next step needs, or what it will do. */
  readonly note: ReactNode;
  readonly nextWord?: string;
  readonly nextTestId?: string;
}

/** Back, what is still open, and next. Esc and Enter do the same. */
export function StepFooter(props: StepFooterProps): ReactNode {
  const { onBack, onNext, canGoOn, note, nextWord, nextTestId = 'import-next' } = props;
  const { import: words } = useMessages();
  useStepKeys({ onBack, onNext: canGoOn ? onNext : null });
  return (
    <footer className={css('import-footer')}>
      {onBack !== null && (
        <Button data-testid="import-back" onClick={onBack}>
          {words.back}
        </Button>
      )}
      <span className={css('footer-note')} role="status" data-testid="import-note">
        {note}
      </span>
      <Button type="primary" disabled={!canGoOn} data-testid={nextTestId} onClick={onNext}>
        {nextWord ?? words.next}
      </Button>
    </footer>
  );
}
