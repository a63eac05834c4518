import type { Variety } from '../../shared/plan/plan';
import { type CellProblem } from '../../shared/plan/typed-values';
import { cellKey } from '../table/edit-state';
import { type BatchChange, batchTexts } from './batch-values';
import { type CellWrite, readWrites } from './cell-writes';
import { heldText } from './copied-cells';
import type { GridScene } from './grid-scene';

/** What a change of many cells would do, before it is done. */
export interface BatchPreview {
  /** The cells that take their text. */
  readonly writes: readonly CellWrite[];
  /** Those of them that are another value than before. */
  readonly changes: number;
  readonly example: {
    readonly name: string;
    readonly before: string;
    readonly after: string;
  } | null;
  readonly skipped: number;
  /** Cells that cannot become what they would, and why the first of them cannot. */
  readonly refused: number;
  readonly problem: CellProblem | null;
}

export function previewBatch(
  scene: GridScene,
  change: BatchChange,
  varieties: readonly Variety[],
): BatchPreview {
  const { resultOf } = scene.evaluation;
  const made = batchTexts({ change, varieties, resultOf });
  if (made.kind === 'refused') {
    return { writes: [], changes: 0, example: null, skipped: 0, refused: 0, problem: made.problem };
  }
  const { field } = change;
  const all = made.texts.map(({ variety, text }) => ({ variety, field, text }));
  const read = readWrites(scene, all);
  const refused = new Set(
    read.outcomes.flatMap(({ cell, problem }) => (problem === null ? [] : [cellKey(cell)])),
  );
  const writes = all.filter(
    ({ variety }) => !refused.has(cellKey({ varietyId: variety.id, field })),
  );
  const changed = new Set(read.changes.map(({ varietyId }) => varietyId));
  const first = writes.find(({ variety }) => changed.has(variety.id));
  return {
    writes,
    changes: read.changes.length,
    example:
      first === undefined
        ? null
        : {
            name: first.variety.genericName,
            before: heldText(scene, first.variety, field),
            after: first.text,
          },
    skipped: made.skipped,
    refused: read.unreadable,
    problem: read.outcomes.find(({ problem }) => problem !== null)?.problem ?? null,
  };
}
