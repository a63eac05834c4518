import type { ReactNode } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import type { SpendingCut } from '../../../shared/engine/goal';
import { type RankedCut, rankedCuts } from '../../../shared/engine/goal-steps';
import { formatPrice } from '../../../shared/i18n/format';
import { useLanguage, useMessages } from '../../i18n';
import { useView } from '../../stores/view-store';
import { changeWhatIf, whatIfState } from '../../stores/what-if-store';
import { Button } from '../../ui/Button';
import { Exact, moneyColumn } from './money-column';
import { type ToolColumn, ToolTable } from './ToolTable';

interface CutsTableProps {
  readonly cuts: readonly SpendingCut[];
  readonly presentYuan: YuanText;
  readonly reachedYuan: YuanText;
}

/** The ranked cuts; a variety that must not be cut is locked here, and the cuts are sought anew. */
export function CutsTable({ cuts, presentYuan, reachedYuan }: CutsTableProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const words = { messages, moneyUnit };
  const { columns, lock, label, fillingNote, gainNote } = messages.whatIfTools.goal;
  const hasGroups = new Set(cuts.map(({ group }) => group)).size > 1;
  const hasFilling = cuts.some(({ fillingYuan }) => fillingYuan !== '0');
  const group: ToolColumn<RankedCut> = {
    ...{ key: 'group', head: columns.group, isNumber: false },
    cell: (cut) => cut.group,
    text: (cut) => cut.group,
  };
  const filling = moneyColumn<RankedCut>(
    { key: 'filling', head: columns.filling, title: fillingNote },
    ({ fillingYuan }) => fillingYuan,
    words,
  );
  const all: readonly ToolColumn<RankedCut>[] = [
    {
      ...{ key: 'lock', head: columns.lock, isNumber: false },
      cell: ({ id, genericName }) => (
        <Button
          size="small"
          aria-label={lock({ name: genericName })}
          data-testid={`lock-${id}`}
          onClick={() => {
            changeWhatIf({ lockedIds: [...whatIfState().lockedIds, id] });
          }}
        >
          {columns.lock}
        </Button>
      ),
      text: null,
    },
    {
      ...{ key: 'name', head: columns.name, isNumber: false, isName: true },
      cell: ({ genericName }) => genericName,
      text: ({ genericName }) => genericName,
    },
    ...(hasGroups ? [group] : []),
    moneyColumn({ key: 'before', head: columns.before }, ({ beforeYuan }) => beforeYuan, words),
    moneyColumn({ key: 'cut', head: columns.cut }, ({ cutYuan }) => cutYuan, words),
    moneyColumn({ key: 'after', head: columns.after }, ({ afterYuan }) => afterYuan, words),
    ...(hasFilling ? [filling] : []),
    moneyColumn(
      { key: 'gain', head: columns.gain, title: gainNote },
      ({ gainYuan }) => gainYuan,
      words,
      ({ shownGainYuan }) => shownGainYuan,
    ),
    {
      ...{ key: 'perYuan', head: columns.perYuan, isNumber: true },
      unit: messages.common.units.yuan,
      copiedUnit: messages.common.units.yuan,
      cell: ({ gainPerYuan }) => (
        <Exact value={gainPerYuan}>{formatPrice(gainPerYuan, language)}</Exact>
      ),
      text: ({ gainPerYuan }) => gainPerYuan,
    },
    moneyColumn(
      { key: 'cumulative', head: columns.cumulative },
      ({ cumulativeYuan }) => cumulativeYuan,
      words,
      ({ shownCumulativeYuan }) => shownCumulativeYuan,
    ),
  ];
  return (
    <ToolTable
      label={label}
      testId="cuts"
      columns={all}
      rows={rankedCuts({ cuts, presentYuan, reachedYuan })}
      keyOf={({ id }) => id}
    />
  );
}
