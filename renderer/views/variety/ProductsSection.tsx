import type { ReactNode } from 'react';

import { formatPrice, formatRatio } from '../../../shared/i18n/format';
import type { Variety } from '../../../shared/plan/plan';
import {
  mainPortion,
  MOST_PRODUCTS,
  type ProductProblem,
  readEnterprise,
  readPortion,
  readPrice,
  type SelectedProduct,
} from '../../../shared/plan/selected-products';
import { ratioText } from '../../../shared/plan/typed-values';
import type { Result } from '../../../shared/result';
import { useLanguage, useMessages } from '../../i18n';
import { edit } from '../../stores/plan-store';
import { Button } from '../../ui/Button';
import { DraftInput } from '../../ui/DraftInput';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import { NewProduct } from './NewProduct';
import { productSentence } from './product-sentence';
import varietySheet from './variety.module.css';

const css = stylesOf(notesSheet, varietySheet);

/** The selected products beside the main one; the main one takes what they leave of the agreed volume. */
export function ProductsSection({ variety }: { readonly variety: Variety }): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { products: words, perUnit } = messages.variety;
  const products = variety.additionalSelected;
  const put = (value: readonly SelectedProduct[]): void => {
    edit({
      kind: 'changeVariety',
      varietyId: variety.id,
      change: { field: 'additionalSelected', value },
    });
  };
  const rest = mainPortion(products);
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={css('detail-lead')}>{words.lead}</p>
      <table className={css('products-table')} data-part="products-table">
        <thead>
          <tr>
            <th scope="col">{words.enterprise}</th>
            <th scope="col">{words.priceUnit({ unit: perUnit({ unit: variety.unit }) })}</th>
            <th scope="col">{words.portion}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          <tr className={css('is-main')} title={words.mainNote}>
            <th scope="row">{words.main}</th>
            <td>
              {variety.selectedPriceYuan === null
                ? messages.common.unknownFigure
                : formatPrice(variety.selectedPriceYuan, language)}
            </td>
            <td
              className={css(rest.startsWith('-') ? 'loss' : undefined)}
              data-testid="product-main-portion"
              data-value={rest}
            >
              {formatRatio(rest, language)}
            </td>
            <td />
          </tr>
          {products.map((product, index) => (
            <ProductRow
              key={`${String(products.length)} ${String(index)}`}
              product={product}
              index={index}
              others={products.filter((_, at) => at !== index)}
              onChange={(changed) => {
                put(products.map((present, at) => (at === index ? changed : present)));
              }}
              onRemove={() => {
                put(products.filter((_, at) => at !== index));
              }}
            />
          ))}
        </tbody>
        {products.length < MOST_PRODUCTS && (
          <NewProduct
            key={products.length}
            others={products}
            onAdd={(product) => {
              put([...products, product]);
            }}
          />
        )}
      </table>
      {products.length >= MOST_PRODUCTS && (
        <p className={css('detail-note')}>{words.problems.tooMany}</p>
      )}
    </section>
  );
}

interface ProductRowProps {
  readonly product: SelectedProduct;
  readonly index: number;
  readonly others: readonly SelectedProduct[];
  readonly onChange: (product: SelectedProduct) => void;
  readonly onRemove: () => void;
}

function ProductRow({ product, index, others, onChange, onRemove }: ProductRowProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { products: words } = messages.variety;
  const name = product.enterprise;
  const commit = <Value,>(
    reading: Result<Value, ProductProblem>,
    change: (value: Value) => Partial<SelectedProduct>,
  ): string | null => {
    if (!reading.ok) return productSentence(reading.error, { messages, language });
    onChange({ ...product, ...change(reading.value) });
    return null;
  };
  return (
    <tr>
      <td>
        <DraftInput
          text={product.enterprise}
          label={words.enterpriseOf({ name })}
          testId={`product-${String(index)}-enterprise`}
          onCommit={(text) => commit(readEnterprise(text), (enterprise) => ({ enterprise }))}
        />
      </td>
      <td>
        <DraftInput
          className={css('is-number')}
          text={product.priceYuan}
          shownText={formatPrice(product.priceYuan, language)}
          label={words.priceOf({ name })}
          testId={`product-${String(index)}-price`}
          onCommit={(text) => commit(readPrice(text), (priceYuan) => ({ priceYuan }))}
        />
      </td>
      <td>
        <DraftInput
          className={css('is-number')}
          text={ratioText(product.agreedPortionRatio)}
          shownText={formatRatio(product.agreedPortionRatio, language)}
          label={words.portionOf({ name })}
          testId={`product-${String(index)}-portion`}
          onCommit={(text) =>
            commit(readPortion(text, others), (agreedPortionRatio) => ({ agreedPortionRatio }))
          }
        />
      </td>
      <td>
        <Button
          size="small"
          aria-label={words.removeOf({ name })}
          data-testid={`product-${String(index)}-remove`}
          onClick={onRemove}
        >
          {words.remove}
        </Button>
      </td>
    </tr>
  );
}
