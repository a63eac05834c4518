import { statSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { argv, stdout } from 'node:process';

import { readPlanFile, writePlanFile } from '../../../electron/storage/plan-files';
import { writeFileSafely } from '../../../electron/storage/write-file-safely';
import { decimalText } from '../../../shared/decimal/decimal-text';
import type { Variety } from '../../../shared/plan/plan';
import { planFileText } from '../../../shared/plan/plan-file';
import { type PlanWithScenarios, planWithScenariosSchema } from '../../../shared/plan/scenario';
import type { MonthlyUse } from '../../../shared/purchases/monthly-use';
import { aMonth, aPlan, aVariety } from '../../support/builders';

const VARIETIES = 500;
const MONTHS = 36;
const ROUNDS = 15;
const folder = argv[2] ?? '.';

/** The plan of a large hospital: 90,000 cells, a quantity and an amount each, in all five classes. */
function largePlan(): PlanWithScenarios {
  const amount = (seed: number): string =>
    `${String((seed * 7919) % 300_000)}.${String((seed % 9) + 1)}`;
  const month = (variety: number, index: number): MonthlyUse => {
    const year = String(2023 + Math.floor(index / 12));
    const seed = variety * 97 + index * 31 + 1;
    const yuan = <Text>(factor: number): Text => decimalText<never>(amount(seed * factor));
    const units = <Text>(factor: number): Text =>
      decimalText<never>(String((seed * factor * 13) % 20_000));
    return {
      ...aMonth(`${year}-${String((index % 12) + 1).padStart(2, '0')}`, {}),
      purchases: (seed % 40) + 1,
      selectedUnits: units(1),
      selectedAmountYuan: yuan(1),
      backupUnits: units(2),
      backupAmountYuan: yuan(2),
      noVolumeUnits: units(3),
      noVolumeAmountYuan: yuan(3),
      nonSelectedUnits: units(4),
      nonSelectedAmountYuan: yuan(4),
      exemptUnits: units(5),
      exemptAmountYuan: yuan(5),
    };
  };
  const varieties = Array.from({ length: VARIETIES }, (_, variety): Variety => {
    const monthly = Array.from({ length: MONTHS }, (__, index) => month(variety, index));
    return aVariety({ id: `v${String(variety)}`, monthly });
  });
  return aPlan(varieties);
}

interface Cost {
  /** The median of the rounds. */
  readonly wholeMs: number;
  /** The longest time in which nothing else could happen, as the 95th percentile of the rounds. */
  readonly blockedMs: number;
}

async function measured(work: () => Promise<unknown>): Promise<Cost> {
  const whole: number[] = [];
  const blocked: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const delays = monitorEventLoopDelay({ resolution: 1 });
    delays.enable();
    const from = performance.now();
    await work();
    whole.push(performance.now() - from);
    // The timer that ticks behind the work tells how late it was.
    await new Promise((tick) => setTimeout(tick, 2));
    delays.disable();
    blocked.push(delays.max / 1e6);
  }
  return { wholeMs: quantile(whole, 0.5), blockedMs: quantile(blocked, 0.95) };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const plan = largePlan();
const paths = { objects: join(folder, 'objects.json'), columns: join(folder, 'columns.jieyu') };
const asObjects = (): string =>
  `${JSON.stringify({ format: 'jieyu-plan', version: 3, savedWith: '0', plan }, null, 1)}\n`;

const objects = await measured(() => writeFileSafely(paths.objects, asObjects()));
const columns = await measured(() => writePlanFile({ path: paths.columns, plan, savedWith: '0' }));
const text = planFileText(plan, '0');
const objectText = asObjects();
const readObjects = await measured(() =>
  Promise.resolve(
    planWithScenariosSchema.parse((JSON.parse(objectText) as { plan: unknown }).plan),
  ),
);
const readColumns = await measured(() => readPlanFile(paths.columns));
const size = { objects: statSync(paths.objects).size, columns: statSync(paths.columns).size };
const compact = JSON.stringify({ plan }).length;

function line(name: string, left: number, right: number, unit: string): void {
  const ratio = `${((right / left) * 100).toFixed(0)} %`;
  stdout.write(
    `${name.padEnd(28)} ${left.toFixed(1).padStart(9)} ${right.toFixed(1).padStart(9)} ${unit.padEnd(3)} ${ratio.padStart(6)}\n`,
  );
}

stdout.write(`${String(VARIETIES)} varieties, ${String(MONTHS)} months\n`);
stdout.write(`${''.padEnd(28)} ${'objects'.padStart(9)} ${'columns'.padStart(9)}\n`);
line('size', size.objects / 1024, size.columns / 1024, 'KB');
line('size beside compact objects', compact / 1024, text.length / 1024, 'KB');
line('save', objects.wholeMs, columns.wholeMs, 'ms');
line('save: blocked at most, p95', objects.blockedMs, columns.blockedMs, 'ms');
line('open', readObjects.wholeMs, readColumns.wholeMs, 'ms');
