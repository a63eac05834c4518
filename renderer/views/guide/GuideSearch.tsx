import { type ReactNode, type RefObject, useEffect, useState } from 'react';

import { useMessages } from '../../i18n';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import { TextInput } from '../../ui/TextInput';
import guideSheet from './guide.module.css';

const css = stylesOf(guideSheet);

interface GuideSearchProps {
  readonly sought: string;
  readonly onSought: (sought: string) => void;
  /** Where the marks stand. */
  readonly textRef: RefObject<HTMLDivElement | null>;
  readonly isReady: boolean;
}

/** Looks for words in the guide; Enter goes from place to place, Shift+Enter back. */
export function GuideSearch({ sought, onSought, textRef, isReady }: GuideSearchProps): ReactNode {
  const { guide: words } = useMessages().common;
  const [count, setCount] = useState(0);
  const [place, setPlace] = useState(0);
  useEffect(() => {
    const found = marksIn(textRef.current);
    setCount(found.length);
    setPlace(0);
    show(found, 0);
  }, [sought, isReady, textRef]);
  const go = (by: 1 | -1): void => {
    const found = marksIn(textRef.current);
    if (found.length === 0) return;
    const next = (place + by + found.length) % found.length;
    setPlace(next);
    show(found, next);
  };
  return (
    <div className={css('guide-search')} role="search">
      <TextInput
        autoFocus
        allowClear
        maxLength={60}
        value={sought}
        placeholder={words.search}
        aria-label={words.search}
        data-testid="guide-search"
        onChange={({ target }) => {
          onSought(target.value);
        }}
        onPressEnter={({ shiftKey }) => {
          go(shiftKey ? -1 : 1);
        }}
      />
      <span role="status" data-testid="guide-found">
        {sought.trim() === ''
          ? ''
          : count === 0
            ? words.none
            : words.found({ place: place + 1, count })}
      </span>
      <Button
        disabled={count === 0}
        data-testid="guide-previous"
        onClick={() => {
          go(-1);
        }}
      >
        {words.previous}
      </Button>
      <Button
        disabled={count === 0}
        data-testid="guide-next"
        onClick={() => {
          go(1);
        }}
      >
        {words.next}
      </Button>
    </div>
  );
}

function marksIn(text: HTMLElement | null): readonly HTMLElement[] {
  return [...(text?.querySelectorAll('mark') ?? [])];
}

function show(marks: readonly HTMLElement[], place: number): void {
  marks.forEach((mark, index) => {
    mark.toggleAttribute('data-current', index === place);
  });
  marks[place]?.scrollIntoView({ block: 'center' });
}
