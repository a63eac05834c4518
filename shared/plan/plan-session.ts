import { assertNever } from '../assert';
import { describeDocumentEdit, type DocumentLabel, scenarioOfLabel } from './document-labels';
import { type History, record, redo, seal, startHistory, undo } from './history';
import { findScenario, type PlanWithScenarios } from './scenario';
import { applyDocumentEdit, type DocumentEdit } from './scenario-edits';

export type SessionHistory = History<PlanWithScenarios, DocumentLabel>;

/** Work on one plan: its undo stacks, what of it is on disk, and which scenario is open. */
export interface PlanSession {
  readonly history: SessionHistory;
  /** The document as it is on disk, or as it was begun; `null` where a session begins with unsaved work. */
  readonly saved: PlanWithScenarios | null;
  /** The document on its way to the disk; by the time it is there, the present one may be ahead of it. */
  readonly saving: PlanWithScenarios | null;
  /** The scenario that is shown and that edits go to; `null` is the base. */
  readonly openScenarioId: string | null;
  /** Which scenario was open when a new one was made: where its undo leads back to. */
  readonly madeFrom: ReadonlyMap<string, string | null>;
}

/** Everything that can happen in a session, as plain data: the same operations give the same session again. */
export type PlanOperation =
  | {
      readonly kind: 'edit';
      readonly edit: DocumentEdit;
      /** Consecutive edits with the same key undo as one. */
      readonly mergeKey: string | null;
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** The next edit starts an undo step of its own. */
  | { readonly kind: 'seal' }
  | { readonly kind: 'openScenario'; readonly scenarioId: string | null }
  /** The present document is on its way to the disk. */
  | { readonly kind: 'saving' }
  /** It has arrived; `stamp` is the sha256 of the file's bytes. */
  | { readonly kind: 'saved'; readonly stamp: string };

export function startSession({
  plan,
  isSaved,
  openScenarioId = null,
}: {
  readonly plan: PlanWithScenarios;
  /** Whether this is the document on disk, or one just begun: nothing would be lost of it. */
  readonly isSaved: boolean;
  readonly openScenarioId?: string | null;
}): PlanSession {
  return {
    history: startHistory<PlanWithScenarios, DocumentLabel>(plan),
    saved: isSaved ? plan : null,
    saving: null,
    openScenarioId,
    madeFrom: new Map(),
  };
}

/** The session after an operation; the same session where it changes nothing. */
export function changeSession(session: PlanSession, operation: PlanOperation): PlanSession {
  switch (operation.kind) {
    case 'edit':
      return edited(session, operation);
    case 'undo':
      return shownAt(session, undo(session.history), undoneIn(session));
    case 'redo':
      return shownAt(session, redo(session.history), redoneIn(session));
    case 'seal':
      return shownAt(session, seal(session.history), session.openScenarioId);
    case 'openScenario':
      return shownAt(session, seal(session.history), operation.scenarioId);
    case 'saving':
      return { ...session, saving: session.history.present };
    case 'saved':
      return {
        ...session,
        history: seal(session.history),
        saved: session.saving ?? session.history.present,
        saving: null,
      };
    default:
      return assertNever(operation);
  }
}

export function isUnsaved({ history, saved }: Pick<PlanSession, 'history' | 'saved'>): boolean {
  return history.present !== saved;
}

function edited(
  session: PlanSession,
  { edit, mergeKey }: Extract<PlanOperation, { kind: 'edit' }>,
): PlanSession {
  const { history, openScenarioId, madeFrom } = session;
  const madeId = edit.kind === 'addScenario' ? edit.scenario.id : null;
  const shownId = madeId ?? openScenarioId;
  const recorded = record(history, {
    document: applyDocumentEdit(history.present, edit),
    label: describeDocumentEdit(history.present, edit),
    mergeKey: mergeKey === null ? null : `${shownId ?? ''} ${mergeKey}`,
  });
  const shown = shownAt(session, recorded, shownId);
  if (madeId === null) return shown;
  return { ...shown, madeFrom: new Map(madeFrom).set(madeId, openScenarioId) };
}

/** Undo leads to the scenario in which the edit shows, or to where a new one was made. */
function undoneIn({ history, madeFrom, openScenarioId }: PlanSession): string | null {
  const label = history.past.at(-1)?.label;
  if (label === undefined) return openScenarioId;
  const shownIn = scenarioOfLabel(label);
  const isMade = label.kind === 'addScenario' && typeof shownIn === 'string';
  const leadsTo = isMade ? madeFrom.get(shownIn) : shownIn;
  return leadsTo === undefined ? openScenarioId : leadsTo;
}

function redoneIn({ history, openScenarioId }: PlanSession): string | null {
  const label = history.future[0]?.label;
  const shownIn = label === undefined ? undefined : scenarioOfLabel(label);
  return shownIn === undefined ? openScenarioId : shownIn;
}

/** Changes the document and what is shown of it at once; a scenario that is gone gives way to its left neighbour. */
function shownAt(
  session: PlanSession,
  history: SessionHistory,
  shownId: string | null,
): PlanSession {
  const openScenarioId = stillThere(shownId, session.history.present, history.present);
  const isSame = history === session.history && openScenarioId === session.openScenarioId;
  return isSame ? session : { ...session, history, openScenarioId };
}

function stillThere(
  scenarioId: string | null,
  before: PlanWithScenarios,
  after: PlanWithScenarios,
): string | null {
  if (findScenario(after, scenarioId) !== null) return scenarioId;
  const place = before.scenarios.findIndex(({ id }) => id === scenarioId);
  const left = before.scenarios
    .slice(0, Math.max(0, place))
    .filter(({ id }) => findScenario(after, id) !== null);
  return left.at(-1)?.id ?? null;
}
