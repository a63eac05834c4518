import type { RatioText } from '../../shared/decimal/decimal-text';
import { redo, undo } from '../../shared/plan/history';
import type { ImportAnswers } from '../../shared/purchases/settling/import-answers';
import { callMain } from '../bridge';
import { changeImport, importState } from '../stores/import-store';
import { changeView, viewState } from '../stores/view-store';
import {
  type AnswerChange,
  answeredAlike,
  answeredEach,
  recordAnswers,
  withoutRemembered,
} from './import-answers';

/** Says something of one product or of several at once, as one step. */
export function decideAlike(keys: readonly string[], change: AnswerChange): void {
  decide(answeredAlike(importState().answers.present, keys, change));
}

export function decide(answers: ImportAnswers): void {
  changeImport({ answers: recordAnswers(importState().answers, answers) });
}

/** Takes suggested specification indices as one step; an index of 1 is what holds without a word. */
export function takeIndices(indices: readonly (readonly [key: string, index: RatioText])[]): void {
  const changes = indices.map(
    ([key, index]) => [key, { specIndexRatio: index === '1' ? null : index }] as const,
  );
  decide(answeredEach(importState().answers.present, changes));
  changeImport({ notice: { kind: 'indicesTaken', products: indices.length } });
}

/** Whether undo and redo belong to the answers at present, and not to the plan. */
export function areAnswersOpen(): boolean {
  return viewState().screen === 'import' && importState().stage === 'products';
}

export function undoAnswer(): void {
  changeImport({ answers: undo(importState().answers) });
}

export function redoAnswer(): void {
  changeImport({ answers: redo(importState().answers) });
}

/** Forgets what earlier imports have learnt; what was said in this one stays. */
export async function forgetImports(): Promise<void> {
  const reply = await callMain('import.forget', {});
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return;
  }
  const { answers, memory } = importState();
  decide(withoutRemembered(answers.present, memory));
  changeImport({ memory: { templates: [], answers: {} }, notice: { kind: 'forgotten' } });
}
