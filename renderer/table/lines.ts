import type { Variety } from '../../shared/plan/plan';

/** A line of the table: a variety, or the head of the group below it. */
export type GridLine =
  | { readonly kind: 'variety'; readonly variety: Variety; readonly row: number }
  | { readonly kind: 'group'; readonly group: VarietyGroup };

/** Varieties of one batch that stand together. */
export interface VarietyGroup {
  /** Empty where no batch is given. */
  readonly batch: string;
  readonly varieties: readonly Variety[];
  readonly isCollapsed: boolean;
}

/** What the table draws, and the varieties among it, which alone can be selected and edited. */
export interface GridLines {
  readonly lines: readonly GridLine[];
  readonly rows: readonly Variety[];
  /** How many varieties there are, folded away or not. */
  readonly count: number;
  /** The line of each row. */
  readonly lineOfRow: readonly number[];
  readonly rowOfId: ReadonlyMap<string, number>;
}

interface LinesRequest {
  readonly varieties: readonly Variety[];
  readonly isGrouped: boolean;
  /** Batches whose varieties are folded away. */
  readonly collapsed: ReadonlySet<string>;
}

export function gridLines({ varieties, isGrouped, collapsed }: LinesRequest): GridLines {
  const lines: GridLine[] = [];
  const rows: Variety[] = [];
  const lineOfRow: number[] = [];
  const add = (variety: Variety): void => {
    lineOfRow.push(lines.length);
    lines.push({ kind: 'variety', variety, row: rows.length });
    rows.push(variety);
  };
  if (!isGrouped) varieties.forEach(add);
  else {
    for (const group of groupsOf(varieties, collapsed)) {
      lines.push({ kind: 'group', group });
      if (!group.isCollapsed) group.varieties.forEach(add);
    }
  }
  return {
    lines,
    rows,
    count: varieties.length,
    lineOfRow,
    rowOfId: new Map(rows.map(({ id }, row) => [id, row])),
  };
}

/** In the order in which the batches first come; those without one stand last. */
function groupsOf(
  varieties: readonly Variety[],
  collapsed: ReadonlySet<string>,
): readonly VarietyGroup[] {
  const byBatch = new Map<string, Variety[]>();
  for (const variety of varieties) {
    const group = byBatch.get(variety.batch);
    if (group === undefined) byBatch.set(variety.batch, [variety]);
    else group.push(variety);
  }
  return [...byBatch]
    .map(([batch, members]) => ({
      batch,
      varieties: members,
      isCollapsed: collapsed.has(batch),
    }))
    .sort((left, right) => (left.batch === '' ? 1 : 0) - (right.batch === '' ? 1 : 0));
}
