import { describe, expect, it } from 'vitest';

import {
  resolvedChoice,
  withBase,
  withToggled,
} from '../../../../renderer/views/compare/compare-choice';
import { emptyScenario } from '../../../../shared/plan/scenario';

const document = {
  scenarios: ['a', 'b', 'c', 'd'].map((id) => emptyScenario({ id, name: id, colour: 'blue' })),
};

describe('the choice of what is compared', () => {
  it('begins with the first three scenarios against the base', () => {
    expect(resolvedChoice(document, { baseId: null, otherIds: null })).toEqual({
      baseId: null,
      otherIds: ['a', 'b', 'c'],
    });
  });

  it('is remembered in its order as far as it is still there', () => {
    expect(resolvedChoice(document, { baseId: 'b', otherIds: ['d', 'gone', null] })).toEqual({
      baseId: 'b',
      otherIds: ['d', null],
    });
    expect(resolvedChoice(document, { baseId: 'gone', otherIds: ['gone'] })).toEqual({
      baseId: null,
      otherIds: ['a', 'b', 'c'],
    });
  });

  it('takes up to three others and keeps one', () => {
    const full = { baseId: null, otherIds: ['a', 'b', 'c'] };
    expect(withToggled(full, 'd')).toBe(full);
    expect(withToggled(full, 'b').otherIds).toEqual(['a', 'c']);
    expect(withToggled({ baseId: null, otherIds: ['a'] }, 'd').otherIds).toEqual(['a', 'd']);
    const single = { baseId: null, otherIds: ['a'] };
    expect(withToggled(single, 'a')).toBe(single);
  });

  it('puts the base before in the place of the other that becomes the base', () => {
    expect(withBase({ baseId: null, otherIds: ['a', 'b'] }, 'b')).toEqual({
      baseId: 'b',
      otherIds: ['a', null],
    });
    expect(withBase({ baseId: null, otherIds: ['a'] }, 'c')).toEqual({
      baseId: 'c',
      otherIds: ['a'],
    });
  });
});
