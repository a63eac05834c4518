import type { ReactNode } from 'react';

import { stylesOf } from '../../ui/styles-of';
import printSheet from './print.module.css';
import type { PrintContent } from './print-content';
import printPartsSheet from './print-parts.module.css';
import { SignatureLine } from './SignatureLine';

const css = stylesOf(printSheet, printPartsSheet);

/** 统计口径: how the figures are meant, and the signatures once more at the end. */
export function NotesPage({ content }: { readonly content: PrintContent }): ReactNode {
  const { job, words, notes } = content;
  const { print } = words.messages.export;
  return (
    <div className={css('notes-page')}>
      <h2>{print.notes}</h2>
      <ol>
        {notes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <span className={css('title-space')} />
      <SignatureLine signatures={job.report.signatures} words={words} />
    </div>
  );
}
