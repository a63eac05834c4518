import { present } from '../../../shared/assert';
import { dataTable, type SweptTable } from '../../../shared/engine/sweep/data-table';
import { prepareSweep } from '../../../shared/engine/sweep/prepare-sweep';
import { tableFen } from '../../../shared/engine/sweep/table-fen';
import { flatVarieties, type FlatVariety } from './flat-terms';
import { AXES, hundredths, madeHospital } from './made-hospital';

/** How many fen each way of rounding gets wrong. */
export interface FenCases {
  readonly cases: number;
  readonly guarded: number;
  readonly mathRound: number;
  readonly toFixed: number;
  readonly recomputedCells: number;
  readonly tables: number;
}

const AXIS_PLACES = 100n;
/** Retention is worked out to 13 decimal places; a fen has two. */
const FEN = 10n ** 11n;
const BETA = 5n;

/**
 * The retention of every variety alone and of the hospital around it, at each base and non-selected level and 1 to 4
 * enterprises, rounded to the fen and held to whole numbers worked out from the same texts without the program.
 */
export function countFenCases(varieties: number): FenCases {
  const counts = { cases: 0, guarded: 0, mathRound: 0, toFixed: 0, recomputedCells: 0, tables: 0 };
  for (const winners of AXES.winners) {
    const plan = madeHospital(varieties, winners);
    const prepared = prepareSweep(plan);
    const exact = flatVarieties(plan).map((flat) => wholeTerms(flat, winners));
    const hospital = exact.reduce((sum, terms) => sum + balanceOf(terms, 100n, 100n), 0n);
    plan.varieties.forEach(({ id }, place) => {
      const terms = present(exact[place], 'each variety has terms');
      const rest = hospital - balanceOf(terms, 100n, 100n);
      const table = dataTable(prepared, {
        rows: { lever: 'baseScale', values: AXES.baseHundredths.map(hundredths) },
        columns: { lever: 'nonSelectedScale', values: AXES.nonSelectedHundredths.map(hundredths) },
        varietyId: id,
      });
      const rounded = tableFen(prepared, table);
      counts.recomputedCells += rounded.recomputedCells;
      counts.tables += 1;
      eachCell(table, (cell, base, nonSelected) => {
        const wanted = wholeFen(rest + balanceOf(terms, base, nonSelected));
        const about = present(table.retentionYuan?.[cell], 'a ratio is known');
        counts.cases += 1;
        if (rounded.hospital.retentionFen?.[cell] !== wanted) counts.guarded += 1;
        if (Math.round(about * 100) !== wanted) counts.mathRound += 1;
        if (about.toFixed(2) !== yuanText(wanted)) counts.toFixed += 1;
      });
    });
  }
  return counts;
}

interface WholeTerms {
  /** `Q (P0 − r Ps)` in millionths of a yuan. */
  readonly allowed: bigint;
  /** S in fen. */
  readonly spent: bigint;
  /** f u in ten thousandths. */
  readonly fund: bigint;
}

function wholeTerms(flat: FlatVariety, winners: number): WholeTerms {
  const units = BigInt(flat.baseUnits);
  const share = whole(present(flat.shareRatios[winners - 1], 'four shares'), 2);
  const agreed = units * share * whole(flat.selectedPriceYuan, 4);
  return {
    allowed: units * whole(flat.preVbpPriceYuan, 4) * 100n - agreed,
    spent: whole(flat.nonSelectedYuan, 2),
    fund: whole(flat.fundRatio, 2) * whole(flat.insuredShareRatio, 2),
  };
}

/** A text in whole parts of a power of ten. */
function whole(text: string, places: number): bigint {
  const [before = '', after = ''] = text.split('.');
  return BigInt(before + after.padEnd(places, '0'));
}

/** The balance to twelve decimal places; the levers in hundredths. */
function balanceOf({ allowed, spent, fund }: WholeTerms, base: bigint, level: bigint): bigint {
  return fund * (base * allowed - level * spent * AXIS_PLACES * AXIS_PLACES);
}

/** β × max(0, balance) in fen, half away from zero. */
function wholeFen(balance: bigint): number {
  const retention = balance < 0n ? 0n : BETA * balance;
  return Number((2n * retention + FEN) / (2n * FEN));
}

function yuanText(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function eachCell(
  { columns }: SweptTable,
  visit: (cell: number, base: bigint, nonSelected: bigint) => void,
): void {
  const across = columns?.values.length ?? 1;
  AXES.baseHundredths.forEach((base, row) => {
    AXES.nonSelectedHundredths.forEach((nonSelected, column) => {
      visit(row * across + column, BigInt(base), BigInt(nonSelected));
    });
  });
}
