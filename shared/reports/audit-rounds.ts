import { createRoundReader } from '../declaration/round-report';
import type { DeclarationRound } from '../plan/declaration-round';
import type { AuditInput } from './audit-input';
import { EMPTY, numberOf, type ReportCell, type ReportColumn, textOf } from './report';

/** What a declaration round says of each variety, as further columns. */
interface RoundColumns {
  readonly columns: readonly ReportColumn[];
  readonly cellsOf: (varietyId: string) => readonly ReportCell[];
}

/** The columns of all rounds of a plan, one round after the other; none where it has no round. */
export function roundColumns(input: AuditInput): RoundColumns {
  const each = (input.rounds ?? []).map((round) => columnsOfRound(input, round));
  return {
    columns: each.flatMap(({ columns }) => columns),
    cellsOf: (varietyId) => each.flatMap(({ cellsOf }) => cellsOf(varietyId)),
  };
}

function columnsOfRound({ plan, messages }: AuditInput, round: DeclarationRound): RoundColumns {
  const words = messages.report.roundColumns;
  const { by } = messages.declareDesk;
  const rows = new Map(
    createRoundReader()(plan, round).rows.map((row) => [row.varietyId, row] as const),
  );
  const headers = [words.declared, words.by, words.floor, words.missed, words.expected];
  return {
    columns: headers.map((header) => ({ header: `${round.name} ${header}`, width: 16 })),
    cellsOf: (varietyId) => {
      const row = rows.get(varietyId);
      const declared = row?.entry.declared ?? null;
      if (row === undefined || declared === null) return headers.map(() => EMPTY);
      const known = row.outcome.kind === 'known' ? row.outcome : null;
      return [
        numberOf('units', declared.baseUnits),
        textOf(by[declared.by]),
        numberOf('units', known?.floorUnits ?? null),
        numberOf('ratio', known?.missedRatio ?? null),
        numberOf('yuan', known?.expectedYuan ?? null),
      ];
    },
  };
}
