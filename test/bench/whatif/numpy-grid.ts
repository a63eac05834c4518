import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { pythonWithNumpy } from '../python-with-numpy';
import type { FlatVariety } from './flat-terms';
import { AXES, RETENTION_RATIO } from './made-hospital';

interface NumpyFigures {
  readonly everyVarietyMs: number;
  readonly addedUpFirstMs: number;
  /** Of the retention in all cells. */
  readonly sum: number;
  readonly version: string;
}

const HERE = join(process.cwd(), 'test/bench/whatif');

/** The grid in numpy; a sentence where there is none and none can be had. */
export function measureNumpy(flat: readonly FlatVariety[], folder: string): NumpyFigures | string {
  const python = pythonWithNumpy(folder);
  if (python === null) return 'numpy: not there, and pip could not fetch it';
  const file = join(folder, 'grid.json');
  const column = (pick: (variety: FlatVariety) => string): number[] =>
    flat.map((variety) => Number(pick(variety)));
  const given = {
    Q: column(({ baseUnits }) => baseUnits),
    P0: column(({ preVbpPriceYuan }) => preVbpPriceYuan),
    Ps: column(({ selectedPriceYuan }) => selectedPriceYuan),
    S: column(({ nonSelectedYuan }) => nonSelectedYuan),
    k: flat.map(
      ({ fundRatio, insuredShareRatio }) => Number(fundRatio) * Number(insuredShareRatio),
    ),
    shares: flat.map(({ shareRatios }) => shareRatios.map(Number)),
    base: AXES.baseHundredths.map((count) => count / 100),
    winners: AXES.winners,
    nonSelected: AXES.nonSelectedHundredths.map((count) => count / 100),
    ratio: Number(RETENTION_RATIO),
  };
  writeFileSync(file, JSON.stringify(given));
  const printed = execFileSync(python, [join(HERE, 'sweep_numpy.py'), file], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  return JSON.parse(printed) as NumpyFigures;
}
