import { type ReactNode, useDeferredValue } from 'react';

import { useMessages } from '../../i18n';
import { type ImportStage, useImport } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import { ChecksPage } from './ChecksPage';
import { FilesPage } from './FilesPage';
import { FinishPage } from './FinishPage';
import importSheet from './import.module.css';
import { ImportNoticeBar } from './ImportNoticeBar';
import { ProductsPage } from './ProductsPage';
import { StageList } from './StageList';
import { TablesPage } from './TablesPage';

const css = stylesOf(importSheet);

/** From purchase histories to the table, in six steps; nothing enters the plan before the last. */
export function ImportView(): ReactNode {
  const { import: words } = useMessages();
  // A step's page may take long to draw: it is drawn bit by bit.
  const stage = useDeferredValue(useImport((state) => state.stage));
  return (
    <main className={css('import-view')}>
      <header className={css('import-head')}>
        <h1>{words.title}</h1>
        <StageList />
      </header>
      <StagePage stage={stage} />
      <ImportNoticeBar />
    </main>
  );
}

function StagePage({ stage }: { readonly stage: ImportStage }): ReactNode {
  switch (stage) {
    case 'files':
      return <FilesPage />;
    case 'header':
    case 'columns':
      return <TablesPage stage={stage} />;
    case 'products':
      return <ProductsPage />;
    case 'checks':
      return <ChecksPage />;
    case 'finish':
      return <FinishPage />;
  }
}
