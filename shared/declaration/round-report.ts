import { decimalFromText } from '../decimal/decimal-text';
import { type LearningText, learningText } from '../forecast/learning-text';
import type { DeclarationRound, RoundEntry } from '../plan/declaration-round';
import type { PlanDocument } from '../plan/plan';
import { type DeclarationCase, figuresReader, recommend } from './recommendation';
import { roundVarieties, type RoundVariety } from './round-cases';
import type { RoundRow } from './round-row';
import { type RoundSums, roundSums } from './round-sums';
import { rowOf, type WorkedOut } from './row-of';

/** A round worked out: its lines, its sums, and what the draws need. */
export interface RoundReport extends RoundSums {
  readonly rows: readonly RoundRow[];
  /** How the forecasts of smooth varieties were weighted; `null` where none of the round was ever bought. */
  readonly learning: LearningText | null;
  /** The names of the drawn varieties, in their order. */
  readonly drawnNames: readonly string[];
}

/** Reads rounds, and keeps what it worked out of each variety until something of it changes. */
export type RoundReader = (plan: PlanDocument, round: DeclarationRound) => RoundReport;

export function createRoundReader(): RoundReader {
  const known = new Map<string, { readonly key: string; readonly worked: WorkedOut }>();
  return (plan, round) => {
    const varieties = roundVarieties(plan, round);
    const worked = varieties.map((one) => {
      if (one.outcome.kind === 'problem') return null;
      const key = keyOf(one.entry, one.outcome.case);
      const before = known.get(one.variety.id);
      if (before?.key === key) return before.worked;
      const now = workOut(one.outcome.case, one.entry);
      known.set(one.variety.id, { key, worked: now });
      return now;
    });
    return reportOf({ plan, varieties, worked, round });
  };
}

function workOut(one: DeclarationCase, { declared }: RoundEntry): WorkedOut {
  const recommendation = recommend(one);
  const figuresOf = figuresReader(one);
  const shown =
    declared === null ? recommendation.rules.safe : figuresOf(decimalFromText(declared.baseUnits));
  const present = one.presentUnits.isZero() ? null : figuresOf(one.presentUnits);
  return { recommendation, shown, present };
}

/** Everything that a variety's figures follow from, as text. */
function keyOf(
  { declared }: RoundEntry,
  { terms, limits, hasCap, presentUnits, riskRatio, floorUnits }: DeclarationCase,
): string {
  return JSON.stringify([declared, terms, limits, hasCap, presentUnits, riskRatio, floorUnits]);
}

function reportOf({
  plan,
  varieties,
  worked,
  round,
}: {
  readonly plan: PlanDocument;
  readonly varieties: readonly RoundVariety[];
  readonly worked: readonly (WorkedOut | null)[];
  readonly round: DeclarationRound;
}): RoundReport {
  const rows = varieties.map((one, index) => rowOf(one, worked[index] ?? null));
  const declared = varieties.flatMap((one, index) => {
    const known = worked[index] ?? null;
    if (one.outcome.kind === 'problem' || known === null) return [];
    return [
      {
        key: one.variety.id,
        name: one.variety.genericName,
        case: one.outcome.case,
        baseUnits: known.shown.baseUnits,
        presentUnits: known.present?.baseUnits ?? null,
      },
    ];
  });
  const learning = varieties.find(({ use }) => use !== null)?.use?.learning;
  return {
    rows,
    ...roundSums(plan, round, declared),
    learning: learning === undefined ? null : learningText(learning),
    drawnNames: declared.map(({ name }) => name),
  };
}
