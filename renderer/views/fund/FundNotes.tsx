import type { ReactNode } from 'react';

import type { FundNote } from '../../../shared/fund/fund-notes';
import type { FundPlan } from '../../../shared/plan/fund-plan';
import { fundNoteSentence } from '../../../shared/reports/fund-note-sentence';
import { useLanguage, useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import fundSheet from './fund.module.css';

const css = stylesOf(fundSheet);

/** What a person has to know of the forecast: what is assumed, what is missing. */
export function FundNotes({
  fund,
  notes,
}: {
  readonly fund: FundPlan;
  readonly notes: readonly FundNote[];
}): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const sentences = notes.map((note) =>
    fundNoteSentence(note, { messages, language, lag: fund.lag }),
  );
  if (sentences.length === 0) return null;
  return (
    <section className={css('fund-section')} data-testid="fund-notes">
      <h2>{messages.fundDesk.notesTitle}</h2>
      <ul className={css('fund-list')}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
