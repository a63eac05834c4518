import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const EXPORTED =
  /^export (?:async )?(?:function\*?|const|let|interface|type|class|enum) (?<name>\w+)/gm;

function exportedNames(): readonly (readonly [name: string, file: string])[] {
  return ['shared', 'electron', 'renderer'].flatMap((side) =>
    readdirSync(join(root, side), { recursive: true, encoding: 'utf8' })
      // The words of the two languages are told in the same way.
      .filter((file) => /\.tsx?$/.test(file) && !/i18n[\\/]en[\\/]/.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(root, side, file), 'utf8');
        const names = new Set(
          [...text.matchAll(EXPORTED)].map(({ groups }) => groups?.['name'] ?? ''),
        );
        return [...names].map((name) => [name, `${side}/${file}`] as const);
      }),
  );
}

describe('what files give to each other', () => {
  it('has one name for one thing in all of the product', () => {
    const homes = new Map<string, string[]>();
    for (const [name, file] of exportedNames()) {
      homes.set(name, [...(homes.get(name) ?? []), file]);
    }
    expect(homes.size).toBeGreaterThan(1000);
    expect([...homes].filter(([, files]) => files.length > 1)).toEqual([]);
  });
});
