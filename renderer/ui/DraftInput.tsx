import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

import { useLanguage } from '../i18n';
import { stylesOf } from './styles-of';
import uiSheet from './ui.module.css';

const css = stylesOf(uiSheet);

interface DraftInputProps {
  /** The value as text, exact. */
  readonly text: string;
  /** The same value as it is shown while nobody types; the exact text where absent. */
  readonly shownText?: string;
  readonly label: string;
  /** Says why a text cannot be taken; `null` once it was taken. */
  readonly onCommit: (text: string) => string | null;
  readonly onLeave?: () => void;
  readonly placeholder?: string;
  /** The whole of what may have no room. */
  readonly hint?: string;
  readonly className?: string;
  /** For those who put the focus there from elsewhere. */
  readonly id?: string;
  readonly testId: string;
}

/**
 * A text that takes effect on Enter or on leaving. What cannot be read stays, marked with its reason, until it is
 * mended or given up with Esc or Ctrl+Z.
 */
export function DraftInput(props: DraftInputProps): ReactNode {
  const {
    text,
    shownText,
    label,
    onCommit,
    onLeave,
    placeholder,
    hint,
    className = '',
    id,
    testId,
  } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isFocused, setIsFocused] = useState(false);
  const inputRef = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // The exact text takes the place of the shown one, and typing takes the place of it all.
    if (isFocused) inputRef.current?.select();
  }, [isFocused]);

  const giveUp = (): void => {
    setDraft(null);
    setProblem(null);
  };
  const commit = (): void => {
    const refusal = draft === null || draft === text ? null : onCommit(draft);
    setProblem(refusal);
    if (refusal === null) setDraft(null);
  };
  // A refusal is said in the language of the moment: what was refused is asked again.
  const language = useLanguage();
  const saidIn = useRef(language);
  useEffect(() => {
    if (saidIn.current === language) return;
    saidIn.current = language;
    if (problem !== null) queueMicrotask(commit);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (event.key === 'Enter') commit();
    if (draft === null || !(event.key === 'Escape' || isUndo)) return;
    giveUp();
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span
      className={css(`draft-input ${className}`)}
      data-part="draft-input"
      data-invalid={problem !== null}
    >
      <input
        ref={inputRef}
        value={draft ?? (isFocused ? text : (shownText ?? text))}
        aria-label={label}
        aria-invalid={problem !== null}
        title={problem ?? hint ?? (text === '' ? placeholder : undefined)}
        placeholder={placeholder}
        id={id}
        data-testid={testId}
        spellCheck={false}
        autoComplete="off"
        onFocus={() => {
          setIsFocused(true);
        }}
        onChange={(event) => {
          setDraft(event.target.value);
          setProblem(null);
        }}
        onBlur={() => {
          setIsFocused(false);
          commit();
          onLeave?.();
        }}
        onKeyDown={onKeyDown}
      />
      {problem !== null && (
        <span className={css('draft-problem')} data-part="draft-problem" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
