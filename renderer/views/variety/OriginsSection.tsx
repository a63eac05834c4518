import type { ReactNode } from 'react';

import { type Variety, varietyFields } from '../../../shared/plan/plan';
import { useMessages } from '../../i18n';
import { originSentence } from '../../ui/origin-sentence';

/** Where each input of the variety came from. */
export function OriginsSection({ variety }: { readonly variety: Variety }): ReactNode {
  const messages = useMessages();
  const { origins: words } = messages.variety;
  const known = varietyFields.flatMap((field) => {
    const origin = variety.origins[field];
    return origin === undefined ? [] : [{ field, origin }];
  });
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      {known.length === 0 && <p className="detail-lead">{words.none}</p>}
      <dl className="origins" data-testid="detail-origins">
        {known.map(({ field, origin }) => (
          <div key={field} data-testid={`origin-${field}`}>
            <dt>{messages.fields[field]}</dt>
            <dd>{originSentence(messages, origin)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
