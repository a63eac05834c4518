import { Button } from 'antd';
import type { ReactNode } from 'react';

import { chooseHistory } from '../../commands/import-commands';
import { useMessages } from '../../i18n';
import { Icon } from '../../ui/icons';

/** The first step: a file, and what may be in it. */
export function FilePage({ isOpening }: { readonly isOpening: boolean }): ReactNode {
  const { filePage } = useMessages().import;
  return (
    <section className="file-page">
      <Icon name="import" size={40} />
      <h2>{filePage.title}</h2>
      <p>{filePage.text}</p>
      <Button
        type="primary"
        size="large"
        loading={isOpening}
        data-testid="import-choose"
        onClick={() => void chooseHistory()}
      >
        {isOpening ? filePage.opening : filePage.action}
      </Button>
      <ul className="file-hints">
        {filePage.hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </section>
  );
}
