import type { ReactNode } from 'react';

import type { RatioText } from '../../../shared/decimal/decimal-text';
import { formatIndex } from '../../../shared/i18n/format';
import type { ProductRow } from '../../../shared/purchases/products/product-groups';
import type { ProductAnswer } from '../../../shared/purchases/settling/import-answers';
import { decideAlike } from '../../commands/import-deciding';
import { useLanguage, useMessages } from '../../i18n';
import buttonsSheet from '../../ui/buttons.module.css';
import { DraftInput } from '../../ui/DraftInput';
import { stylesOf } from '../../ui/styles-of';
import { readPositive } from './product-inputs';
import productsSheet from './products.module.css';
import { NO_INDEX } from './untaken-suggestions';

const css = stylesOf(buttonsSheet, productsSheet);

interface IndexCellProps {
  readonly row: ProductRow;
  readonly name: string;
  readonly answer: ProductAnswer;
  readonly suggestion: RatioText | null;
}

/** How many units of the main specification one of this is; the suggestion by content can be taken as it is. */
export function IndexCell({ row, name, answer, suggestion }: IndexCellProps): ReactNode {
  const { index: words } = useMessages().importProducts;
  const language = useLanguage();
  const present = answer.specIndexRatio ?? NO_INDEX;
  const decide = (ratio: RatioText | null): void => {
    decideAlike([row.key], { specIndexRatio: ratio === NO_INDEX ? null : ratio });
  };
  return (
    <span className={css('index-cell')}>
      <DraftInput
        text={present}
        shownText={formatIndex(present, language)}
        label={words.label({ name })}
        testId="import-index"
        onCommit={(text) => {
          const read = readPositive<RatioText>(text);
          if (read === 'invalid') return words.invalid;
          decide(read);
          return null;
        }}
      />
      {suggestion !== null && suggestion !== present && (
        <button
          type="button"
          className={css('link-button')}
          data-part="link-button"
          aria-label={`${name} ${words.accept({ index: formatIndex(suggestion, language) })}`}
          onClick={() => {
            decide(suggestion);
          }}
        >
          {words.suggestion({ index: formatIndex(suggestion, language) })}
        </button>
      )}
    </span>
  );
}
