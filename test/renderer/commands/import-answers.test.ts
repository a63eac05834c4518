import { describe, expect, it } from 'vitest';

import {
  answeredAlike,
  answeredEach,
  answersAbout,
  isRemembered,
  recordAnswers,
  withoutRemembered,
  withRemembered,
} from '../../../renderer/commands/import-answers';
import type { AnswerHistory } from '../../../renderer/stores/import-store';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { startHistory, undo } from '../../../shared/plan/history';
import type {
  ImportAnswers,
  ProductAnswer,
} from '../../../shared/purchases/settling/import-answers';

const silent: ProductAnswer = { productClass: null, packFactor: null, specIndexRatio: null };
const selected: ProductAnswer = { ...silent, productClass: 'selected' };
const ofTwelve: ProductAnswer = { ...silent, packFactor: decimalText('12') };

describe('answers', () => {
  it('are given to several products at once and keep what was said before', () => {
    const answers = answeredAlike({ a: ofTwelve }, ['a', 'b'], { productClass: 'other' });
    expect(answers).toEqual({
      a: { ...ofTwelve, productClass: 'other' },
      b: { ...silent, productClass: 'other' },
    });
  });

  it('are none once they say nothing any more', () => {
    expect(answeredAlike({ a: selected }, ['a'], { productClass: null })).toEqual({});
  });

  it('are the same object where nothing changes, so that no step is recorded', () => {
    const answers: ImportAnswers = { a: selected };
    expect(answeredEach(answers, [['a', { productClass: 'selected' }]])).toBe(answers);
    const history: AnswerHistory = startHistory(answers);
    expect(recordAnswers(history, answers)).toBe(history);
  });

  it('are taken back one step at a time', () => {
    const first = recordAnswers(startHistory({}), { a: selected });
    const second = recordAnswers(first, { a: selected, b: ofTwelve });
    expect(undo(second).present).toEqual({ a: selected });
    expect(undo(undo(second)).present).toEqual({});
  });
});

describe('what earlier imports have learnt', () => {
  const memory = { templates: [], answers: { a: selected, b: ofTwelve, c: selected } };

  it('holds for the products that are read, unless something else was said now', () => {
    const answers = withRemembered({ b: selected }, memory, ['a', 'b']);
    expect(answers).toEqual({ a: selected, b: selected });
    expect(isRemembered(answers, memory, 'a')).toBe(true);
    expect(isRemembered(answers, memory, 'b')).toBe(false);
    expect(isRemembered(answers, memory, 'c')).toBe(false);
  });

  it('goes when it is forgotten; what was said now stays', () => {
    expect(withoutRemembered({ a: selected, b: selected, d: ofTwelve }, memory)).toEqual({
      b: selected,
      d: ofTwelve,
    });
  });

  it('is learnt only of products that were read', () => {
    expect(answersAbout({ a: selected, b: ofTwelve }, new Set(['b']))).toEqual({ b: ofTwelve });
  });
});
