import { memo, type ReactNode } from 'react';

import type { RatioText } from '../../../shared/decimal/decimal-text';
import { formatYuan } from '../../../shared/i18n/format';
import type { ProductRow } from '../../../shared/purchases/products/product-groups';
import type { ProductAnswer } from '../../../shared/purchases/settling/import-answers';
import type { ImportQuestion } from '../../../shared/purchases/settling/import-question';
import { useLanguage, useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import { ClassCell } from './ClassCell';
import { FactorCell } from './FactorCell';
import { IndexCell } from './IndexCell';
import { markWords, openWords, placeWords, productWords } from './product-words';
import productsSheet from './products.module.css';

const css = stylesOf(productsSheet);

interface ProductLineProps {
  readonly row: ProductRow;
  readonly answer: ProductAnswer;
  readonly isAnswered: boolean;
  readonly isRemembered: boolean;
  readonly questions: readonly ImportQuestion[];
  readonly suggestion: RatioText | null;
  readonly isPicked: boolean;
  readonly onPick: (key: string, isPicked: boolean) => void;
  readonly rowIndex: number;
  readonly topPixels: number;
}

/** One product: what the files say of it, and what the person says. */
export const ProductLine = memo(function ProductLine(props: ProductLineProps): ReactNode {
  const { row, answer, questions, suggestion, isPicked, onPick, rowIndex, topPixels } = props;
  const { importProducts: words } = useMessages();
  const language = useLanguage();
  const { title, detail } = productWords(row.product);
  const name = `${row.product.genericName} ${title}`.trim();
  const open = questions.find(({ isAnswered }) => !isAnswered);
  const isOpen = open !== undefined;
  return (
    <div
      role="row"
      className={css(`products-row${isOpen ? ' is-open' : ''}`)}
      aria-rowindex={rowIndex}
      style={{ top: topPixels }}
      data-testid="import-product"
      data-open={isOpen}
    >
      <span role="cell">
        <input
          type="checkbox"
          checked={isPicked}
          aria-label={words.pickProduct({ name })}
          onChange={(event) => {
            onPick(row.key, event.target.checked);
          }}
        />
      </span>
      <span role="rowheader" className={css('product-name')} title={placeWords(words, row)}>
        <span>{title}</span>
        <small>
          <AnswerTag isAnswered={props.isAnswered} isRemembered={props.isRemembered} />
          {open === undefined ? detail : openWords(words, detail, open)}
        </small>
      </span>
      <span role="cell" className={css('is-number')}>
        {row.purchases}
      </span>
      <span role="cell" className={css('is-number')}>
        {formatYuan(row.amountYuan, language)}
      </span>
      <span role="cell" className={css(`product-mark is-${row.mark.kind}`)}>
        {markWords(words, row.mark)}
      </span>
      <span role="cell">
        <ClassCell row={row} name={name} answer={answer} questions={questions} />
      </span>
      <span role="cell">
        <FactorCell row={row} name={name} answer={answer} questions={questions} />
      </span>
      <span role="cell">
        <IndexCell row={row} name={name} answer={answer} suggestion={suggestion} />
      </span>
    </div>
  );
});

function AnswerTag({
  isAnswered,
  isRemembered,
}: Pick<ProductLineProps, 'isAnswered' | 'isRemembered'>): ReactNode {
  const { importProducts: words } = useMessages();
  if (isRemembered) {
    return (
      <em className={css('answer-tag is-remembered')} title={words.rememberedHint}>
        {words.remembered}
      </em>
    );
  }
  return isAnswered ? <em className={css('answer-tag')}>{words.changed}</em> : null;
}
