import { type ReactNode, useMemo, useState } from 'react';

import { questionGroups } from '../../../shared/purchases/settling/question-groups';
import { varietyQuestions } from '../../../shared/purchases/settling/variety-answers';
import { useMessages } from '../../i18n';
import { changeImport, type ImportReading, useImport } from '../../stores/import-store';
import buttonsSheet from '../../ui/buttons.module.css';
import { stylesOf } from '../../ui/styles-of';
import importSheet from './import.module.css';
import lookAlikesSheet from './look-alikes.module.css';
import { LookAlikes } from './LookAlikes';
import { openProducts } from './open-products';
import { PickedBar } from './PickedBar';
import { filteredGroups, matchesSearch } from './product-search';
import productsSheet from './products.module.css';
import { ProductsTable } from './ProductsTable';
import { type ProductFilter, ProductsToolbar } from './ProductsToolbar';
import questionsSheet from './questions.module.css';
import { QuestionsList } from './QuestionsList';
import { StepFooter, StepHeading } from './StepFrame';
import { useSettled } from './use-settled';

const css = stylesOf(buttonsSheet, importSheet, lookAlikesSheet, productsSheet, questionsSheet);

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
  const { questions, summary } = useSettled(reading);
  const open = useMemo(() => openProducts(questions), [questions]);
  const asked = useMemo(() => questionGroups(questions), [questions]);
  const openQuestions = asked.filter(({ isAnswered }) => !isAnswered).length;
  const openNames = useMemo(
    () => varietyQuestions(summary.varieties, answers).length,
    [summary.varieties, answers],
  );
  const [filter, setFilter] = useState<ProductFilter>(openQuestions > 0 ? 'open' : 'all');
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(
    () =>
      filteredGroups(groups, (row) => {
        if (!matchesSearch(row, search)) return false;
        return filter !== 'changed' || Object.hasOwn(answers, row.key);
      }),
    [groups, search, filter, answers],
  );
  const none = (
    <>
      <p>{words.none[filter]}</p>
      {filter !== 'all' && (
        <button
          type="button"
          className={css('link-button')}
          data-part="link-button"
          onClick={() => {
            setFilter('all');
            setSearch('');
          }}
        >
          {words.showAll}
        </button>
      )}
    </>
  );
  return (
    <section className={css('products-page')}>
      <div className={css('step-bar')}>
        <StepHeading text={messages.import.headings.products} />
        <p
          className={css(openQuestions + openNames > 0 ? 'is-open' : 'is-settled')}
          role="status"
          data-testid="import-open"
        >
          {openQuestions > 0
            ? words.open({ count: openQuestions, products: open.keys.size })
            : openNames > 0
              ? words.namesOpen({ count: openNames })
              : words.allSettled}
        </p>
      </div>
      <ProductsToolbar
        search={search}
        filter={filter}
        counts={{
          open: openQuestions,
          changed: groups
            .flatMap(({ rows }) => rows)
            .filter(({ key }) => Object.hasOwn(answers, key)).length,
          all: groups.reduce((count, { rows }) => count + rows.length, 0),
        }}
        groups={groups}
        suggestions={suggestions}
        onSearch={setSearch}
        onFilter={setFilter}
      />
      <LookAlikes varieties={summary.varieties} answers={answers} />
      {filter === 'open' ? (
        <QuestionsList reading={reading} questions={asked} none={none} />
      ) : (
        <ProductsTable
          groups={shown}
          questions={questions}
          suggestions={suggestions}
          picked={picked}
          onPick={setPicked}
          none={none}
        />
      )}
      <PickedBar picked={picked} questions={questions} onPick={setPicked} />
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
