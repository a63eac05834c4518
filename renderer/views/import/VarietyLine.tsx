import type { ReactNode } from 'react';

import { formatYuan } from '../../../shared/i18n/format';
import type { IndexSuggestions } from '../../../shared/purchases/products/index-suggestions';
import type { ProductGroup } from '../../../shared/purchases/products/product-groups';
import type { ImportAnswers } from '../../../shared/purchases/settling/import-answers';
import { takeIndices } from '../../commands/import-deciding';
import { useLanguage, useMessages } from '../../i18n';
import buttonsSheet from '../../ui/buttons.module.css';
import { stylesOf } from '../../ui/styles-of';
import productsSheet from './products.module.css';
import questionsSheet from './questions.module.css';
import { untakenSuggestions } from './untaken-suggestions';

const css = stylesOf(buttonsSheet, productsSheet, questionsSheet);

interface VarietyLineProps {
  readonly group: ProductGroup;
  readonly suggestions: IndexSuggestions;
  readonly answers: ImportAnswers;
  readonly rowIndex: number;
  readonly topPixels: number;
}

/** The head of one variety's products. */
export function VarietyLine(props: VarietyLineProps): ReactNode {
  const { group, suggestions, answers, rowIndex, topPixels } = props;
  const { importProducts: words } = useMessages();
  const language = useLanguage();
  const untaken = untakenSuggestions([group], suggestions, answers);
  return (
    <div
      role="row"
      className={css('products-row is-variety')}
      aria-rowindex={rowIndex}
      style={{ top: topPixels }}
    >
      <span role="cell" />
      <span role="rowheader">
        <b>{group.genericName}</b>
        <small>
          {group.dosageForm === '' ? '' : `${group.dosageForm} · `}
          {words.productCount({ count: group.products })}
        </small>
      </span>
      <span role="cell" className={css('is-number')}>
        {group.purchases}
      </span>
      <span role="cell" className={css('is-number')}>
        {formatYuan(group.amountYuan, language)}
      </span>
      <span role="cell" />
      <span role="cell" />
      <span role="cell" />
      <span role="cell">
        {untaken.length > 0 && (
          <button
            type="button"
            className={css('link-button')}
            data-part="link-button"
            data-testid="import-take-variety"
            onClick={() => {
              takeIndices(untaken);
            }}
          >
            {words.index.acceptVariety}
          </button>
        )}
      </span>
    </div>
  );
}
