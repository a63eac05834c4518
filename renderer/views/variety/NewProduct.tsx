import { type ReactNode, useState } from 'react';

import {
  type ProductProblem,
  type ProductTexts,
  readSelectedProduct,
  type SelectedProduct,
} from '../../../shared/plan/selected-products';
import { useLanguage, useMessages } from '../../i18n';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';
import { productSentence } from './product-sentence';
import varietySheet from './variety.module.css';

const css = stylesOf(uiSheet, varietySheet);

interface NewProductProps {
  readonly others: readonly SelectedProduct[];
  readonly onAdd: (product: SelectedProduct) => void;
}

const BLANK: ProductTexts = { enterprise: '', price: '', portion: '' };

/** The last line of the list: it enters the plan as a whole, and only when all of it can be read. */
export function NewProduct({ others, onAdd }: NewProductProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { products: words } = messages.variety;
  const [texts, setTexts] = useState(BLANK);
  const [problems, setProblems] = useState<Partial<Record<keyof ProductTexts, ProductProblem>>>({});
  const add = (): void => {
    const reading = readSelectedProduct(texts, others);
    setProblems(reading.ok ? {} : reading.error);
    if (!reading.ok) return;
    setTexts(BLANK);
    onAdd(reading.value);
  };
  const labels = {
    enterprise: words.newEnterprise,
    price: words.newPrice,
    portion: words.newPortion,
  };
  const sentences = fields.flatMap((field) => {
    const problem = problems[field];
    return problem === undefined
      ? []
      : [{ field, text: productSentence(problem, { messages, language }) }];
  });
  return (
    <tbody aria-label={words.newLabel}>
      <tr>
        {fields.map((field) => (
          <td key={field}>
            <span
              className={css(`draft-input ${field === 'enterprise' ? '' : 'is-number'}`)}
              data-part="draft-input"
              data-invalid={problems[field] !== undefined}
            >
              <input
                value={texts[field]}
                aria-label={labels[field]}
                aria-invalid={problems[field] !== undefined}
                placeholder={field === 'portion' ? '40%' : undefined}
                data-testid={`product-new-${field}`}
                spellCheck={false}
                autoComplete="off"
                onChange={(event) => {
                  setTexts({ ...texts, [field]: event.target.value });
                  setProblems({ ...problems, [field]: undefined });
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
                }}
              />
            </span>
          </td>
        ))}
        <td>
          <Button size="small" data-testid="product-new-add" onClick={add}>
            {words.add}
          </Button>
        </td>
      </tr>
      {sentences.length > 0 && (
        <tr className={css('product-problems')}>
          <td colSpan={4}>
            {sentences.map(({ field, text }) => (
              <p key={field} role="alert">
                {words.problemOf({ field: labels[field], problem: text })}
              </p>
            ))}
          </td>
        </tr>
      )}
    </tbody>
  );
}

const fields = ['enterprise', 'price', 'portion'] as const;
