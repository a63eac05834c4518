import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import type { NonSelected, PlanDocument } from '../../../shared/plan/plan';
import { planFileText } from '../../../shared/plan/plan-file';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { numbered, policyArbitrary, reportedArbitrary } from '../../support/arbitraries';
import { aPlan } from '../../support/builders';
import { difference, exact, product, signOf, textOf, total } from '../../support/exact-number';
import { headless, temporaryFolder } from '../../support/headless';

interface Cell {
  readonly base: string;
  readonly winners: number;
  readonly nonSelected: string;
  readonly balanceBaseYuan: string;
  readonly retentionYuan: string;
}

const sample = sampleHospital();

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

async function run(plan: PlanDocument, ...argv: readonly string[]): Promise<unknown> {
  const whole = { ...sample, ...plan };
  await writeFile(join(folder.path, 'plan.jieyu'), planFileText(whole, '0.1.0'));
  const [command = '', ...options] = argv;
  const { stdout, stderr } = await headless(
    folder.path,
    ...[command, 'plan.jieyu', ...options, '--json'],
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** The levers applied by hand, with other numbers than the program's. */
function levered(plan: PlanDocument, { base, winners, nonSelected }: Cell): PlanDocument {
  const varieties = plan.varieties.map((variety) => ({
    ...variety,
    baseUnits: decimalText<UnitsText>(times(variety.baseUnits, base)),
    winners,
    agreedShareRatio: null,
    agreedUnits: null,
    nonSelected: scaled(variety.nonSelected, nonSelected),
  }));
  return { ...plan, varieties };
}

function scaled(spending: NonSelected, scale: string): NonSelected {
  if (spending.kind === 'amount') {
    return { kind: 'amount', amountYuan: decimalText(times(spending.amountYuan, scale)) };
  }
  const [demand, selected] = [exact(spending.demandUnits), exact(spending.selectedUnits)];
  const left = difference(demand, selected);
  const kept = signOf(left) > 0 ? product(left, exact(scale)) : exact('0');
  return { ...spending, demandUnits: decimalText(textOf(total([selected, kept]))) };
}

function times(text: string, scale: string): string {
  return textOf(product(exact(text), exact(scale)));
}

async function expectEstimates(plan: PlanDocument, levers: readonly string[]): Promise<void> {
  const { cells } = (await run(plan, 'grid', ...levers)) as { cells: readonly Cell[] };
  expect(cells.length).toBeGreaterThan(0);
  for (const cell of cells) {
    const { hospital } = (await run(levered(plan, cell), 'estimate')) as { hospital: Cell };
    expect(hospital).toMatchObject({
      balanceBaseYuan: cell.balanceBaseYuan,
      retentionYuan: cell.retentionYuan,
    });
  }
}

describe('the grid', () => {
  it('of the sample equals its estimate for each combination, to the last digit', async () => {
    const levers = ['--base', '0,0.8,1,1.125', '--winners', '1,3,4'];
    await expectEstimates(sample, [...levers, '--non-selected', '0,0.5,1,2.5']);
  });

  it('of any plan equals its estimate for each combination, to the last digit', async () => {
    const plans = fc.record({
      varieties: fc.array(reportedArbitrary, { minLength: 1, maxLength: 8 }).map(numbered),
      policy: policyArbitrary,
      scope: fc.constantFrom('all' as const, 'agreed'),
    });
    const levers = ['--base', '0,1.35', '--winners', '2,9', '--non-selected', '0.07,3'];
    await fc.assert(
      fc.asyncProperty(plans, ({ varieties, ...choices }) =>
        expectEstimates(aPlan(varieties, choices), levers),
      ),
      { numRuns: 25 },
    );
  });
});
