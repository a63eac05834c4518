import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Decimal, ZERO } from '../../../shared/decimal/decimal';
import { textFromDecimal } from '../../../shared/decimal/decimal-text';
import { joinReadings } from '../../../shared/purchases/histories/join-readings';
import type { ProductLines } from '../../../shared/purchases/reading/history-reading';
import { settleReading } from '../../../shared/purchases/settling/settle-reading';
import type { RawTable } from '../../../shared/purchases/table/raw-table';
import { layoutIn, numberCell, rawTable, readRows, type TestCell } from '../../support/raw-tables';

/** Where the reader's quick ways are held to plain ones: a slow sum of Decimals, and the same table written oddly. */

const HEADER = [
  '通用名',
  '规格',
  '是否中选',
  '是否过评',
  '数量',
  '最小制剂单位数量',
  '单价',
  '金额',
  '日期',
];

interface Line {
  readonly name: string;
  readonly pack: number;
  readonly flag: string;
  readonly passed: string;
  readonly packs: string | null;
  readonly units: string | null;
  readonly priceYuan: string | null;
  readonly amountYuan: string | null;
  readonly month: string;
}

const decimalOf = (digits: fc.Arbitrary<number>, places: number): fc.Arbitrary<string> =>
  fc
    .tuple(digits, fc.integer({ min: 0, max: places }))
    .map(([whole, behind]) => textFromDecimal(new Decimal(`${String(whole)}e-${String(behind)}`)));
// An amount for a quantity of 0 is asked about, and counts in no sum until then.
const quantity = decimalOf(fc.integer({ min: -9999, max: 9_999_999 }), 2).filter(
  (text) => text !== '0',
);
const yuan = fc.oneof(
  decimalOf(fc.integer({ min: -9999, max: 99_999_999 }), 4),
  decimalOf(fc.integer({ min: 0, max: 999_999_999_999_999 }), 8),
);

const line: fc.Arbitrary<Line> = fc
  .record({
    name: fc.constantFrom('阿托伐他汀钙片', '氯吡格雷片', '甲氨蝶呤片'),
    // Packs that divide evenly: every amount has an end.
    pack: fc.constantFrom(1, 5, 8),
    flag: fc.constantFrom('是', '否'),
    passed: fc.constantFrom('', '是', '否'),
    packs: fc.option(quantity),
    units: fc.option(quantity),
    priceYuan: fc.option(yuan),
    amountYuan: fc.option(yuan, { freq: 2 }),
    month: fc.constantFrom('2024-01', '2024-02', '2023-12'),
  })
  .filter(({ packs, units }) => packs !== null || units !== null)
  // Units that are not packs × what a pack holds refuse their row.
  .map((each) =>
    each.packs === null || each.units === null
      ? each
      : { ...each, units: textFromDecimal(new Decimal(each.packs).times(each.pack)) },
  )
  // An amount that is not its quantity × price may be that of blank ones below, which is asked about.
  .map((each) => (each.amountYuan === null ? each : { ...each, priceYuan: null }))
  // An amount of zero for a quantity is asked about.
  .filter(({ packs, units, amountYuan }) => {
    const isFree = amountYuan !== null && new Decimal(amountYuan).isZero();
    return !isFree || new Decimal(packs ?? units ?? 0).isZero();
  })
  // A quantity and an amount of different signs refuse their row.
  .filter(({ packs, units, priceYuan, amountYuan }) => {
    const quantity = new Decimal(packs ?? units ?? 0);
    return priceYuan?.startsWith('-') !== true && !quantity.times(amountYuan ?? 0).lt(0);
  });

function cellsOf(of: Line, write: (text: string) => TestCell): readonly TestCell[] {
  const { name, pack, flag, passed, packs, units, priceYuan, amountYuan, month } = of;
  const numbers = [packs, units, priceYuan, amountYuan].map((text) =>
    text === null ? null : write(text),
  );
  return [name, `1mg*${String(pack)}片/盒`, flag, passed, ...numbers, month];
}

function tableOf(lines: readonly Line[], write: (text: string) => TestCell): RawTable {
  return rawTable([HEADER, ...lines.map((each) => cellsOf(each, write))]);
}

/** The price is by the pack: 单价. */
function amountOf({ packs, units, priceYuan, amountYuan, pack }: Line): Decimal | null {
  if (amountYuan !== null) return new Decimal(amountYuan);
  if (priceYuan === null) return null;
  const bought = packs === null ? new Decimal(units ?? '0').div(pack) : new Decimal(packs);
  return bought.times(new Decimal(priceYuan));
}

function unitsOf({ packs, units, pack }: Line): Decimal {
  return units === null ? new Decimal(packs ?? '0').times(pack) : new Decimal(units);
}

interface Slow {
  purchases: number;
  units: Decimal;
  amountYuan: Decimal;
}

function slowSums(lines: readonly Line[]): Readonly<Record<string, Slow>> {
  const sums: Record<string, Slow> = {};
  for (const each of lines) {
    const amount = amountOf(each);
    if (amount === null) continue;
    const sum = (sums[each.name] ??= { purchases: 0, units: ZERO, amountYuan: ZERO });
    sum.purchases += 1;
    sum.units = sum.units.plus(unitsOf(each));
    sum.amountYuan = sum.amountYuan.plus(amount);
  }
  return sums;
}

/** Random prices are at times next to nothing, which is asked about. */
const TOKENS_COUNT = { 'tokenPrice:采购.xlsx/明细:': 'count' };

const lines = fc.array(line, { minLength: 1, maxLength: 30 });

describe('the reader of a history', () => {
  it('sums what a slow sum of Decimals sums', () => {
    fc.assert(
      fc.property(lines, (each) => {
        const read = readRows(layoutIn(tableOf(each, numberCell)));
        const { varieties, files } = settleReading(joinReadings([read]), TOKENS_COUNT).summary;
        const slow = slowSums(each);
        expect(varieties.map(({ genericName }) => genericName).sort()).toEqual(
          Object.keys(slow).sort(),
        );
        for (const variety of varieties) {
          const expected = slow[variety.genericName];
          expect(variety.purchases).toBe(expected?.purchases);
          expect(variety.units).toBe(textFromDecimal(expected?.units ?? ZERO));
          expect(variety.amountYuan).toBe(textFromDecimal(expected?.amountYuan ?? ZERO));
        }
        const accepted = each.filter((one) => amountOf(one) !== null).length;
        expect(files[0]).toMatchObject({
          rows: each.length,
          accepted,
          rejected: each.length - accepted,
          skipped: 0,
        });
      }),
    );
  });

  const odd: readonly ((text: string) => TestCell)[] = [
    numberCell,
    (text) => text,
    (text) => `${text} `,
    (text) => text.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(parseInt(digit, 10))),
    (text) => (text.startsWith('-') ? `(${text.slice(1)})` : `+${text}`),
    (text) => (text.includes('.') ? `${text}00` : `${text}.0`),
  ];

  it('reads a number in the same way however it is written', () => {
    const writings = fc.array(fc.constantFrom(...odd), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(lines, writings, (each, ways) => {
        let next = 0;
        const mixed = (text: string): TestCell => {
          next += 1;
          return (ways[next % ways.length] ?? numberCell)(text);
        };
        const [plain, strange] = [tableOf(each, numberCell), tableOf(each, mixed)].map((table) =>
          readRows(layoutIn(table)),
        );
        if (plain === undefined || strange === undefined) throw new Error();
        expect(byPrice(strange.reading.products)).toEqual(byPrice(plain.reading.products));
        expect(joinReadings([strange]).warnings).toEqual(joinReadings([plain]).warnings);
        expect({ ...strange.reading, products: [] }).toEqual({ ...plain.reading, products: [] });
      }),
    );
  });

  it('tallies the same in any order of rows', () => {
    const shuffled = lines.chain((each) =>
      fc.tuple(
        fc.constant(each),
        fc.shuffledSubarray(each, { minLength: each.length, maxLength: each.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([each, others]) => {
        const [one, other] = [each, others].map((ordered) =>
          byPrice(readRows(layoutIn(tableOf(ordered, numberCell))).reading.products),
        );
        expect(other).toEqual(one);
      }),
    );
  });
});

/** Products and their uses in an order that does not depend on the rows'. */
function byPrice(products: readonly ProductLines[]): readonly string[] {
  return products
    .map((product) => {
      const uses = product.uses.map((use) => JSON.stringify(use)).sort();
      return JSON.stringify({ ...product, firstRows: [], uses });
    })
    .sort();
}
