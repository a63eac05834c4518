import { present } from '../../assert';
import { keptOf } from '../counted-balance';
import { balanceOfParts } from './fund-balance';
import { balanceOf, createGroupSums, type GroupSums, ratioAt } from './group-sums';
import { type LeverNumbers, leversAtRest } from './lever-numbers';
import type { PreparedSweep } from './prepare-sweep';
import { createVarietySums, type VarietySums } from './variety-sums';

/** The hospital's totals at a position of the levers. */
interface DraggedHospital {
  budgetYuan: number;
  expenditureYuan: number;
  balanceBaseYuan: number;
  /** `null` while the policy needs a score and none is given. */
  retentionYuan: number | null;
  /** t*; `null` where the fund pays for nothing non-selected. */
  breakEvenScale: number | null;
}

/** A variety's figures at a position of the levers. */
interface DraggedVariety {
  /** False where inputs are missing; the other figures then mean nothing. */
  isKnown: boolean;
  budgetYuan: number;
  expenditureYuan: number;
  balanceBaseYuan: number;
  /** S0. */
  breakEvenNonSelectedYuan: number;
  /** S. */
  nonSelectedYuan: number;
}

/** The same object every time: read it before the next move. */
export interface DragFigures {
  readonly hospital: DraggedHospital;
  /** `null` where every variety's levers move. */
  readonly variety: DraggedVariety | null;
  /** No amount of the hospital or the variety is farther from the exact one. */
  errorYuan: number;
}

/** Figures at a position of the levers, in microseconds and without allocating. */
export type Drag = (levers: LeverNumbers) => DragFigures;

/**
 * A kernel for levers that move: those of one variety, or of every variety (`null`). It agrees with
 * `evaluatePlan(planAtPoint(…))` to within the error it states.
 */
export function createDrag(prepared: PreparedSweep, varietyId: string | null): Drag {
  if (varietyId === null) return dragAll(prepared);
  const place = prepared.placeOfVariety.get(varietyId);
  return dragOne(prepared, present(place, 'the dragged variety is in the plan'));
}

function dragAll(prepared: PreparedSweep): Drag {
  const sumsAt = createGroupSums(prepared);
  const figures: DragFigures = { hospital: noHospital(), variety: null, errorYuan: 0 };
  return (levers) => {
    const sums = sumsAt(levers);
    writeHospital(figures.hospital, sums, ratioAt(prepared, levers));
    figures.errorYuan = fundMagnitudeOf(sums) * prepared.errorRatio;
    return figures;
  };
}

/** Everything else stays: the hospital at rest, with this variety exchanged for itself moved. */
function dragOne(prepared: PreparedSweep, place: number): Drag {
  const sumsAt = createVarietySums(prepared, place);
  const rest = restAround(prepared, place);
  const sums: GroupSums = { ...rest.sums };
  const variety = noVariety();
  const figures: DragFigures = { hospital: noHospital(), variety, errorYuan: 0 };
  return (levers) => {
    const now = sumsAt(levers);
    const counted = now.isCounted ? 1 : 0;
    sums.budgetYuan = rest.sums.budgetYuan + counted * fundBudgetYuan(now);
    sums.agreedYuan = rest.sums.agreedYuan + counted * fundAgreedYuan(now);
    sums.spentYuan = rest.sums.spentYuan + counted * fundSpentYuan(now);
    const groupBalance = rest.groupBalanceYuan + counted * fundBalanceYuan(now);
    sums.keptYuan = rest.sums.keptYuan + keptOf(groupBalance, prepared.counting);
    writeHospital(figures.hospital, sums, ratioAt(prepared, levers));
    writeVariety(variety, now);
    figures.errorYuan = (rest.magnitudeYuan + magnitudeOf(now)) * prepared.errorRatio;
    return figures;
  };
}

interface Rest {
  /** The hospital without the variety; kept: of the other groups. */
  readonly sums: GroupSums;
  /** Of the variety's group without it. */
  readonly groupBalanceYuan: number;
  readonly magnitudeYuan: number;
}

function restAround(prepared: PreparedSweep, place: number): Rest {
  const group = present(prepared.groupOfVariety[place], 'a variety has a group');
  const all = createGroupSums(prepared)(leversAtRest());
  const own = createVarietySums(prepared, place)(leversAtRest());
  const counted = own.isCounted ? 1 : 0;
  const balanceYuan = balanceOf(all, group);
  return {
    sums: {
      balancesYuan: all.balancesYuan,
      budgetYuan: all.budgetYuan - counted * fundBudgetYuan(own),
      agreedYuan: all.agreedYuan - counted * fundAgreedYuan(own),
      spentYuan: all.spentYuan - counted * fundSpentYuan(own),
      keptYuan: all.keptYuan - keptOf(balanceYuan, prepared.counting),
    },
    groupBalanceYuan: balanceYuan - counted * fundBalanceYuan(own),
    magnitudeYuan: fundMagnitudeOf(all) + magnitudeOf(own),
  };
}

/** The sum of the absolute amounts that a balance is made of. */
function fundMagnitudeOf(sums: GroupSums): number {
  return sums.budgetYuan + sums.agreedYuan + sums.spentYuan;
}

/** The same of a variety, before the fund pays its part: no less than after. */
function magnitudeOf(sums: VarietySums): number {
  const coveredYuan = sums.oldPricedYuan * Math.max(1, sums.coveredRatio);
  return coveredYuan + sums.agreedYuan + sums.spentYuan;
}

function writeHospital(hospital: DraggedHospital, sums: GroupSums, ratio: number | null): void {
  const { budgetYuan, agreedYuan, spentYuan } = sums;
  hospital.budgetYuan = budgetYuan;
  hospital.expenditureYuan = agreedYuan + spentYuan;
  hospital.balanceBaseYuan = balanceOfParts(budgetYuan, agreedYuan, spentYuan);
  hospital.retentionYuan = retained(ratio, sums.keptYuan);
  hospital.breakEvenScale = spentYuan > 0 ? (budgetYuan - agreedYuan) / spentYuan : null;
}

function writeVariety(variety: DraggedVariety, sums: VarietySums): void {
  variety.isKnown = sums.isKnown;
  variety.budgetYuan = fundBudgetYuan(sums);
  variety.expenditureYuan = fundAgreedYuan(sums) + fundSpentYuan(sums);
  variety.balanceBaseYuan = fundBalanceYuan(sums);
  variety.breakEvenNonSelectedYuan = sums.oldPricedYuan * sums.coveredRatio - sums.agreedYuan;
  variety.nonSelectedYuan = sums.spentYuan;
}

/** What the fund pays of each part of a variety. */
function fundBudgetYuan({ fundFactorRatio, oldPricedYuan }: VarietySums): number {
  return fundFactorRatio * oldPricedYuan;
}

function fundAgreedYuan({ expenditureFactorRatio, agreedYuan }: VarietySums): number {
  return expenditureFactorRatio * agreedYuan;
}

function fundSpentYuan({ expenditureFactorRatio, spentYuan }: VarietySums): number {
  return expenditureFactorRatio * spentYuan;
}

function fundBalanceYuan(sums: VarietySums): number {
  return balanceOfParts(fundBudgetYuan(sums), fundAgreedYuan(sums), fundSpentYuan(sums));
}

function retained(ratio: number | null, keptYuan: number): number | null {
  return ratio === null ? null : ratio * keptYuan;
}

function noHospital(): DraggedHospital {
  return {
    ...{ budgetYuan: 0, expenditureYuan: 0, balanceBaseYuan: 0 },
    retentionYuan: null,
    breakEvenScale: null,
  };
}

function noVariety(): DraggedVariety {
  return {
    isKnown: false,
    ...{ budgetYuan: 0, expenditureYuan: 0, balanceBaseYuan: 0 },
    ...{ breakEvenNonSelectedYuan: 0, nonSelectedYuan: 0 },
  };
}
