import type { ReactNode } from 'react';

import { Icon } from './icons';
import { stylesOf } from './styles-of';
import uiSheet from './ui.module.css';

const css = stylesOf(uiSheet);

interface SearchFieldProps {
  readonly value: string;
  /** What is searched; also the field's name for those who do not see it. */
  readonly words: string;
  /** For those who put the focus there from elsewhere. */
  readonly id?: string;
  readonly testId: string;
  readonly onSearch: (search: string) => void;
}

/** A field that narrows a table while it is typed into. */
export function SearchField({ value, words, id, testId, onSearch }: SearchFieldProps): ReactNode {
  return (
    <label className={css('search')} data-part="search">
      <Icon name="search" size={15} />
      <input
        id={id}
        type="search"
        value={value}
        placeholder={words}
        aria-label={words}
        title={words}
        data-testid={testId}
        spellCheck={false}
        onChange={(event) => {
          onSearch(event.target.value);
        }}
      />
    </label>
  );
}
