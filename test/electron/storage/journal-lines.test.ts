import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  JOURNAL_START,
  journalLines,
  readJournalLines,
} from '../../../electron/storage/journal-lines';

const values = [{ 甲: 1 }, { text: 'a\nb' }, { list: [1, 2, 3] }, 'x', { 甲: 1 }];
const { text, end } = journalLines(JOURNAL_START, values);
const bytes = Buffer.from(text);
/** How many whole lines stand in so many bytes. */
const wholeLines = (length: number): number =>
  bytes.subarray(0, length).filter((byte) => byte === 10).length;

describe('the lines of a journal', () => {
  it('come back as they were written', () => {
    expect(readJournalLines(bytes)).toEqual({ values, end });
  });

  it('go on behind the last good one', () => {
    const more = journalLines(end, ['more']);
    const read = readJournalLines(Buffer.from(text + more.text));
    expect(read).toEqual({ values: [...values, 'more'], end: more.end });
  });

  it('are read as far as they are whole, wherever the file was torn', () => {
    for (let length = 0; length <= bytes.length; length += 1) {
      const read = readJournalLines(bytes.subarray(0, length));
      expect(read.values).toEqual(values.slice(0, wholeLines(length)));
      expect(read.end.length).toBeLessThanOrEqual(length);
    }
  });

  it('end before the one in which a byte was changed', () => {
    for (let place = 0; place < bytes.length; place += 1) {
      const damaged = Buffer.from(bytes);
      damaged[place] = (damaged[place] ?? 0) ^ 1;
      expect(readJournalLines(damaged).values).toEqual(values.slice(0, wholeLines(place)));
    }
  });

  it('end where one is missing, doubled or from elsewhere', () => {
    const lines = text.split('\n').slice(0, -1);
    const read = (kept: readonly string[]) =>
      readJournalLines(Buffer.from(`${kept.join('\n')}\n`)).values;
    expect(read(lines.filter((_line, index) => index !== 2))).toEqual(values.slice(0, 2));
    expect(read([...lines.slice(0, 2), ...lines.slice(1)])).toEqual(values.slice(0, 2));
    expect(read([...lines.slice(0, 1), ...lines.slice(4)])).toEqual(values.slice(0, 1));
  });

  it('never throw, whatever stands in the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (rubbish) => {
        expect(readJournalLines(Buffer.from(rubbish)).values).toEqual([]);
      }),
    );
  });

  it('bring no key that reaches a prototype', () => {
    const line = journalLines(JOURNAL_START, [JSON.parse('{"__proto__":{"x":1},"a":1}')]);
    const [read] = readJournalLines(Buffer.from(line.text)).values;
    expect(Object.keys(read as object)).toEqual(['a']);
    expect((read as { x?: unknown }).x).toBeUndefined();
  });
});
