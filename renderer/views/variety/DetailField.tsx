import type { ReactNode } from 'react';

import { DraftInput } from '../../ui/DraftInput';
import { stylesOf } from '../../ui/styles-of';
import varietySheet from './variety.module.css';

const css = stylesOf(varietySheet);

interface DetailFieldProps {
  readonly name: string;
  readonly text: string;
  readonly shownText?: string;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly note?: string | null;
  readonly testId: string;
  readonly onCommit: (text: string) => string | null;
}

/** An input of the drawer: its name above, its unit beside, what it means below. */
export function DetailField(props: DetailFieldProps): ReactNode {
  const { name, text, shownText, unit, placeholder, note, testId, onCommit } = props;
  return (
    <div className={css('detail-field')}>
      <span className={css('detail-name')}>{name}</span>
      <span className={css('detail-value')}>
        <DraftInput
          className={css(unit === undefined ? '' : 'is-number')}
          text={text}
          {...(shownText === undefined ? {} : { shownText })}
          {...(placeholder === undefined ? {} : { placeholder })}
          label={name}
          testId={testId}
          onCommit={onCommit}
        />
        {unit !== undefined && <span className={css('detail-unit')}>{unit}</span>}
      </span>
      {note !== undefined && note !== null && <small>{note}</small>}
    </div>
  );
}
