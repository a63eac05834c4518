import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { DrawnVariety } from '../../../shared/declaration/draws/drawn-variety';
import {
  drawHospital,
  type HospitalOutcome,
} from '../../../shared/declaration/draws/hospital-draws';
import { normalQuantile } from '../../../shared/declaration/draws/normal';
import { pythonWithNumpy } from '../python-with-numpy';
import { median } from '../whatif/medians';

const VARIETIES = 500;
const DRAWS = 100_000;
const ROUNDS = 3;
const POINTS = 99;
const CHANCES = [0.05, 0.1, 0.25, 0.6];

/** A hospital's year with the program, numpy, and the program again, in CPU time; both have to come to the same year. */
export function measureDraws(folder: string): void {
  const varieties = Array.from({ length: VARIETIES }, (_, index) => madeVariety(index));
  const ownOnce = drawAll(varieties);
  const ownMs = cpuMs(varieties);
  console.log(`\n${String(DRAWS)} draws of ${String(VARIETIES)} varieties, CPU time of one thread`);
  console.log(`  the program ${ownMs.toFixed(0)} ms`);
  const python = pythonWithNumpy(folder);
  if (python === null) {
    console.log('  numpy: not there, and pip could not fetch it');
    return;
  }
  const file = join(folder, 'draws.json');
  writeFileSync(
    file,
    JSON.stringify({ draws: DRAWS, rounds: ROUNDS, common: 0.06, ...flat(varieties) }),
  );
  const script = join(process.cwd(), 'test/bench/forecast/draws_numpy.py');
  const printed = execFileSync(python, [script, file], { encoding: 'utf8', timeout: 300_000 });
  const numpy = JSON.parse(printed) as NumpyDraws;
  const again = cpuMs(varieties);
  const ours = (ownMs + again) / 2;
  console.log(`  numpy ${numpy.version} ${numpy.ms.toFixed(0)} ms`);
  console.log(`  the program takes ${(ours / numpy.ms).toFixed(2)} of numpy's time`);
  const apart = Math.abs(ownOnce.meanYuan - numpy.mean) / ownOnce.standardErrorYuan;
  console.log(`  their means are ${apart.toFixed(1)} standard errors apart`);
  if (apart > 5) throw new Error('The program and numpy disagree');
}

function cpuMs(varieties: readonly DrawnVariety[]): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    drawAll(varieties);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return median(times);
}

interface NumpyDraws {
  readonly ms: number;
  readonly mean: number;
  readonly version: string;
}

/** Missed with other chances for each share, as a base that is the 20 % point ÷ the largest share. */
function madeVariety(index: number): DrawnVariety {
  const shares = CHANCES.map((probabilityRatio, share) => {
    const missed = share === 3 ? 10 + (index % 25) : share === 2 ? index % 4 : 0;
    const missedRatio = missed / POINTS;
    const yuan = 1000 * (5 - share) + 37 * (index % 101);
    const short = missed === 0 ? [] : [{ chance: missedRatio, yuan: 0, costYuan: 0 }];
    return { probabilityRatio, missedRatio, steps: [...short, { chance: 1, yuan, costYuan: 0 }] };
  });
  return { key: `v${String(index)}`, group: 0, shares };
}

/** What numpy needs of the same varieties: a normal number below the limit misses the volume. */
function flat(varieties: readonly DrawnVariety[]) {
  const limits = varieties.map(({ shares }) =>
    shares.map(({ missedRatio }) => (missedRatio > 0 ? normalQuantile(missedRatio) : -99)),
  );
  const yuan = varieties.map(({ shares }) => shares.map(({ steps }) => steps.at(-1)?.yuan ?? 0));
  return { limits, yuan, chances: CHANCES };
}

function drawAll(varieties: readonly DrawnVariety[]): HospitalOutcome {
  const groups = [{ outsideYuan: 0, isFloored: false }];
  const list = { varieties, groups, losesAll: false };
  const draws = drawHospital(list, { seed: 1, draws: DRAWS });
  for (;;) {
    const step = draws.next();
    if (step.done === true) return step.value;
  }
}
