import type { ReactNode } from 'react';

import { otherwiseByHistory } from '../../../shared/plan/follow-history';
import { type PlanDocument, type Variety } from '../../../shared/plan/plan';
import { varietyFields } from '../../../shared/plan/variety-entries';
import { useLanguage, useMessages } from '../../i18n';
import notesSheet from '../../ui/notes.module.css';
import { originSentence } from '../../ui/origin-sentence';
import { stylesOf } from '../../ui/styles-of';
import { inputWords } from './input-words';
import varietySheet from './variety.module.css';

const css = stylesOf(notesSheet, varietySheet);

interface OriginsSectionProps {
  readonly plan: PlanDocument;
  readonly variety: Variety;
}

/** Where each input of the variety came from, and what the purchases say of those that do not come from them. */
export function OriginsSection({ plan, variety }: OriginsSectionProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { fields, byHistory } = otherwiseByHistory(variety, plan);
  const { origins: words } = messages.variety;
  const known = varietyFields.flatMap((field) => {
    const origin = variety.origins[field];
    return origin === undefined ? [] : [{ field, origin }];
  });
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      {known.length === 0 && <p className={css('detail-lead')}>{words.none}</p>}
      <dl className={css('origins')} data-testid="detail-origins">
        {known.map(({ field, origin }) => (
          <div key={field} data-testid={`origin-${field}`}>
            <dt>{messages.fields[field]}</dt>
            <dd>{originSentence(messages, origin)}</dd>
          </div>
        ))}
      </dl>
      {fields.length > 0 && (
        <dl className={css('origins')} data-testid="detail-by-history">
          {fields.map((field) => (
            <div key={field}>
              <dt>{messages.fields[field]}</dt>
              <dd>
                {words.byHistory({ value: inputWords(byHistory, field, { messages, language }) })}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
