import { describe, expect, it } from 'vitest';

import { withChangedParts } from '../../../../electron/workbook/zip/changed-parts';
import { openZip } from '../../../../electron/workbook/zip/zip-gate';
import { zipArchive, ZipPart } from '../../../../electron/workbook/zip/zip-writer';

function archiveOf(parts: Readonly<Record<string, string>>): Buffer {
  return zipArchive(
    Object.entries(parts).map(([name, text]) => {
      const entry = new ZipPart(name);
      entry.add(text);
      return entry;
    }),
  );
}

describe('an archive with changed parts', () => {
  it('holds the new text of those, and all others as they were', () => {
    const archive = archiveOf({ 'a.xml': '<甲/>', 'b.xml': 'x'.repeat(100_000), 'c.xml': '' });
    const changed = withChangedParts(archive, (name, text) =>
      name === 'a.xml' ? `${text()}更长` : null,
    );
    const opened = openZip(changed, { file: 'made' });
    expect(opened.ok && [...opened.value].map(([name, part]) => [name, part.toString()])).toEqual([
      ['a.xml', '<甲/>更长'],
      ['b.xml', 'x'.repeat(100_000)],
      ['c.xml', ''],
    ]);
  });
});
