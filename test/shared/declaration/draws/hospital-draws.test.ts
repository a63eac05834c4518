import { describe, expect, it } from 'vitest';

import type { DrawnList, DrawnVariety } from '../../../../shared/declaration/draws/drawn-variety';
import {
  type DrawChoices,
  drawHospital,
  type HospitalOutcome,
} from '../../../../shared/declaration/draws/hospital-draws';

const DRAWS = 10_000;

const plain = { groups: [{ outsideYuan: 0, isFloored: false }], losesAll: false };

/** A variety that brings 1,000 yuan, or 0 where its use is below the one not reached with this chance. */
function variety(key: string, missedRatio: number): DrawnVariety {
  const steps = [
    { chance: missedRatio, yuan: 0, costYuan: 0 },
    { chance: 1, yuan: 1000, costYuan: 0 },
  ];
  return { key, group: 0, shares: [{ probabilityRatio: 1, missedRatio, steps }] };
}

function drawn(
  varieties: readonly DrawnVariety[],
  { seed = 2, ...list }: Partial<DrawChoices & Omit<DrawnList, 'varieties'>> = {},
): HospitalOutcome {
  const draws = drawHospital({ varieties, ...plain, ...list }, { seed, draws: DRAWS });
  for (;;) {
    const step = draws.next();
    if (step.done === true) return step.value;
  }
}

const list = Array.from({ length: 40 }, (_, index) => variety(`v${String(index)}`, 0.2));

describe('the hospital’s year', () => {
  it('has the mean that follows from the chances, within three standard errors', () => {
    const { meanYuan, standardErrorYuan } = drawn(list);
    expect(Math.abs(meanYuan - 40 * 800)).toBeLessThan(3 * standardErrorYuan);
    expect(standardErrorYuan).toBeLessThan(60);
  });

  it('is spread wider than if the varieties erred apart, for they err together', () => {
    const { standardErrorYuan } = drawn(list);
    const apart = Math.sqrt((40 * 0.2 * 0.8 * 1000 ** 2) / DRAWS);
    expect(standardErrorYuan).toBeGreaterThan(1.2 * apart);
  });

  it('is the same for the same seed, and for a list in another order', () => {
    expect(drawn(list)).toEqual(drawn(list));
    const reversed = drawn([...list].reverse());
    expect(reversed.p50Yuan).toBe(drawn(list).p50Yuan);
    expect(reversed.shortfallRatio).toBe(drawn(list).shortfallRatio);
    expect(drawn(list, { seed: 6 }).meanYuan).not.toBe(drawn(list).meanYuan);
  });

  it('takes the same draws where only the bases differ: what is certain never looks worse', () => {
    const safer = list.map(({ key }) => variety(key, 0.1));
    expect(drawn(safer).p10Yuan).toBeGreaterThanOrEqual(drawn(list).p10Yuan);
    expect(drawn(safer).shortfallRatio).toBeLessThan(drawn(list).shortfallRatio);
  });

  it('loses all with one shortfall where the rule says so', () => {
    const { meanYuan, shortfallRatio } = drawn([variety('a', 0.2), variety('b', 0)], {
      losesAll: true,
    });
    expect(meanYuan).toBeCloseTo(2000 * (1 - shortfallRatio), 6);
    expect(shortfallRatio).toBeCloseTo(0.2, 2);
  });

  it('names what moves the total', () => {
    const { drivers } = drawn([variety('a', 0.3), variety('b', 0), variety('c', 0.01)]);
    expect(drivers.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
    expect(drivers[0]).toBeGreaterThan(0.9);
    expect(drivers[1]).toBe(0);
  });

  it('retains nothing of a group in draws that bring it below zero', () => {
    // +1,000 or 0 with the chances of 0.8 and 0.2, beside a certain −600: 400 or nothing, not 400 or −600.
    const steps = [{ chance: 1, yuan: -600, costYuan: 0 }];
    const burden = { key: 'b', group: 0, shares: [{ probabilityRatio: 1, missedRatio: 0, steps }] };
    const floored = { groups: [{ outsideYuan: 0, isFloored: true }] };
    const one = drawn([variety('a', 0.2), burden], floored);
    expect(one.p10Yuan).toBe(0);
    expect(one.p90Yuan).toBe(400);
    expect(one.meanYuan).toBeCloseTo(400 * (1 - one.shortfallRatio), 6);
    expect(one.drivers.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
    // Others of the plan with −300 leave 100; with −2,000 the group never pays.
    const outside = (outsideYuan: number) =>
      drawn([variety('a', 0.2), burden], { groups: [{ outsideYuan, isFloored: true }] });
    expect(outside(-300).p90Yuan).toBe(100);
    expect(outside(-2000)).toMatchObject({ p10Yuan: 0, p90Yuan: 0, drivers: [0, 0] });
    // Those of the plan alone retain 500: without a shortfall the list brings the same 400, with one it takes them along.
    expect(outside(500)).toMatchObject({ p10Yuan: -500, p90Yuan: 400 });
  });

  it('takes the value of the point that the use reaches', () => {
    const steps = [
      { chance: 0.25, yuan: 0, costYuan: 0 },
      { chance: 0.5, yuan: 100, costYuan: 0 },
      { chance: 1, yuan: 300, costYuan: 0 },
    ];
    const { meanYuan, standardErrorYuan } = drawn([
      { key: 'a', group: 0, shares: [{ probabilityRatio: 1, missedRatio: 0.5, steps }] },
    ]);
    expect(Math.abs(meanYuan - 175)).toBeLessThan(3 * standardErrorYuan);
  });

  it('says how far it is after each thousand draws', () => {
    const draws = drawHospital(
      { varieties: [variety('a', 0.2)], ...plain },
      { seed: 1, draws: 2500 },
    );
    expect([draws.next().value, draws.next().value, draws.next().value]).toEqual([0.4, 0.8, 1]);
    expect(draws.next().done).toBe(true);
  });
});
