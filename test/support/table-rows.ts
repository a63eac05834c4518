import fc from 'fast-check';

import type { TableRow } from './exact-estimate';

/** Digits with so many places, without trailing zeros, below the given whole part. */
function amount(mostWhole: number, places: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(mostWhole), fc.nat(10 ** places - 1))
    .map(([whole, fraction]) => plain(whole, fraction, places));
}

function plain(whole: number, fraction: number, places: number): string {
  const digits = String(fraction).padStart(places, '0').replace(/0+$/, '');
  return digits === '' ? String(whole) : `${String(whole)}.${digits}`;
}

const ratio = fc.nat(10_000).map((value) => plain(Math.floor(value / 10_000), value % 10_000, 4));
const maybe = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant('') });

/** Rows as hospitals could have them; one in eight was never reported. */
const row: fc.Arbitrary<Omit<TableRow, 'genericName'>> = fc
  .record({
    batch: fc.constantFrom('', '第七批', '第八批', '第九批'),
    shareGroup: fc.constantFrom('general', 'antiInfective', 'restricted'),
    baseUnits: fc.oneof(
      { weight: 7, arbitrary: amount(900_000, 2).filter((text) => text !== '0') },
      { weight: 1, arbitrary: fc.constant('0') },
    ),
    winners: fc.integer({ min: 1, max: 7 }),
    agreedShare: fc.oneof(
      { weight: 1, arbitrary: ratio },
      { weight: 3, arbitrary: fc.constant('') },
    ),
    agreedUnits: fc.oneof(
      { weight: 1, arbitrary: amount(700_000, 1) },
      { weight: 5, arbitrary: fc.constant('') },
    ),
    preVbpPriceYuan: amount(300, 6),
    selectedPriceYuan: amount(120, 4),
    nonSelectedYuan: maybe(amount(40_000_000, 2)),
    fundRatio: maybe(ratio),
    expenditureFundRatio: fc.oneof(
      { weight: 1, arbitrary: ratio.filter((text) => text !== '0') },
      { weight: 2, arbitrary: fc.constant('') },
    ),
    insuredShare: ratio,
    selectedUnits: amount(900_000, 2),
  })
  .map((made) => (made.baseUnits === '0' ? { ...made, agreedUnits: '' } : made));

/** As many rows as asked for; the same for the same seed. */
export function someRows(count: number, seed: number): readonly TableRow[] {
  return fc
    .sample(row, { numRuns: count, seed })
    .map((made, index) => ({ ...made, genericName: `品种${String(index + 1)}` }));
}
