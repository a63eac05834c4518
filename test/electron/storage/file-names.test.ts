import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { safeFileName } from '../../../electron/storage/file-names';

describe('safeFileName', () => {
  it.each([
    ['市第一医院-2026', '市第一医院-2026'],
    ['a<b>c:d"e/f\\g|h?i*j', 'a-b-c-d-e-f-g-h-i-j'],
    ['报表. . ', '报表'],
    ['CON', '_CON'],
    ['lpt1.jieyu', '_lpt1.jieyu'],
    ['console', 'console'],
    ['.hidden', '_.hidden'],
    ['gpj\u202Eexe', 'gpjexe'],
    ['a\u0000b\nc', 'abc'],
    ['', '_'],
    ['...', '_'],
  ])('turns %j into %j', (name, expected) => {
    expect(safeFileName(name)).toBe(expected);
  });

  it('gives any text a name that every file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeFileName(text);
        expect(name).toMatch(/^[^<>:"/\\|?*\u0000-\u001f]+$/);
        expect(name).not.toMatch(/^\.|[. ]$/);
        expect(Array.from(name).length).toBeLessThanOrEqual(101);
      }),
    );
  });
});
