import { describe, expect, it } from 'vitest';

import { displayWidth } from '../../../shared/i18n/display-width';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['片剂', 4],
    ['（虚构）', 8],
    ['e\u0301', 1],
    ['\u200b', 0],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
