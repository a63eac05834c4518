import type { ReactNode } from 'react';

import { productClassSchema } from '../../../shared/purchases/settling/import-answers';
import { decideAlike } from '../../commands/import-deciding';
import { useMessages } from '../../i18n';
import { NativeSelect } from './NativeSelect';

interface PickedBarProps {
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
}

/** Says the same of all picked products, while there are any. */
export function PickedBar({ picked, onPick }: PickedBarProps): ReactNode {
  const { importProducts: words } = useMessages();
  if (picked.size === 0) return null;
  const { names, choose } = words.classes;
  return (
    <div className="picked-bar" role="group" aria-label={words.picked({ count: picked.size })}>
      <b>{words.picked({ count: picked.size })}</b>
      <span>{words.pickedClass}</span>
      <NativeSelect
        label={words.pickedClass}
        value=""
        testId="import-picked-class"
        options={[
          { value: '', label: choose },
          ...productClassSchema.options.map((value) => ({ value, label: names[value] })),
        ]}
        onChange={(value) => {
          const productClass = productClassSchema.safeParse(value);
          if (!productClass.success) return;
          decideAlike([...picked], { productClass: productClass.data });
          onPick(new Set());
        }}
      />
      <button
        type="button"
        className="link-button"
        onClick={() => {
          onPick(new Set());
        }}
      >
        {words.clearPicked}
      </button>
    </div>
  );
}
