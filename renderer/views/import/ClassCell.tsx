import type { ReactNode } from 'react';

import type { Messages } from '../../../shared/i18n/zh-cn';
import type { ProductRow, WrittenMark } from '../../../shared/purchases/products/product-groups';
import {
  type ProductAnswer,
  productClassSchema,
} from '../../../shared/purchases/settling/import-answers';
import type { ImportQuestion } from '../../../shared/purchases/settling/import-question';
import { decideAlike } from '../../commands/import-deciding';
import { useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import { NativeSelect } from './NativeSelect';
import { CLASS_DOUBTS } from './open-products';
import productsSheet from './products.module.css';

const css = stylesOf(productsSheet);

interface ClassCellProps {
  readonly row: ProductRow;
  readonly name: string;
  readonly answer: ProductAnswer;
  readonly questions: readonly ImportQuestion[];
}

/** What the whole product is; without a word of the person what the file says holds. */
export function ClassCell({ row, name, answer, questions }: ClassCellProps): ReactNode {
  const { importProducts: words } = useMessages();
  const isAsked = questions.some(({ kind }) => CLASS_DOUBTS.has(kind));
  const isOpen = isAsked && answer.productClass === null;
  return (
    <NativeSelect
      label={words.classes.label({ name })}
      value={answer.productClass ?? ''}
      testId="import-class"
      className={css(isOpen ? 'is-open' : answer.productClass === null ? '' : 'is-answered')}
      options={[
        { value: '', label: isAsked ? words.classes.choose : silentWord(words, row.mark) },
        ...productClassSchema.options.map((value) => ({
          value,
          label: words.classes.names[value],
        })),
      ]}
      onChange={(value) => {
        const productClass = productClassSchema.safeParse(value);
        decideAlike([row.key], { productClass: productClass.success ? productClass.data : null });
      }}
    />
  );
}

/** What holds while nobody says anything. */
function silentWord({ classes }: Messages['importProducts'], mark: WrittenMark): string {
  if (mark.kind === 'selected' || mark.kind === 'nonSelected') {
    return classes.asWritten({ productClass: classes.names[mark.kind] });
  }
  if (mark.kind === 'none' && mark.presumed !== null) {
    return classes.asPresumed({ productClass: classes.names[mark.presumed] });
  }
  return mark.kind === 'mixed' || mark.kind === 'partly' ? classes.perLine : classes.choose;
}
