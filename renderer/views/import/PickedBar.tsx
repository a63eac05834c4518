import { type ReactNode, useState } from 'react';

import { productClassSchema } from '../../../shared/purchases/settling/import-answers';
import type { ImportQuestion } from '../../../shared/purchases/settling/import-question';
import { decideAlike } from '../../commands/import-deciding';
import { useMessages } from '../../i18n';
import buttonsSheet from '../../ui/buttons.module.css';
import { stylesOf } from '../../ui/styles-of';
import { NativeSelect } from './NativeSelect';
import { pickedOpen } from './open-products';
import productsSheet from './products.module.css';

const css = stylesOf(buttonsSheet, productsSheet);

interface PickedBarProps {
  readonly picked: ReadonlySet<string>;
  readonly questions: readonly ImportQuestion[];
  readonly onPick: (picked: ReadonlySet<string>) => void;
}

/** Says the same of all picked products that are still open; of the others only where the person asks for it. */
export function PickedBar({ picked, questions, onPick }: PickedBarProps): ReactNode {
  const { importProducts: words } = useMessages();
  const [isForAll, setIsForAll] = useState(false);
  if (picked.size === 0) return null;
  const open = pickedOpen(picked, questions);
  const settled = picked.size - open.length;
  const isAllMeant = isForAll || open.length === 0;
  const { names, choose } = words.classes;
  const leave = (): void => {
    setIsForAll(false);
    onPick(new Set());
  };
  return (
    <div
      className={css('picked-bar')}
      role="group"
      aria-label={words.picked({ count: picked.size })}
    >
      <b>{words.picked({ count: picked.size })}</b>
      {open.length > 0 && settled > 0 && (
        <label>
          <input
            type="checkbox"
            checked={isForAll}
            data-testid="import-picked-all"
            onChange={(event) => {
              setIsForAll(event.target.checked);
            }}
          />
          {words.pickedSettled({ settled })}
        </label>
      )}
      <span>{words.pickedClass({ count: isAllMeant ? picked.size : open.length })}</span>
      <NativeSelect
        label={words.pickedClass({ count: isAllMeant ? picked.size : open.length })}
        value=""
        testId="import-picked-class"
        options={[
          { value: '', label: choose },
          ...productClassSchema.options.map((value) => ({ value, label: names[value] })),
        ]}
        onChange={(value) => {
          const productClass = productClassSchema.safeParse(value);
          if (!productClass.success) return;
          decideAlike(isAllMeant ? [...picked] : open, { productClass: productClass.data });
          leave();
        }}
      />
      <button type="button" className={css('link-button')} data-part="link-button" onClick={leave}>
        {words.clearPicked}
      </button>
    </div>
  );
}
