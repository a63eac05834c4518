import { type ReactNode, useState } from 'react';

import type { IndexSuggestions } from '../../../shared/purchases/products/index-suggestions';
import type { ProductGroup } from '../../../shared/purchases/products/product-groups';
import { takeComparison } from '../../commands/import-comparison';
import { redoAnswer, takeIndices, undoAnswer } from '../../commands/import-deciding';
import { saveComparisonTemplate } from '../../commands/import-saving';
import { useMessages } from '../../i18n';
import { useImport } from '../../stores/import-store';
import buttonsSheet from '../../ui/buttons.module.css';
import { SearchField } from '../../ui/SearchField';
import { stylesOf } from '../../ui/styles-of';
import controlsSheet from './controls.module.css';
import { ForgetDialog } from './ForgetDialog';
import productsSheet from './products.module.css';
import { untakenSuggestions } from './untaken-suggestions';

const css = stylesOf(buttonsSheet, controlsSheet, productsSheet);

export const productFilters = ['open', 'changed', 'all'] as const;
export type ProductFilter = (typeof productFilters)[number];

interface ProductsToolbarProps {
  readonly search: string;
  readonly filter: ProductFilter;
  readonly counts: Readonly<Record<ProductFilter, number>>;
  readonly groups: readonly ProductGroup[];
  readonly suggestions: IndexSuggestions;
  readonly onSearch: (search: string) => void;
  readonly onFilter: (filter: ProductFilter) => void;
}

/** Search and filter; what settles many products at once. */
export function ProductsToolbar(props: ProductsToolbarProps): ReactNode {
  const { search, filter, counts, groups, suggestions, onSearch, onFilter } = props;
  const { importProducts: words } = useMessages();
  const answers = useImport((state) => state.answers.present);
  const [isForgetting, setIsForgetting] = useState(false);
  const untaken = untakenSuggestions(groups, suggestions, answers);
  return (
    <div className={css('products-toolbar')} role="toolbar" aria-label={words.filterLabel}>
      <SearchField
        value={search}
        words={words.search}
        testId="import-search"
        onSearch={(text) => {
          // Questions are not searched: whoever looks for a product looks among all of them.
          if (filter === 'open' && text !== '') onFilter('all');
          onSearch(text);
        }}
      />
      <span className={css('state-filters')} role="group" aria-label={words.filterLabel}>
        {productFilters.map((name) => (
          <button
            key={name}
            type="button"
            className={css(`state-filter is-${name}`)}
            aria-pressed={name === filter}
            data-testid={`import-filter-${name}`}
            onClick={() => {
              onFilter(name);
            }}
          >
            {words.filters[name]} <b>{counts[name]}</b>
          </button>
        ))}
      </span>
      <UndoButtons />
      <span className={css('toolbar-space')} data-part="toolbar-space" />
      {untaken.length > 0 && (
        <button
          type="button"
          className={css('quiet-button')}
          title={words.index.note}
          data-testid="import-take-indices"
          onClick={() => {
            takeIndices(untaken);
          }}
        >
          {words.index.acceptAll({ count: untaken.length })}
        </button>
      )}
      <button
        type="button"
        className={css('quiet-button')}
        title={words.comparisonHint}
        data-testid="import-comparison"
        onClick={() => void takeComparison()}
      >
        {words.comparison}
      </button>
      <button
        type="button"
        className={css('link-button is-quiet')}
        data-part="link-button"
        title={words.comparisonTemplateHint}
        data-testid="import-comparison-template"
        onClick={() => void saveComparisonTemplate()}
      >
        {words.comparisonTemplate}
      </button>
      <button
        type="button"
        className={css('link-button is-quiet')}
        data-part="link-button"
        data-testid="import-forget"
        onClick={() => {
          setIsForgetting(true);
        }}
      >
        {words.forget}
      </button>
      {isForgetting && (
        <ForgetDialog
          onClose={() => {
            setIsForgetting(false);
          }}
        />
      )}
    </div>
  );
}

/** Takes the last answer back, or gives it again. */
function UndoButtons(): ReactNode {
  const { importAsk: words } = useMessages();
  const { past, future } = useImport((state) => state.answers);
  return (
    <>
      <button
        type="button"
        className={css('quiet-button')}
        disabled={past.length === 0}
        data-testid="import-undo"
        onClick={undoAnswer}
      >
        {words.undo}
      </button>
      <button
        type="button"
        className={css('quiet-button')}
        disabled={future.length === 0}
        data-testid="import-redo"
        onClick={redoAnswer}
      >
        {words.redo}
      </button>
    </>
  );
}
