import type { ReactNode } from 'react';

import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import { sumOf } from '../../../shared/decimal/text-arithmetic';
import { formatExactRatio } from '../../../shared/i18n/format';
import {
  type AllocationKey,
  allocationKeyKinds,
  type FundAllocation,
} from '../../../shared/plan/fund-allocation';
import { ratioText, readRatio } from '../../../shared/plan/typed-values';
import { addKey, presetKeys, putKey, removeKey } from '../../commands/fund-allocation';
import { Button } from '../../ui/Button';
import buttonsSheet from '../../ui/buttons.module.css';
import { DraftInput } from '../../ui/DraftInput';
import { stylesOf } from '../../ui/styles-of';
import { NativeSelect } from '../import/NativeSelect';
import { allocationKeyName } from './allocation-words';
import fundSheet from './fund.module.css';
import fundTablesSheet from './fund-tables.module.css';
import { type FundWords, useFundWords } from './use-fund-words';

const css = stylesOf(buttonsSheet, fundSheet, fundTablesSheet);

const LONGEST_NAME = 60;
const NOTHING: RatioText = decimalText('0');

/** By what the pool is divided, with the weights. */
export function AllocationKeys({ allocation }: { readonly allocation: FundAllocation }): ReactNode {
  const words = useFundWords();
  const { fundAllocation: texts } = words.messages;
  const { keys } = allocation;
  const sum = sumOf(keys.map(({ weightRatio }) => weightRatio));
  return (
    <section className={css('fund-section')} data-testid="allocation-keys">
      <div className={css('fund-line')}>
        <h2>{texts.keysTitle}</h2>
        <span data-testid="allocation-sum">
          {texts.sum({ sum: formatExactRatio(sum, words.language) })}
        </span>
        <Button size="small" data-testid="allocation-add-key" onClick={addKey}>
          {texts.addKey}
        </Button>
        {keys.length === 0 && (
          <Button size="small" data-testid="allocation-preset" onClick={presetKeys}>
            {texts.preset}
          </Button>
        )}
      </div>
      <p className={css('fund-lead')}>{texts.keysNote}</p>
      <div className={css('fund-line')}>
        {keys.map((key) => (
          <KeyFields key={key.id} allocationKey={key} words={words} />
        ))}
      </div>
    </section>
  );
}

function KeyFields({
  allocationKey,
  words,
}: {
  readonly allocationKey: AllocationKey;
  readonly words: FundWords;
}): ReactNode {
  const { fundAllocation: texts, fund } = words.messages;
  const name = allocationKeyName(allocationKey, words.messages);
  return (
    <span className={css('fund-key')} data-testid={`allocation-key-${allocationKey.id}`}>
      <NativeSelect
        label={texts.kindOf({ name })}
        value={allocationKey.kind}
        testId={`key-kind-${allocationKey.id}`}
        options={allocationKeyKinds.map((value) => ({ value, label: fund.keyKinds[value] }))}
        onChange={(value) => {
          const kind = allocationKeyKinds.find((one) => one === value) ?? 'typed';
          putKey({ ...allocationKey, kind, name: '' });
        }}
      />
      {allocationKey.kind === 'typed' && (
        <DraftInput
          className={css('fund-key-name')}
          text={allocationKey.name}
          label={texts.nameOf({ name })}
          placeholder={texts.name}
          testId={`key-name-${allocationKey.id}`}
          onCommit={(text) => {
            if (text.trim().length > LONGEST_NAME) return texts.typing.name;
            putKey({ ...allocationKey, name: text.trim() });
            return null;
          }}
        />
      )}
      <DraftInput
        className={css('fund-weight')}
        text={ratioText(allocationKey.weightRatio)}
        label={texts.weightOf({ name })}
        testId={`key-weight-${allocationKey.id}`}
        onCommit={(text) => {
          const read = readRatio(text);
          if (!read.ok) return texts.typing.ratio;
          putKey({ ...allocationKey, weightRatio: read.value ?? NOTHING });
          return null;
        }}
      />
      <button
        type="button"
        className={css('link-button')}
        aria-label={texts.removeOf({ name })}
        onClick={() => {
          removeKey(allocationKey.id);
        }}
      >
        {texts.remove}
      </button>
    </span>
  );
}
