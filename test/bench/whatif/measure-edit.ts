import { assert, present } from '../../../shared/assert';
import { decimalText, type YuanText } from '../../../shared/decimal/decimal-text';
import { breakEvenCurve } from '../../../shared/engine/curve';
import { createPlanEvaluator } from '../../../shared/engine/plan-evaluator';
import { hospitalScaleCurve } from '../../../shared/engine/scale-curve';
import { applyEdit } from '../../../shared/plan/edits';
import type { PlanDocument } from '../../../shared/plan/plan';
import { flatVarieties } from './flat-terms';
import { CURVE_POINTS, madeHospital } from './made-hospital';
import { median, milliseconds } from './medians';
import { naiveHospital } from './naive-decimals';
import { type CurveForm, editedSheet } from './spreadsheet';

/** Medians of one edit of S, with all figures, the totals and the hospital's curve of 101 points. */
export interface EditFigures {
  /** The edited plan, its figures and the hospital's curve. */
  readonly jieyuMs: number;
  readonly parts: Readonly<Record<'edit' | 'figures' | 'curve' | 'varietyCurve', number>>;
  readonly naiveMs: number;
  readonly sheetMs: Readonly<Record<CurveForm, number>>;
}

interface Rounds {
  readonly jieyu: number;
  /** Of those, the ones that the others do as well. */
  readonly others: number;
}

const PARTS = ['edit', 'figures', 'curve', 'varietyCurve'] as const;
const FORMS = ['products at each point', 'products once'] as const;

/** All in turns; the others come to the same retention. */
export function measureEdit(varieties: number, rounds: Rounds): EditFigures {
  const start = madeHospital(varieties);
  const session = createSession(start);
  const others = createOthers(start);
  const times = new Map<string, number[]>();
  const note = (name: string, ms: number): void => {
    times.set(name, [...(times.get(name) ?? []), ms]);
  };
  const every = Math.ceil(rounds.jieyu / rounds.others);
  for (let round = 0; round < rounds.jieyu; round += 1) {
    const place = (round * 37) % varieties;
    const spentYuan = `${String(1000 + round)}.25`;
    const taken = session(place, spentYuan);
    for (const name of PARTS) note(name, taken[name]);
    note('jieyu', taken.edit + taken.figures + taken.curve);
    if (round % every === 0)
      others(place, spentYuan).forEach(([name, ms]) => {
        note(name, ms);
      });
  }
  const settled = (name: string): number => {
    const all = times.get(name) ?? [];
    return median(all.slice(Math.floor(all.length / 2)));
  };
  const settledAll = <Name extends string>(names: readonly Name[]): Record<Name, number> =>
    Object.fromEntries(names.map((name) => [name, settled(name)])) as Record<Name, number>;
  return {
    jieyuMs: settled('jieyu'),
    parts: settledAll(PARTS),
    naiveMs: settled('naive'),
    sheetMs: settledAll(FORMS),
  };
}

/** The same edits elsewhere, where every round has to come to one retention. */
function createOthers(
  start: PlanDocument,
): (place: number, spentYuan: string) => readonly (readonly [name: string, ms: number])[] {
  const flat = flatVarieties(start);
  const naive = naiveHospital(flat);
  const sheets = FORMS.map((form) => [form, editedSheet(flat, form)] as const);
  return (place, spentYuan) => {
    let retention = NaN;
    const naiveMs = milliseconds(() => {
      retention = Number(naive.edit(place, spentYuan));
    });
    const sheetTimes = sheets.map(([form, edit]) => {
      let shown = NaN;
      const ms = milliseconds(() => {
        shown = edit(place, spentYuan);
      });
      assert(Math.abs(shown - retention) <= 1e-8 * retention, `${form} agree`);
      return [form, ms] as const;
    });
    return [['naive', naiveMs], ...sheetTimes];
  };
}

/** The program's way from an edit to the figures. */
function createSession(
  start: PlanDocument,
): (place: number, spentYuan: string) => EditFigures['parts'] {
  const evaluate = createPlanEvaluator();
  let plan = start;
  let result = evaluate(plan);
  return (place, spentYuan) => {
    const amountYuan = decimalText<YuanText>(spentYuan);
    const edit = milliseconds(() => {
      plan = applyEdit(plan, {
        kind: 'changeVariety',
        varietyId: `v${String(place)}`,
        change: { field: 'nonSelected', value: { kind: 'amount', amountYuan } },
      });
    });
    const figures = milliseconds(() => {
      result = evaluate(plan);
    });
    const points = CURVE_POINTS;
    const curve = milliseconds(() => hospitalScaleCurve({ plan, result, points, maxScale: null }));
    const variety = present(plan.varieties[place], 'the edited variety is there');
    const varietyCurve = milliseconds(() =>
      breakEvenCurve({ plan, result, variety, points, maxYuan: null }),
    );
    return { edit, figures, curve, varietyCurve };
  };
}
