import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readCountedUnit } from '../../../../shared/purchases/contents/counted-unit';

function power(text: string): string {
  const unit = readCountedUnit(text);
  return unit.kind === 'known' ? String(unit.tenthPower) : unit.kind;
}

describe('readCountedUnit', () => {
  it.each([
    ['元', '0'],
    ['千元', '3'],
    ['万元', '4'],
    ['百万元', '6'],
    ['亿元', '8'],
    ['百元', '2'],
    ['角', '-1'],
    ['分', '-2'],
    ['单位:万元', '4'],
    ['人民币元', '0'],
    ['含税 万元', '4'],
    ['元/盒', '0'],
    ['元/万片', '-4'],
    ['元/片、支', '0'],
    ['盒', '0'],
    ['万盒', '4'],
    ['十万片', '5'],
    ['万片/支/袋', '4'],
    ['最小制剂单位', '0'],
    ['最小包装', '0'],
    ['万', '4'],
    ['', 'none'],
    ['含税', 'none'],
    ['2024年', 'none'],
    ['本院', 'none'],
    ['美元', 'unknown'],
    ['港币', 'unknown'],
    ['usd', 'unknown'],
    ['万美元', 'unknown'],
    ['元 万元', 'unknown'],
    ['公斤', 'unknown'],
    ['万个月', 'unknown'],
    ['元/公斤', 'unknown'],
    ['折算片', 'unknown'],
  ])('reads %j as %s', (unit, expected) => {
    expect(power(unit)).toBe(expected);
  });

  it('never counts money or packs of an unknown name as one', () => {
    const foreign = fc.constantFrom('美', '港', '日', '欧', '澳', '加', '台');
    fc.assert(
      fc.property(foreign, fc.constantFrom('元', '万元', '千元', '币'), (before, unit) => {
        expect(power(`${before}${unit}`)).toBe('unknown');
      }),
    );
  });
});
