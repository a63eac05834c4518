import { type ReactNode, useEffect, useRef, useState } from 'react';

import type { Language } from '../../../shared/i18n/format';
import { useLanguage, useMessages } from '../../i18n';
import { changeView, useView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import { useModal } from '../../ui/use-modal';
import guideSheet from './guide.module.css';
import { type GuideDocument, guideText } from './guide-document';
import { GuideSearch } from './GuideSearch';
import { GuideText } from './GuideText';

const css = stylesOf(guideSheet);

/** 使用说明: the user guide, from the program itself. */
export function GuideWindow(): ReactNode {
  const isOpen = useView((view) => view.isGuideOpen);
  return isOpen ? <OpenGuide /> : null;
}

async function loadGuide(language: Language): Promise<GuideDocument> {
  const file =
    language === 'zh'
      ? await import('../../../docs/guide/zh.md')
      : await import('../../../docs/guide/en.md');
  return file.guide;
}

function OpenGuide(): ReactNode {
  const { guide: words } = useMessages().common;
  const language = useLanguage();
  const dialogRef = useModal();
  const textRef = useRef<HTMLDivElement>(null);
  const [guide, setGuide] = useState<GuideDocument | null>(null);
  const [sought, setSought] = useState('');
  useEffect(() => {
    let isGone = false;
    void loadGuide(language).then((loaded) => {
      if (!isGone) setGuide(loaded);
    });
    return () => {
      isGone = true;
    };
  }, [language]);
  const close = (): void => {
    changeView({ isGuideOpen: false });
  };
  return (
    <dialog
      ref={dialogRef}
      className={css('guide')}
      aria-label={words.title}
      data-testid="guide"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
      }}
    >
      <div className={css('guide-bar')}>
        <h1>{words.title}</h1>
        <GuideSearch
          sought={sought}
          onSought={setSought}
          textRef={textRef}
          isReady={guide !== null}
        />
        <Button data-testid="guide-close" onClick={close}>
          {words.close}
        </Button>
      </div>
      {guide === null ? (
        <p role="status">{words.loading}</p>
      ) : (
        <div className={css('guide-body')}>
          <Contents guide={guide} label={words.contents} />
          <div
            ref={textRef}
            className={css('guide-text')}
            tabIndex={0}
            role="region"
            aria-label={words.title}
            data-testid="guide-text"
          >
            <GuideText guide={guide} sought={sought.trim().toLowerCase()} />
          </div>
        </div>
      )}
    </dialog>
  );
}

const CHAPTER_LEVEL = 2;

interface ContentsProps {
  readonly guide: GuideDocument;
  readonly label: string;
}

function Contents({ guide, label }: ContentsProps): ReactNode {
  const chapters = guide.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === CHAPTER_LEVEL ? block : [],
  );
  return (
    <nav className={css('guide-contents')} aria-label={label}>
      {chapters.map(({ id, parts }) => (
        <button
          key={id}
          type="button"
          onClick={() => {
            const heading = document.getElementById(id);
            heading?.scrollIntoView();
            heading?.focus({ preventScroll: true });
          }}
        >
          {guideText(parts)}
        </button>
      ))}
    </nav>
  );
}
