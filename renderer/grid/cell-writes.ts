import type { VarietyChange } from '../../shared/plan/edits';
import type { Variety } from '../../shared/plan/plan';
import { readEntry } from '../../shared/plan/typed-entries';
import { type CellProblem } from '../../shared/plan/typed-values';
import { type CellField } from '../../shared/plan/variety-entries';
import { isCellField } from '../../shared/plan/variety-entries';
import type { ColumnField } from '../table/columns';
import type { CellOutcome } from '../table/edit-state';
import { heldText } from './copied-cells';
import type { GridScene } from './grid-scene';

/** A text that is to stand in a cell. */
export interface CellWrite {
  readonly variety: Variety;
  readonly field: ColumnField;
  readonly text: string;
  /** What is wrong before it is read, such as a unit that the head of its column leaves open. */
  readonly problem?: CellProblem;
}

/** What became of texts that were written into cells. */
export interface ReadWrites {
  readonly changes: readonly { readonly varietyId: string; readonly change: VarietyChange }[];
  /** For the marks of the cells: read, or not read and why. */
  readonly outcomes: readonly CellOutcome[];
  /** Cells that took their text. */
  readonly written: number;
  readonly unreadable: number;
  /** Results, which nothing can be written into. */
  readonly results: number;
}

/** Reads texts as values of their cells. A text that a cell holds already changes nothing, not even where it came from. */
export function readWrites(scene: GridScene, writes: readonly CellWrite[]): ReadWrites {
  const changes: { varietyId: string; change: VarietyChange }[] = [];
  const outcomes: CellOutcome[] = [];
  let results = 0;
  let unreadable = 0;
  for (const { variety, field, text, problem } of writes) {
    if (!isCellField(field)) {
      results += 1;
      continue;
    }
    const cell = { varietyId: variety.id, field };
    if (text === heldText(scene, variety, field)) {
      outcomes.push({ cell, text, problem: null });
      continue;
    }
    const reading =
      problem === undefined
        ? readEntry(field, text, scene.wording.messages.desk.shareGroups)
        : ({ ok: false, error: problem } as const);
    outcomes.push({ cell, text, problem: reading.ok ? null : reading.error });
    if (reading.ok) changes.push({ varietyId: variety.id, change: reading.value });
    else unreadable += 1;
  }
  return { changes, outcomes, written: outcomes.length - unreadable, unreadable, results };
}

/** Whether a cell may stand empty. A name, a base quantity and an amount always say something, if only 0. */
export function mayBeEmpty(field: CellField): boolean {
  return !ALWAYS_FILLED.has(field);
}

const ALWAYS_FILLED: ReadonlySet<CellField> = new Set<CellField>([
  'genericName',
  'baseUnits',
  'nonSelected',
  'shareGroup',
]);
