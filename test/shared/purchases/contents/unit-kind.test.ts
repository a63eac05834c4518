import { describe, expect, it } from 'vitest';

import { unitKind } from '../../../../shared/purchases/contents/unit-kind';

describe('unitKind', () => {
  it.each([
    [['片', '粒', '丸', '贴'], 'piece'],
    [['支', '瓶', '袋', '安瓿'], 'vessel'],
    [['ml', '毫升', 'ML', 'cc'], 'ml'],
    [['mg', '毫克'], 'mg'],
    [['揿', '喷'], '揿'],
  ])('is the same for %s', (words, kind) => {
    expect(words.map(unitKind)).toEqual(words.map(() => kind));
  });

  it('is not known of other words', () => {
    expect(['', '盒', '片/盒', '单位', '某'].map(unitKind)).toEqual([null, null, null, null, null]);
  });
});
