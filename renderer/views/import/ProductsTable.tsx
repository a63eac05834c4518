import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef } from 'react';

import type { IndexSuggestions } from '../../../shared/purchases/products/index-suggestions';
import type { ProductGroup, ProductRow } from '../../../shared/purchases/products/product-groups';
import type { ImportQuestion } from '../../../shared/purchases/settling/import-question';
import { answerFor, isRemembered } from '../../commands/import-answers';
import { useMessages } from '../../i18n';
import { useImport } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import varietySheet from '../variety/variety.module.css';
import checksSheet from './checks.module.css';
import { questionsByProduct } from './open-products';
import { ProductLine } from './ProductLine';
import productsSheet from './products.module.css';
import { useGrowing } from './use-growing';
import { VarietyLine } from './VarietyLine';

const css = stylesOf(productsSheet, checksSheet, varietySheet);

const VARIETY_PIXELS = 34;
const PRODUCT_PIXELS = 50;
const ROWS_BEYOND_VIEW = 8;
const NO_QUESTIONS: readonly ImportQuestion[] = [];

interface ProductsTableProps {
  readonly groups: readonly ProductGroup[];
  readonly questions: readonly ImportQuestion[];
  readonly suggestions: IndexSuggestions;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
  /** What stands here where no product is to be shown. */
  readonly none: ReactNode;
}

type Line =
  | { readonly kind: 'variety'; readonly group: ProductGroup }
  | { readonly kind: 'product'; readonly row: ProductRow };

/** The products by variety. Rows are drawn as they come into view: there may be thousands. */
export function ProductsTable(props: ProductsTableProps): ReactNode {
  const { groups, questions, suggestions, picked, onPick, none } = props;
  const { importProducts: words } = useMessages();
  const answers = useImport((state) => state.answers.present);
  const memory = useImport((state) => state.memory);
  const scrollRef = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => groups.flatMap(linesOf), [groups]);
  const overscan = useGrowing({ first: 0, step: 4, all: ROWS_BEYOND_VIEW });
  const byKey = useMemo(() => questionsByProduct(questions), [questions]);
  // The virtualizer changes inside while its identity stays; nothing here is memoised on it.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: (index) => (lines[index]?.kind === 'variety' ? VARIETY_PIXELS : PRODUCT_PIXELS),
    getItemKey: (index) => keyOf(lines[index]) ?? index,
    overscan,
  });
  const pick = (key: string, isPicked: boolean): void => {
    const next = new Set(picked);
    if (isPicked) next.add(key);
    else next.delete(key);
    onPick(next);
  };
  if (lines.length === 0) return <div className={css('products-none')}>{none}</div>;
  return (
    <div
      className={css('products-table')}
      data-part="products-table"
      role="table"
      aria-label={words.tableLabel}
      aria-rowcount={lines.length + 1}
    >
      <TableHead groups={groups} picked={picked} onPick={onPick} />
      <div className={css('products-scroll')} ref={scrollRef} role="rowgroup" tabIndex={-1}>
        <div
          className={css('products-body')}
          role="presentation"
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const line = lines[item.index];
            if (line === undefined) return null;
            const place = { rowIndex: item.index + 2, topPixels: item.start };
            return line.kind === 'variety' ? (
              <VarietyLine
                key={item.key}
                group={line.group}
                suggestions={suggestions}
                answers={answers}
                {...place}
              />
            ) : (
              <ProductLine
                key={item.key}
                row={line.row}
                answer={answerFor(answers, line.row.key)}
                isAnswered={Object.hasOwn(answers, line.row.key)}
                isRemembered={isRemembered(answers, memory, line.row.key)}
                questions={byKey.get(line.row.key) ?? NO_QUESTIONS}
                suggestion={suggestions.get(line.row.key) ?? null}
                isPicked={picked.has(line.row.key)}
                onPick={pick}
                {...place}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function TableHead({
  groups,
  picked,
  onPick,
}: Pick<ProductsTableProps, 'groups' | 'picked' | 'onPick'>): ReactNode {
  const { importProducts: words } = useMessages();
  const keys = groups.flatMap(({ rows }) => rows.map(({ key }) => key));
  const areAllPicked = keys.every((key) => picked.has(key));
  const { columns } = words;
  return (
    <div role="rowgroup">
      <div role="row" className={css('products-row is-head')} aria-rowindex={1}>
        <span role="columnheader">
          <input
            type="checkbox"
            checked={areAllPicked}
            aria-label={words.pickAll}
            title={words.pickAll}
            data-testid="import-pick-all"
            onChange={() => {
              onPick(new Set(areAllPicked ? [] : keys));
            }}
          />
        </span>
        <span role="columnheader">{columns.product}</span>
        <span role="columnheader" className={css('is-number')}>
          {columns.purchases}
        </span>
        <span role="columnheader" className={css('is-number')}>
          {columns.amount} <small>{words.yuan}</small>
        </span>
        <span role="columnheader">{columns.says}</span>
        <span role="columnheader">{columns.productClass}</span>
        <span role="columnheader">{columns.factor}</span>
        <span role="columnheader" title={words.index.note}>
          {columns.index}
        </span>
      </div>
    </div>
  );
}

function linesOf(group: ProductGroup): readonly Line[] {
  return [{ kind: 'variety', group }, ...group.rows.map((row): Line => ({ kind: 'product', row }))];
}

function keyOf(line: Line | undefined): string | undefined {
  return line?.kind === 'variety' ? `variety ${line.group.key}` : line?.row.key;
}
