import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { keptBackups } from '../../../electron/storage/backup-rotation';
import { localDate } from '../../../electron/storage/local-date';

interface Made {
  readonly number: number;
  readonly day: string;
}

function backup(number: number, day: string): Made {
  return { number, day };
}

/** Times in the order of saving: forwards mostly, at times far back, also over the hours in which clocks change. */
const timesArbitrary = fc.array(
  fc.oneof(
    fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
    fc
      .integer({ min: 0, max: 48 * 60 })
      .map((minutes) => new Date(Date.UTC(2026, 9, 24, 12, minutes))),
  ),
  { maxLength: 40 },
);

const madeArbitrary: fc.Arbitrary<readonly Made[]> = timesArbitrary.map((times) =>
  times.map((time, index) => backup(index + 1, localDate(time))),
);

describe('the backups that are kept', () => {
  it('are three of the newest day and one of each day before', () => {
    const made = [
      backup(1, '2026-03-01'),
      backup(2, '2026-03-01'),
      backup(3, '2026-03-02'),
      backup(4, '2026-03-02'),
      backup(5, '2026-03-03'),
      backup(6, '2026-03-03'),
      backup(7, '2026-03-03'),
      backup(8, '2026-03-03'),
    ];
    expect(keptBackups(made).map(({ number }) => number)).toEqual([8, 7, 6, 4, 2]);
  });

  it('keep the last one also after the clock was set back by years', () => {
    const made = Array.from({ length: 10 }, (_, index) =>
      backup(index + 1, `2026-03-${String(index + 10)}`),
    );
    expect(keptBackups([...made, backup(11, '2020-01-01')])[0]?.number).toBe(11);
  });

  it('hold the rule for any times', () => {
    fc.assert(
      fc.property(madeArbitrary, (made) => {
        const kept = keptBackups(made);
        const newest = made.at(-1);
        expect(kept.length).toBeLessThanOrEqual(10);
        expect(kept[0]).toEqual(newest);
        expect(kept.every((each) => made.includes(each))).toBe(true);
        const ofDay = (day: string | undefined): Made[] => kept.filter((each) => each.day === day);
        const madeOn = (day: string | undefined): Made[] => made.filter((each) => each.day === day);
        expect(ofDay(newest?.day).length).toBe(Math.min(3, madeOn(newest?.day).length));
        for (const { day } of kept) {
          if (day === newest?.day) continue;
          // Of an earlier day the last one of that day.
          expect(ofDay(day)).toEqual(madeOn(day).slice(-1));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('made one by one hold at least the newest three and never lose a day that is among the last', () => {
    fc.assert(
      fc.property(madeArbitrary, (made) => {
        const kept = made.reduce<readonly Made[]>((held, next) => keptBackups([...held, next]), []);
        expect(kept[0]).toEqual(made.at(-1));
        expect(kept.length).toBeLessThanOrEqual(10);
        expect(keptBackups(kept)).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });
});
