import type { ReactNode } from 'react';

import type { DecimalText, ScoreText } from '../../../shared/decimal/decimal-text';
import type { GroupItem } from '../../../shared/fund/group-items';
import { formatExact } from '../../../shared/i18n/format';
import type { OwnInput } from '../../../shared/plan/fund-changes';
import type { Settlement } from '../../../shared/plan/fund-plan';
import { readAmount, readUpTo } from '../../../shared/plan/typed-values';
import { putOwnInput } from '../../commands/fund';
import { DraftInput } from '../../ui/DraftInput';
import { stylesOf } from '../../ui/styles-of';
import fundTablesSheet from './fund-tables.module.css';
import type { FundWords } from './use-fund-words';

const css = stylesOf(fundTablesSheet);

const MOST_POINTS = 100;

interface ItemInputProps {
  readonly item: GroupItem;
  readonly field: OwnInput;
  readonly settlement: Settlement;
  readonly words: FundWords;
}

/** What a year has of its own for a variety; while nothing is typed, what it counts with stands in grey. */
export function ItemInput({ item, field, settlement, words }: ItemInputProps): ReactNode {
  const { fundItems: texts } = words.messages;
  const own: DecimalText<string> | null = item.own[field] ?? null;
  const used: DecimalText<string> | null = field === 'score' ? null : item.used[field];
  const shown = (value: DecimalText<string> | null): string =>
    value === null ? '' : formatExact(value, words.language);
  return (
    <DraftInput
      className={css('fund-value')}
      text={own ?? ''}
      shownText={shown(own)}
      placeholder={shown(used)}
      label={texts.valueOf({ name: item.genericName, field: texts.fields[field] })}
      testId={`item-${field}-${item.varietyId}`}
      onCommit={(text) => {
        const read: ReturnType<typeof readAmount> =
          field === 'score' ? readUpTo<ScoreText>(text, MOST_POINTS) : readAmount(text);
        if (!read.ok) return field === 'score' ? texts.scoreWrong : texts.valueWrong;
        putOwnInput(settlement, item.varietyId, [field, read.value]);
        return null;
      }}
    />
  );
}
