import type { JournalBase, JournalEntry } from '../../shared/plan/journal';

/** Where a journal begins, and the file its plan lives in. */
export interface JournalBeginning extends JournalBase {
  /** The plan's file; `null` where it was never saved. */
  readonly path: string | null;
  readonly stamp: string | null;
  /** The same work goes on: the journal is only cut short. */
  readonly isSameWork: boolean;
}

/** What the page adds to the running journal. */
export interface JournalBatch {
  readonly begin: JournalBeginning | null;
  /** How many entries the journal must hold so far. */
  readonly follows: number;
  readonly entries: readonly JournalEntry[];
  /** The file the plan was saved to, where it is another one than before. */
  readonly moveTo: string | null;
}
