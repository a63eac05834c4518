import { describe, expect, it } from 'vitest';

import { stylesOf } from '../../../renderer/ui/styles-of';

const desk = { card: 'card_1', 'is-open': 'is-open_1' };
const notes = { 'is-open': 'is-open_2' };

describe('stylesOf', () => {
  it('gives each class the name of its sheet, and of both sheets where two know it', () => {
    expect(stylesOf(desk, notes)('card is-open')).toBe('card_1 is-open_1 is-open_2');
  });

  it('leaves what no sheet knows: a name that was handed on', () => {
    expect(stylesOf(desk)('card wide_7')).toBe('card_1 wide_7');
  });

  it('gives nothing for nothing', () => {
    const css = stylesOf(desk);
    expect([css(undefined), css('')]).toEqual([undefined, '']);
  });
});
