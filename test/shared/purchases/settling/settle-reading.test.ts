import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Decimal } from '../../../../shared/decimal/decimal';
import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import {
  type ImportSummary,
  importSummarySchema,
} from '../../../../shared/purchases/reading/import-summary';
import {
  readingSettler,
  settleReading,
} from '../../../../shared/purchases/settling/settle-reading';
import type { RawTable } from '../../../../shared/purchases/table/raw-table';
import { sumUse } from '../../../../shared/purchases/use-totals';
import {
  layoutIn,
  numberCell,
  rawTable,
  readRows,
  type TestCell,
} from '../../../support/raw-tables';

const HEADER = [
  '通用名',
  '剂型',
  '规格',
  '批次',
  '是否中选',
  '是否过评',
  '数量',
  '金额',
  '日期',
] as const;

interface Line {
  readonly name: string;
  readonly form: string;
  readonly specification: string;
  readonly batch: string;
  readonly selected: string;
  readonly passed: string;
  readonly packs: string;
  readonly amount: string;
  readonly date: string;
}

const PLAIN: Line = {
  name: '阿托伐他汀钙片',
  form: '片剂',
  specification: '20mg*7片/盒',
  batch: '第一批',
  selected: '是',
  passed: '',
  packs: '1',
  amount: '1',
  date: '2024-01',
};

function cells(line: Line): TestCell[] {
  const { name, form, specification, batch, selected, passed, date } = line;
  const measures = [numberCell(line.packs), numberCell(line.amount)];
  return [name, form, specification, batch, selected, passed, ...measures, date];
}

/** Fen as yuan: -5 → -0.05. */
function fenText(inFen: number): string {
  const digits = String(Math.abs(inFen)).padStart(3, '0');
  return `${inFen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function summary(lines: readonly Line[]): ImportSummary {
  return settled(rawTable([[...HEADER], ...lines.map(cells)]));
}

function settled(table: RawTable): ImportSummary {
  return settleReading(joinReadings([readRows(layoutIn(table))]), {}).summary;
}

const noneRare = {
  backupUnits: '0',
  backupAmountYuan: '0',
  noVolumeUnits: '0',
  noVolumeAmountYuan: '0',
};

describe('settling a reading', () => {
  it('comes to the same when the work was done beforehand, a variety at a time', () => {
    const lines = ['甲片', '乙片', '丙片'].map((name) => ({ ...PLAIN, name }));
    const table = rawTable([[...HEADER], ...lines.map(cells)]);
    const reading = joinReadings([readRows(layoutIn(table))]);
    const settle = readingSettler(reading);
    const answers = {};
    const steps = Array.from(settle.inSteps(answers));
    expect(steps.length).toBeGreaterThan(2);
    expect(settle(answers)).toEqual(settleReading(reading, {}));
    expect(Array.from(settle.inSteps(answers))).toEqual([]);
    expect(settle(answers)).toBe(settle(answers));
  });

  it('sums by variety and month, net of returns', () => {
    const lines: Line[] = [
      { ...PLAIN, packs: '10', amount: '65.8', date: '2024-02' },
      { ...PLAIN, packs: '-1', amount: '-6.58', date: '2024-02' },
      { ...PLAIN, selected: '否', packs: '2', amount: '77', date: '2024-01' },
      { ...PLAIN, specification: '10mg*7片/盒', selected: '否', packs: '3', amount: '90.1' },
      {
        ...PLAIN,
        name: '氯吡格雷片',
        form: '',
        batch: '',
        specification: '75mg*7片',
        amount: '0.1',
      },
    ];
    const read = summary(lines);
    expect(read).toEqual({
      files: [
        {
          file: '采购.xlsx',
          format: 'xlsx',
          encoding: null,
          sheet: '明细',
          headerRow: 1,
          rows: 5,
          accepted: 5,
          rejected: 0,
          skipped: 0,
          columns: {
            genericName: '通用名',
            dosageForm: '剂型',
            specification: '规格',
            batch: '批次',
            selectedFlag: '是否中选',
            consistencyFlag: '是否过评',
            packs: '数量',
            amountYuan: '金额',
            date: '日期',
          },
        },
      ],
      totals: { purchases: 5, packs: '15', units: '105', amountYuan: '226.42' },
      varieties: [
        {
          genericName: '氯吡格雷片',
          dosageForm: '',
          specification: '75mg*7片',
          batch: '',
          unit: '片',
          purchases: 1,
          units: '7',
          amountYuan: '0.1',
          selectedAmountYuan: '0.1',
          nonSelectedAmountYuan: '0',
          firstMonth: '2024-01',
          lastMonth: '2024-01',
          monthly: [
            {
              month: '2024-01',
              source: '0',
              purchases: 1,
              selectedUnits: '7',
              selectedAmountYuan: '0.1',
              nonSelectedUnits: '0',
              nonSelectedAmountYuan: '0',
              ...noneRare,
              exemptUnits: '0',
              exemptAmountYuan: '0',
            },
          ],
        },
        {
          genericName: '阿托伐他汀钙片',
          dosageForm: '片剂',
          specification: '20mg*7片/盒',
          batch: '第一批',
          unit: '片',
          purchases: 4,
          units: '98',
          amountYuan: '226.32',
          selectedAmountYuan: '59.22',
          nonSelectedAmountYuan: '167.1',
          firstMonth: '2024-01',
          lastMonth: '2024-02',
          monthly: [
            {
              month: '2024-01',
              source: '0',
              purchases: 1,
              selectedUnits: '0',
              selectedAmountYuan: '0',
              nonSelectedUnits: '14',
              nonSelectedAmountYuan: '77',
              ...noneRare,
              exemptUnits: '0',
              exemptAmountYuan: '0',
              unpassed: 'other',
            },
            {
              month: '2024-01',
              source: '0',
              purchases: 1,
              selectedUnits: '0',
              selectedAmountYuan: '0',
              nonSelectedUnits: '21',
              nonSelectedAmountYuan: '90.1',
              ...noneRare,
              exemptUnits: '0',
              exemptAmountYuan: '0',
              unpassed: 'other',
            },
            {
              month: '2024-02',
              source: '0',
              purchases: 2,
              selectedUnits: '63',
              selectedAmountYuan: '59.22',
              nonSelectedUnits: '0',
              nonSelectedAmountYuan: '0',
              ...noneRare,
              exemptUnits: '0',
              exemptAmountYuan: '0',
            },
          ],
        },
      ],
      rejected: [],
    });
    expect(importSummarySchema.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });

  it('exempts only passed lines strictly cheaper than the selected price (W11)', () => {
    const bought = (units: number, price: string, passed: string): Line => ({
      ...PLAIN,
      specification: '20mg*1片',
      selected: '否',
      passed,
      packs: String(units),
      amount: price,
    });
    const [variety] = summary([
      { ...PLAIN, specification: '20mg*1片', packs: '100', amount: '94' },
      bought(1000, '800', '否'),
      bought(2000, '1600', '是'),
      bought(500, '470', '是'),
      bought(300, '2400', '是'),
    ]).varieties;
    expect(variety).toMatchObject({ nonSelectedAmountYuan: '3670', amountYuan: '5364' });
    expect(sumUse(variety?.monthly ?? []).exempt).toMatchObject({
      amountYuan: new Decimal('1600'),
      units: new Decimal('2000'),
    });
    expect(
      variety?.monthly.map(({ mayBeExempt, unpassed }) => unpassed ?? mayBeExempt ?? 'fixed'),
    ).toEqual(['fixed', true, true, true, 'cheaper']);
  });

  it('exempts the return of an exempt line with it', () => {
    const line = (packs: string, amount: string, selected: string): Line => ({
      ...PLAIN,
      packs,
      amount,
      selected,
      passed: '是',
    });
    const lines = [line('1', '7', '是'), line('10', '35', '否'), line('-2', '-7', '否')];
    expect(summary(lines).varieties[0]).toMatchObject({ nonSelectedAmountYuan: '0' });
    expect(summary([line('1', '7', '是'), line('-2', '-20', '否')]).varieties[0]).toMatchObject({
      nonSelectedAmountYuan: '-20',
    });
  });

  it('takes the first of equally large specifications, whatever the order of rows', () => {
    const lines = ['20mg*7片/盒', '10mg*7片/盒'].map((specification) => ({
      ...PLAIN,
      specification,
    }));
    for (const ordered of [lines, [...lines].reverse()]) {
      expect(summary(ordered).varieties[0]?.specification).toBe('10mg*7片/盒');
    }
  });

  it('exempts nothing where no selected price is known', () => {
    const line = { ...PLAIN, selected: '否', passed: '是' };
    expect(summary([line]).varieties[0]).toMatchObject({ nonSelectedAmountYuan: '1' });
  });

  const fen = fc.integer({ min: -9999, max: 99_999_999 }).map(fenText);
  const anyLine: fc.Arbitrary<Line> = fc.record({
    name: fc.constantFrom('阿托伐他汀钙片', '氯吡格雷片', '甲氨蝶呤片'),
    form: fc.constantFrom('', '片剂'),
    specification: fc.constantFrom('20mg*7片/盒', '10mg*14片', '5mg*28片/盒'),
    batch: fc.constantFrom('', '第一批'),
    selected: fc.constantFrom('是', '否'),
    passed: fc.constantFrom('', '是', '否'),
    packs: fc.integer({ min: -50, max: 5000 }).map(String),
    amount: fen,
    date: fc.constantFrom('2024-01', '202402', '2024/3/5', '2023年12月'),
  });
  const linesOf = fc.array(anyLine, { minLength: 1, maxLength: 25 });
  const figures = (lines: readonly Line[]): unknown => {
    const { totals, varieties } = summary(lines);
    return { totals, varieties };
  };

  it('does not depend on the order of rows (P25)', () => {
    const shuffled = linesOf.chain((lines) =>
      fc.tuple(
        fc.constant(lines),
        fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([lines, others]) => {
        expect(figures(others)).toEqual(figures(lines));
      }),
    );
  });

  it('changes nothing but counts when a line is split in two equal ones (P25)', () => {
    const uncounted = (lines: readonly Line[]): unknown =>
      JSON.parse(
        JSON.stringify(figures(lines), (key, value: unknown) =>
          key === 'purchases' ? undefined : value,
        ),
      );
    const doubled = (line: Line): Line => ({
      ...line,
      packs: String(2 * parseInt(line.packs, 10)),
      amount: fenText(2 * parseInt(line.amount.replace('.', ''), 10)),
    });
    fc.assert(
      fc.property(anyLine, linesOf, (line, lines) => {
        expect(uncounted([line, ...lines, line])).toEqual(uncounted([...lines, doubled(line)]));
      }),
    );
  });

  it('gives the same in boxes and in units (P24)', () => {
    const boxes = ['通用名', '规格', '数量(盒)', '采购单价(元/盒)', '日期'];
    const units = ['通用名', '规格', '数量(片)', '中选单价(元/片)', '日期'];
    const bought = fc.record({
      packs: fc.integer({ min: 1, max: 99_999 }),
      factor: fc.integer({ min: 1, max: 100 }),
      unitFen: fc.integer({ min: 2, max: 99_999 }),
    });
    fc.assert(
      fc.property(fc.array(bought, { minLength: 1 }), (lines) => {
        const inBoxes = lines.map(({ packs, factor, unitFen }) => [
          '甲',
          `1mg*${String(factor)}片/盒`,
          String(packs),
          fenText(unitFen * factor),
          '202401',
        ]);
        const inUnits = lines.map(({ packs, factor, unitFen }) => [
          '甲',
          `1mg*${String(factor)}片/盒`,
          String(packs * factor),
          fenText(unitFen),
          '202401',
        ]);
        const [left, right] = [
          settled(rawTable([boxes, ...inBoxes])),
          settled(rawTable([units, ...inUnits])),
        ];
        expect(right.varieties).toEqual(left.varieties);
        expect(right.totals).toEqual(left.totals);
      }),
    );
  });
});
