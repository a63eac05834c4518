import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readPlanFile } from '../../../electron/storage/plan-files';
import { present } from '../../../shared/assert';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import type { MonthRange } from '../../../shared/purchases/monthly-use';
import {
  type BoughtRow,
  type HandTerms,
  inputsByHand,
  monthArbitrary,
  monthsByHand,
  monthsOfPlan,
  retentionByHand,
  windowArbitrary,
} from '../../support/bought-rows';
import {
  type Delivery,
  deliveryArbitrary,
  type Dress,
  dressArbitrary,
  DRUGS,
  fenOf,
  PLAIN_DRESS,
  unitsOf,
} from '../../support/dress';
import { dressed } from '../../support/dressed-history';
import { headless, temporaryFolder } from '../../support/headless';
import { type Rational, rational, significantText } from '../../support/rational';

/** What was bought, and how it came into files. */
interface Case {
  readonly parts: readonly { readonly lines: readonly Delivery[]; readonly dress: Dress }[];
  readonly isOneImport: boolean;
  readonly windows: readonly [reference: MonthRange, use: MonthRange];
}

const deliveries: fc.Arbitrary<Delivery> = fc
  .tuple(deliveryArbitrary, monthArbitrary)
  .map(([delivery, month]) => ({ ...delivery, month }));

const part = fc.record({
  lines: fc.array(deliveries, { minLength: 1, maxLength: 14 }),
  dress: dressArbitrary,
});

const cases: fc.Arbitrary<Case> = fc.record({
  parts: fc.array(part, { minLength: 1, maxLength: 3 }),
  isOneImport: fc.boolean(),
  windows: fc.tuple(windowArbitrary, windowArbitrary),
});

/** 是否集采 does not say whether it was selected; whoever knows the hospital does. */
const ANSWERS = { 'selectedFlag:是': 'selected', 'selectedFlag:否': 'nonSelected' };
const TABLE = [
  '通用名,剂型,中选企业数,医保基金支付比例,参保患者使用占比',
  ...DRUGS.map(({ names, forms }) => `${names[0] ?? ''},${forms[0] ?? ''},4,80%,90%`),
].join('\n');

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder.path, 'answers.json'), JSON.stringify(ANSWERS));
  await writeFile(join(folder.path, 'table.csv'), TABLE);
});
afterEach(() => folder.remove());

/** The plan of some files, with the lines that it took; `null` where something is asked, with nothing written. */
async function imported({
  parts,
  isOneImport,
  windows: [reference, use],
}: Case): Promise<{ plan: PlanDocument; taken: readonly Delivery[] } | null> {
  await rm(join(folder.path, 'p.jieyu'), { force: true });
  const files = parts.map(({ lines, dress }, place) =>
    dressed(`file-${String(place)}`, lines, dress),
  );
  for (const { name, bytes } of files) await writeFile(join(folder.path, name), bytes);
  const refused = new Set<Delivery>();
  for (const some of isOneImport ? [files] : files.map((file) => [file])) {
    const { status, stdout, stderr } = await headless(
      folder.path,
      ...['import', ...some.map(({ name }) => name), '--into', 'p.jieyu', '--months', 'add'],
      ...['--answers', 'answers.json', '--table', 'table.csv', '--json'],
      ...['--accept-reference', '--accept-change'],
      ...['--reference', `${reference.fromMonth}..${reference.toMonth}`],
      ...['--use', `${use.fromMonth}..${use.toMonth}`],
    );
    if (status !== 0) {
      expect(stderr).toMatch(/^error /);
      return null;
    }
    const { rejected } = JSON.parse(stdout) as {
      rejected: readonly { file: string; sheet: string; row: number }[];
    };
    for (const { file, sheet, row } of rejected) {
      const from = some.find(({ name }) => name === file);
      for (const line of from?.lineAt.get(`${sheet} ${String(row)}`) ?? []) refused.add(line);
    }
  }
  const read = await readPlanFile(join(folder.path, 'p.jieyu'));
  if (!read.ok) throw new Error(read.error.code);
  const taken = parts.flatMap(({ lines }) => lines).filter((line) => !refused.has(line));
  return { plan: read.value.plan, taken };
}

function rowsOf(lines: readonly Delivery[]): readonly BoughtRow[] {
  return lines.map((line) => ({
    drug: line.drug,
    month: line.month as BoughtRow['month'],
    units: String(unitsOf(line)),
    yuan: fen(fenOf(line)),
    isSelected: line.isSelected,
    hasPassed: false,
  }));
}

function fen(value: number): string {
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The plan is what the lines that it took say, to the last digit, and nothing else. */
function expectTruth(plan: PlanDocument, taken: readonly Delivery[], one: Case): void {
  const rows = rowsOf(taken);
  const terms: HandTerms = {
    drugs: DRUGS.length,
    referenceWindow: one.windows[0],
    useWindow: one.windows[1],
    fundRatio: '0.8',
    insuredShareRatio: '0.9',
    agreedShareRatio: '0.8',
    retentionRatio: '0.5',
    isFloored: true,
    exemptsCheaperPassed: true,
    scope: 'all',
    groupOf: () => '',
  };
  expect(plan.varieties).toHaveLength(DRUGS.length);
  for (const [drug, { stem }] of DRUGS.entries()) {
    const variety = present(
      plan.varieties.find(({ genericName }) => genericName.includes(stem)),
      'the table names every drug',
    );
    const own = rows.filter((row) => row.drug === drug);
    expect(monthsOfPlan(variety.monthly)).toEqual(monthsByHand(own));
    if (own.length > 0) expectInputs(variety, inputsByHand(own, terms));
  }
  const { retentionYuan } = evaluatePlan(plan).hospital;
  expect(digits(rational(present(retentionYuan, 'no score is needed')))).toBe(
    digits(retentionByHand(rows, terms)),
  );
}

function expectInputs(variety: Variety, hand: ReturnType<typeof inputsByHand>): void {
  const { nonSelected, baseUnits, selectedUnits } = variety;
  expect(nonSelected.kind === 'amount' ? digits(rational(nonSelected.amountYuan)) : null).toBe(
    digits(hand.nonSelectedYuan),
  );
  expect(digits(rational(baseUnits))).toBe(digits(hand.baseUnits));
  expect(digits(rational(selectedUnits ?? '0'))).toBe(digits(hand.selectedUnits));
  for (const price of ['preVbpPriceYuan', 'selectedPriceYuan'] as const) {
    const [is, should] = [variety[price], hand[price]];
    expect(is === null ? null : digits(rational(is))).toBe(should === null ? null : digits(should));
  }
}

function digits(value: Rational): string {
  return significantText(value, 30);
}

/** Each writes, imports and opens up to three files; thousands were run when it was written. */
const RUNS = 20;

describe('a history in any dress', () => {
  it('in plain dress is read whole, and is what fractions make of it', async () => {
    const plain = fc
      .tuple(cases, fc.constantFrom('dates' as const, 'titles', 'sheets', 'across', 'beside'))
      .map(([one, months]) => ({
        ...one,
        parts: one.parts.map((each) => ({
          ...each,
          dress: { ...PLAIN_DRESS, months, file: 'xlsx' as const },
        })),
      }));
    await fc.assert(
      fc.asyncProperty(plain, async (one) => {
        const made = await imported(one);
        fc.pre(made !== null);
        expect(made.taken).toHaveLength(one.parts.flatMap(({ lines }) => lines).length);
        expectTruth(made.plan, made.taken, one);
      }),
      { numRuns: 10 },
    );
  });

  it('makes the same plan to the last digit, or says which rows it leaves out, or asks', async () => {
    let whole = 0;
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const made = await imported(one);
        if (made === null) return;
        if (made.taken.length === one.parts.flatMap(({ lines }) => lines).length) whole += 1;
        expectTruth(made.plan, made.taken, one);
      }),
      { numRuns: RUNS },
    );
    // Most dress is of kinds that leave nothing open.
    expect(whole).toBeGreaterThan(RUNS / 4);
  });
});
