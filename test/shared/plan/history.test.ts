import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type History, record, redo, seal, startHistory, undo } from '../../../shared/plan/history';

type Words = History<string, string>;

function typed(history: Words, document: string, mergeKey: string | null = null): Words {
  return record(history, { document, label: `type ${document}`, mergeKey });
}

describe('history', () => {
  it('goes back to the document before the last edit, and forward again', () => {
    const edited = typed(typed(startHistory('a'), 'b'), 'c');
    expect(undo(edited).present).toBe('b');
    expect(undo(undo(edited)).present).toBe('a');
    expect(redo(undo(edited)).present).toBe('c');
  });

  it('names the step that undo would take back and redo would do again', () => {
    const edited = typed(startHistory('a'), 'b');
    expect(edited.past.at(-1)?.label).toBe('type b');
    expect(undo(edited).future[0]?.label).toBe('type b');
  });

  it('takes edits of one cell back as one step', () => {
    const edited = typed(typed(typed(startHistory('a'), 'b', 'cell'), 'c', 'cell'), 'd', 'cell');
    expect(undo(edited).present).toBe('a');
  });

  it('starts a new step once the old one is sealed', () => {
    const edited = typed(seal(typed(startHistory('a'), 'b', 'cell')), 'c', 'cell');
    expect(undo(edited).present).toBe('b');
  });

  it('keeps steps of different cells apart', () => {
    const edited = typed(typed(startHistory('a'), 'b', 'cell 1'), 'c', 'cell 2');
    expect(undo(edited).present).toBe('b');
  });

  it('does not merge typing into a step that was undone and redone', () => {
    const redone = redo(undo(typed(startHistory('a'), 'b', 'cell')));
    expect(undo(typed(redone, 'c', 'cell')).present).toBe('b');
  });

  it('forgets the undone future after a new edit', () => {
    const edited = typed(undo(typed(startHistory('a'), 'b')), 'c');
    expect(redo(edited).present).toBe('c');
  });

  it('leaves the history as it is where an edit changed nothing', () => {
    const history = typed(startHistory('a'), 'b');
    expect(typed(history, 'b')).toBe(history);
    expect(undo(startHistory('a')).past).toEqual([]);
  });

  it('comes back to the first document after as many undos as edits, and to the last after as many redos', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 50 }), (documents) => {
        const start: Words = startHistory('start');
        const edited = documents.reduce((history, document) => typed(history, document), start);
        const back = documents.reduce((history) => undo(history), edited);
        expect(back.present).toBe('start');
        expect(documents.reduce((history) => redo(history), back).present).toBe(edited.present);
      }),
    );
  });
});
