import type { ReactNode } from 'react';

import type { BreakEvenLadder, LadderRung } from '../../../shared/engine/ladder';
import { useLanguage, useMessages } from '../../i18n';
import { changeView, useView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import { costingHeadline } from './headlines';
import { ladderColumns } from './ladder-columns';
import { ToolHead } from './ToolFrame';
import { type ToolColumn, ToolTable } from './ToolTable';

interface CostingListProps {
  readonly ladder: BreakEvenLadder;
  readonly children: ReactNode;
}

/** The varieties whose balance is negative, the costliest first. */
export function CostingList({ ladder, children }: CostingListProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const { costing } = messages.whatIfTools.ladder;
  if (ladder.costingIds.length === 0) {
    return (
      <>
        <ToolHead title={costing.none} lead={costing.noneText}>
          {children}
        </ToolHead>
      </>
    );
  }
  const rungOf = new Map(ladder.rungs.map((rung) => [rung.id, rung]));
  const rows = ladder.costingIds.flatMap((id) => rungOf.get(id) ?? []);
  const unpaid = rows.filter(({ isPaying }) => !isPaying).length;
  const show: ToolColumn<LadderRung> = {
    ...{ key: 'show', head: messages.whatIfTools.blindSpots.columns.action, isNumber: false },
    cell: (rung) => (
      <Button
        size="small"
        type="link"
        aria-label={messages.whatIfTools.blindSpots.openOf({ name: rung.genericName })}
        onClick={() => {
          showInTable(rung.id);
        }}
      >
        {costing.show}
      </Button>
    ),
    text: null,
  };
  const hidden = new Set(['place', 'cumulative', 'room']);
  const columns = ladderColumns(ladder, { messages, language, moneyUnit }).filter(
    ({ key }) => !hidden.has(key),
  );
  return (
    <>
      <ToolHead
        title={costingHeadline(ladder, { messages, language, moneyUnit })}
        lead={unpaid === 0 ? '' : costing.unpaid({ count: unpaid })}
      >
        {children}
      </ToolHead>
      <ToolTable
        label={costing.label}
        testId="costing"
        columns={[...columns, show]}
        rows={rows}
        keyOf={({ id }) => id}
      />
    </>
  );
}

/** Goes to the variety table with the variety selected. */
export function showInTable(varietyId: string): void {
  changeView({ screen: 'table', selectedId: varietyId });
}
