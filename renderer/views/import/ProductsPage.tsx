import { type ReactNode, useMemo, useState } from 'react';

import { useMessages } from '../../i18n';
import { changeImport, type ImportReading, useImport } from '../../stores/import-store';
import { openProducts } from './open-products';
import { PickedBar } from './PickedBar';
import { filteredGroups, matchesSearch } from './product-search';
import { ProductsTable } from './ProductsTable';
import { type ProductFilter, ProductsToolbar } from './ProductsToolbar';
import { StepFooter, StepHeading } from './StepFrame';
import { useSettled } from './use-settled';

/** The fourth step: what the files leave open about products, and whatever else a person wants to say of them. */
export function ProductsPage(): ReactNode {
  const reading = useImport((state) => state.reading);
  return reading === null ? null : <Products reading={reading} />;
}

function Products({ reading }: { readonly reading: ImportReading }): ReactNode {
  const messages = useMessages();
  const { importProducts: words } = messages;
  const { groups, suggestions } = reading;
  const answers = useImport((state) => state.answers.present);
  const { questions } = useSettled(reading);
  const open = useMemo(() => openProducts(questions), [questions]);
  const [filter, setFilter] = useState<ProductFilter>(open.keys.size > 0 ? 'open' : 'all');
  // A product that was just settled stays where it is, so that rows do not vanish from under the hand.
  const [keptOpen, setKeptOpen] = useState(open.keys);
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(
    () =>
      filteredGroups(groups, (row) => {
        if (!matchesSearch(row, search)) return false;
        if (filter === 'open') return open.keys.has(row.key) || keptOpen.has(row.key);
        return filter === 'all' || Object.hasOwn(answers, row.key);
      }),
    [groups, search, filter, open, keptOpen, answers],
  );
  return (
    <section className="products-page">
      <div className="step-bar">
        <StepHeading text={messages.import.headings.products} />
        <p
          className={open.keys.size > 0 ? 'is-open' : 'is-settled'}
          role="status"
          data-testid="import-open"
        >
          {open.keys.size > 0 ? words.open({ count: open.keys.size }) : words.allSettled}
        </p>
      </div>
      <ProductsToolbar
        search={search}
        filter={filter}
        counts={{
          open: open.keys.size,
          changed: groups
            .flatMap(({ rows }) => rows)
            .filter(({ key }) => Object.hasOwn(answers, key)).length,
          all: groups.reduce((count, { rows }) => count + rows.length, 0),
        }}
        groups={groups}
        suggestions={suggestions}
        onSearch={setSearch}
        onFilter={(next) => {
          setFilter(next);
          setKeptOpen(open.keys);
        }}
      />
      <ProductsTable
        groups={shown}
        questions={questions}
        suggestions={suggestions}
        picked={picked}
        onPick={setPicked}
        none={
          <>
            <p>{words.none[filter]}</p>
            {filter !== 'all' && (
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  setFilter('all');
                  setSearch('');
                }}
              >
                {words.showAll}
              </button>
            )}
          </>
        }
      />
      <PickedBar picked={picked} onPick={setPicked} />
      <StepFooter
        canGoOn
        note={
          open.keys.size === 0
            ? ''
            : words.openRows({ products: open.keys.size, purchases: open.purchases })
        }
        onBack={() => {
          changeImport({ stage: 'columns', notice: null });
        }}
        onNext={() => {
          changeImport({ stage: 'checks', notice: null });
        }}
      />
    </section>
  );
}
