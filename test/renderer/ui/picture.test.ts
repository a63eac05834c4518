import { describe, expect, it } from 'vitest';

import { composePicture, type MeasureText } from '../../../renderer/ui/picture';

const drawing = { svg: '<svg id="chart"></svg>', width: 200, height: 100 };
/** Every character as wide as its size. */
const measure: MeasureText = (text, { size }) => Array.from(text).length * size;
const source = '结余 · 某某医院';

function textsOf(svg: string): readonly { readonly text: string; readonly y: number }[] {
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return [...page.querySelectorAll('text')].map((element) => ({
    text: element.textContent,
    y: parseFloat(element.getAttribute('y') ?? ''),
  }));
}

describe('a chart that leaves the program', () => {
  it('carries its message above and its source below', () => {
    const picture = composePicture(
      drawing,
      { title: '还有余量', lead: '到 10 万', source },
      measure,
    );
    expect(textsOf(picture.svg).map(({ text }) => text)).toEqual(['还有余量', '到 10 万', source]);
    expect(picture.svg).toContain(drawing.svg);
    expect(picture.width).toBe(232);
    expect(picture.height).toBeGreaterThan(drawing.height + 57);
  });

  it('breaks a long message between characters or words, each line below the one before', () => {
    const words = {
      title: '阿托伐他汀钙片还可用非中选采购金额',
      lead: 'a quiet line of words',
      source,
    };
    const lines = textsOf(composePicture(drawing, words, measure).svg);
    expect(lines.map(({ text }) => text)).toEqual([
      '阿托伐他汀钙片还可用非中',
      '选采购金额',
      'a quiet line of',
      'words',
      source,
    ]);
    const heights = lines.map(({ y }) => y);
    expect([...heights].sort((left, right) => left - right)).toEqual(heights);
    expect(new Set(heights).size).toBe(heights.length);
  });

  it('writes signs of the markup as signs', () => {
    const words = { title: 'S < S0 & "x"', lead: null, source };
    expect(textsOf(composePicture(drawing, words, measure).svg)[0]?.text).toBe('S < S0 & "x"');
  });
});
