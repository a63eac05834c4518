import { Decimal } from 'decimal.js';

import { assert, present } from '../../../shared/assert';
import { gridTotals } from '../../../shared/engine/grid';
import { createDrag } from '../../../shared/engine/sweep/drag';
import { leversAtRest } from '../../../shared/engine/sweep/lever-numbers';
import { prepareSweep } from '../../../shared/engine/sweep/prepare-sweep';
import { sweepGrid } from '../../support/sweep-grid';
import { flatVarieties } from './flat-terms';
import { measureLibreOffice } from './libreoffice-grid';
import { AXES, CELLS, hundredths, madeHospital } from './made-hospital';
import { medianMs, type Part, partOf } from './medians';
import { naiveHospital } from './naive-decimals';
import { measureNumpy } from './numpy-grid';
import { gridOfCells, gridOfProducts } from './spreadsheet';

const PART_MS = 6_000;

/** How long the grid took somewhere, and on how much of it; a sentence where it could not run. */
type Taken = Part | string;

export interface GridFigures {
  readonly sweepMs: number;
  readonly prepareMs: number;
  readonly exactMs: number;
  readonly dragAllMs: number;
  readonly dragOneMs: number;
  readonly others: Readonly<Record<OtherName, Taken>>;
}

export type OtherName =
  | 'numpy, every variety in every cell'
  | 'numpy, varieties added up first'
  | 'decimal.js, naive'
  | 'HyperFormula, a formula a variety'
  | 'HyperFormula, SUMPRODUCT'
  | 'LibreOffice, SUMPRODUCT';

/** The grid of all cells in every way; all come to the same retentions. */
export function measureGrid(varieties: number, folder: string): GridFigures {
  const plan = madeHospital(varieties);
  const flat = flatVarieties(plan);
  const prepared = prepareSweep(plan);
  const axes = {
    base: AXES.baseHundredths.map((count) => count / 100),
    winners: AXES.winners,
    nonSelected: AXES.nonSelectedHundredths.map((count) => count / 100),
  };
  const retentions = present(sweepGrid(prepared, axes).retentionYuan, 'a ratio is known');
  const sum = retentions.reduce((total, each) => total + each, 0);
  const levers = {
    base: AXES.baseHundredths.map(hundredths),
    winners: AXES.winners,
    nonSelected: AXES.nonSelectedHundredths.map(hundredths),
  };
  const numpy = measureNumpy(flat, folder);
  const calc = measureLibreOffice(flat, folder);
  if (typeof numpy !== 'string') expectSame('numpy', numpy.sum, sum);
  if (typeof calc !== 'string') expectSame('LibreOffice', calc.sum, sum);
  const whole = (ms: number): Part => ({ ms, done: CELLS, all: CELLS });
  return {
    sweepMs: medianMs(101, () => sweepGrid(prepared, axes)),
    prepareMs: medianMs(11, () => prepareSweep(plan)),
    exactMs: medianMs(5, () => gridTotals(plan, levers)),
    dragAllMs: dragMs(plan, null),
    dragOneMs: dragMs(plan, 'v7'),
    others: {
      'numpy, every variety in every cell':
        typeof numpy === 'string' ? numpy : whole(numpy.everyVarietyMs),
      'numpy, varieties added up first':
        typeof numpy === 'string' ? numpy : whole(numpy.addedUpFirstMs),
      'LibreOffice, SUMPRODUCT': typeof calc === 'string' ? calc : whole(calc.recalculationMs),
      'decimal.js, naive': naivePart(flat, retentions),
      'HyperFormula, a formula a variety': sheetPart(gridOfCells(flat), retentions),
      'HyperFormula, SUMPRODUCT': sheetPart(gridOfProducts(flat), retentions),
    },
  };
}

function expectSame(name: string, found: number, wanted: number): void {
  assert(Math.abs(found - wanted) <= 1e-9 * Math.abs(wanted), `${name} agrees`);
}

/** The positions of the levers of a cell, in hundredths. */
function positionOf(cell: number): { base: number; winners: number; nonSelected: number } {
  const [across, counts] = [AXES.nonSelectedHundredths.length, AXES.winners.length];
  const line = Math.floor(cell / across);
  return {
    base: present(AXES.baseHundredths[Math.floor(line / counts)], 'a base'),
    winners: present(AXES.winners[line % counts], 'a number of enterprises'),
    nonSelected: present(AXES.nonSelectedHundredths[cell % across], 'a level'),
  };
}

function naivePart(flat: Parameters<typeof naiveHospital>[0], wanted: Float64Array): Part {
  const naive = naiveHospital(flat);
  return partOf(CELLS, PART_MS, (cell) => {
    const { base, winners, nonSelected } = positionOf(cell);
    const found = naive.retention({
      base: new Decimal(base).div(100),
      winners,
      nonSelected: new Decimal(nonSelected).div(100),
    });
    expectSame('decimal.js', found.toNumber(), wanted[cell] ?? NaN);
  });
}

function sheetPart(sheet: ReturnType<typeof gridOfCells>, wanted: Float64Array): Part {
  return partOf(CELLS, PART_MS, (cell) => {
    const { base, winners, nonSelected } = positionOf(cell);
    const found = sheet({ base: base / 100, winners, nonSelected: nonSelected / 100 });
    expectSame('HyperFormula', found, wanted[cell] ?? NaN);
  });
}

const MOVES = 1000;

/** One move of a lever, in milliseconds. */
function dragMs(plan: Parameters<typeof prepareSweep>[0], varietyId: string | null): number {
  const drag = createDrag(prepareSweep(plan), varietyId);
  const levers = leversAtRest();
  const moves = medianMs(51, () => {
    let total = 0;
    for (let move = 0; move < MOVES; move += 1) {
      levers.nonSelectedScale = move / MOVES;
      total += drag(levers).hospital.balanceBaseYuan;
    }
    return total;
  });
  return moves / MOVES;
}
