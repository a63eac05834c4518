import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { colors } from '../../../renderer/ui/colors';

const renderer = join(import.meta.dirname, '../../../renderer');
const palette = read('ui/colors.css');
const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(?:css|tsx?)$/.test(name) && !name.endsWith('colors.css'),
);
/** Custom properties that are no colours: set by a component for its own sheet. */
const ownOfComponents = new Set(['columns', 'figure-length']);

function read(name: string): string {
  return readFileSync(join(renderer, name), 'utf8');
}

function found(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].map(([whole, part]) => part ?? whole);
}

describe('the colours', () => {
  it('stand in one sheet, and nowhere else in the renderer', () => {
    const strays = files.flatMap((name) =>
      found(/#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b(?![\w-])|\brgba?\(\d/gi, read(name)).map(
        (color) => `${name} ${color}`,
      ),
    );
    expect(strays).toEqual([]);
  });

  it('are all there that a sheet names', () => {
    const known = new Set(found(/--([\w-]+):/g, palette));
    const missing = files.flatMap((name) =>
      found(/var\(--([\w-]+)/g, read(name))
        .filter((color) => !known.has(color) && !ownOfComponents.has(color))
        .map((color) => `${name} ${color}`),
    );
    expect(missing).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(
      files.flatMap((name) => found(/var\(--([\w-]+)|colorOf\('([\w-]+)'/g, read(name))),
    );
    const drawn = new Set(Object.values(colors));
    const unused = [...palette.matchAll(/--([\w-]+): ([^;]+);/g)].filter(
      ([, name = '', color = '']) => !used.has(name) && !drawn.has(color),
    );
    expect(unused.map(([, name]) => name)).toEqual([]);
  });

  it('are drawn as they are styled', () => {
    expect(colors).toMatchObject({ ink: '#1b1f24', faintLine: '#f0f1f3', paper: '#ffffff' });
  });
});
