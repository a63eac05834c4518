import { describe, expect, it } from 'vitest';

import { crcOfText, sealed, sealStateOf } from '../../../shared/plan/plan-seal';

describe('the seal of a plan file', () => {
  it('is the CRC-32 of the text in UTF-16', () => {
    // Worked with zlib: crc32 of the bytes of "结余 2026" as UTF-16LE.
    expect(crcOfText('结余 2026').toString(16)).toBe('f22374c1');
    expect(crcOfText('')).toBe(0);
  });

  it('is the same however the text is cut into pieces', () => {
    expect([...sealed(['{"a":', '"结余"'])].join('')).toBe([...sealed(['{"a":"结余"'])].join(''));
  });

  it('tells a whole file from a changed one and from one without a seal', () => {
    const text = [...sealed(['{"a":1'])].join('');
    expect(JSON.parse(text)).toMatchObject({ a: 1 });
    expect(sealStateOf(text)).toBe('whole');
    expect(sealStateOf(text.replace('1', '2'))).toBe('broken');
    expect(sealStateOf('{"a":1}')).toBe('none');
  });

  it('is missed where the lines are broken as only a sealed file breaks them', () => {
    const text = [...sealed(['{"format":"x",\n"plan":{"a":1,\n"varieties":[]}'])].join('');
    expect(sealStateOf(text)).toBe('whole');
    const inSealLine = text.lastIndexOf('\n"') + 2;
    for (let at = inSealLine; at < text.trimEnd().length; at += 1) {
      for (let bit = 0; bit < 7; bit += 1) {
        const changed = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
        const damaged = text.slice(0, at) + changed + text.slice(at + 1);
        expect(sealStateOf(damaged), JSON.stringify(damaged)).toBe('broken');
      }
    }
  });
});
