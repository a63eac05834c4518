import type { ReactNode } from 'react';

import type { UnitsText } from '../../../shared/decimal/decimal-text';
import { formatExact } from '../../../shared/i18n/format';
import type { ProductRow } from '../../../shared/purchases/products/product-groups';
import type { ProductAnswer } from '../../../shared/purchases/settling/import-answers';
import type { ImportQuestion } from '../../../shared/purchases/settling/import-question';
import { decideAlike } from '../../commands/import-deciding';
import { useLanguage, useMessages } from '../../i18n';
import { DraftInput } from '../../ui/DraftInput';
import { stylesOf } from '../../ui/styles-of';
import { readPositive } from './product-inputs';
import productsSheet from './products.module.css';

const css = stylesOf(productsSheet);

interface FactorCellProps {
  readonly row: ProductRow;
  readonly name: string;
  readonly answer: ProductAnswer;
  readonly questions: readonly ImportQuestion[];
}

/** How many units a pack holds: where the file contradicts itself both of its numbers are offered. */
export function FactorCell({ row, name, answer, questions }: FactorCellProps): ReactNode {
  const { factor: words } = useMessages().importProducts;
  const { factor } = row;
  const unit = row.product.unit === '' ? words.defaultUnit : row.product.unit;
  const packUnit = row.product.packUnit === '' ? words.defaultPackUnit : row.product.packUnit;
  const isAsked = questions.some(
    ({ kind }) => kind === 'factorUnknown' || kind === 'factorDisagrees',
  );
  const isOpen = isAsked && answer.packFactor === null;
  const hasOffers = isOpen && factor.kind === 'disagreeing';
  const decide = (packFactor: UnitsText | null): void => {
    decideAlike([row.key], { packFactor });
  };
  if (factor.kind === 'unneeded' && !isAsked && answer.packFactor === null) {
    return <small className={css('factor-none')}>{words.unneeded}</small>;
  }
  return (
    <span className={css(`factor-cell${isOpen ? ' is-open' : ''}`)}>
      {hasOffers && (
        <Offers fromColumn={factor.fromColumn} fromText={factor.fromText} onTake={decide} />
      )}
      <DraftInput
        text={answer.packFactor ?? (factor.kind === 'known' ? factor.factor : '')}
        label={words.label({ name, unit })}
        placeholder={isOpen ? words.ask : factor.kind === 'varying' ? words.varying : ''}
        testId="import-factor"
        onCommit={(text) => {
          const read = readPositive<UnitsText>(text);
          if (read === 'invalid') return words.invalid;
          const isAsWritten = factor.kind === 'known' && read === factor.factor;
          decide(isAsWritten ? null : read);
          return null;
        }}
      />
      {!hasOffers && <small>{words.unit({ unit, packUnit })}</small>}
    </span>
  );
}

interface OffersProps {
  readonly fromColumn: UnitsText;
  readonly fromText: UnitsText;
  readonly onTake: (factor: UnitsText) => void;
}

function Offers({ fromColumn, fromText, onTake }: OffersProps): ReactNode {
  const { factor: words } = useMessages().importProducts;
  const language = useLanguage();
  return (
    <span className={css('factor-offers')}>
      <button
        type="button"
        data-testid="import-by-column"
        onClick={() => {
          onTake(fromColumn);
        }}
      >
        {words.byColumn({ factor: formatExact(fromColumn, language) })}
      </button>
      <button
        type="button"
        data-testid="import-by-text"
        onClick={() => {
          onTake(fromText);
        }}
      >
        {words.byText({ factor: formatExact(fromText, language) })}
      </button>
    </span>
  );
}
