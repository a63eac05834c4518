import type {
  PlanComparison,
  VarietyComparison,
  VarietyPart,
} from '../../../shared/engine/compare-plans';
import {
  type CompareWords,
  type DifferenceWords,
  differenceWords,
  figureWords,
} from './difference-words';

/** A variety's balance base in every compared scenario. */
export interface ComparedVarietyRow {
  readonly id: string;
  readonly name: string;
  readonly base: PartWords;
  readonly others: readonly (PartWords & { readonly difference: DifferenceWords })[];
  readonly isSame: boolean;
}

interface PartWords {
  /** `null` where the variety is in no total. */
  readonly exact: string | null;
  /** The balance base, or why the variety is in no total. */
  readonly shown: string;
}

/** The varieties with the largest difference of the scenario in focus first; `focus` is its place among the others. */
export function varietyRows(
  comparisons: readonly PlanComparison[],
  focus: number,
  words: CompareWords,
): readonly ComparedVarietyRow[] {
  const byId = comparisons.map(
    ({ varieties }) => new Map(varieties.map((variety) => [variety.id, variety])),
  );
  const inOrder = new Map<string, VarietyComparison>();
  const ordered = [comparisons[focus], ...comparisons];
  for (const variety of ordered.flatMap((comparison) => comparison?.varieties ?? [])) {
    if (!inOrder.has(variety.id)) inOrder.set(variety.id, variety);
  }
  return [...inOrder.values()].map((variety) => {
    const compared = byId.map((varieties) => varieties.get(variety.id) ?? null);
    return varietyRow(variety, compared, words);
  });
}

function varietyRow(
  { id, genericName, base }: VarietyComparison,
  compared: readonly (VarietyComparison | null)[],
  words: CompareWords,
): ComparedVarietyRow {
  const known = compared.map((variety) => variety?.other ?? ABSENT);
  return {
    id,
    name: genericName,
    base: partWords(base, words),
    others: known.map((other) => ({
      ...partWords(other, words),
      difference: differenceWords(
        { base: countedYuan(base), other: countedYuan(other), unit: 'yuan', better: 'more' },
        words,
      ),
    })),
    isSame: known.every((other) => isSamePart(base, other)),
  };
}

const ABSENT: VarietyPart = { kind: 'absent' };

function isSamePart(base: VarietyPart, other: VarietyPart): boolean {
  return base.kind === other.kind && countedYuan(base) === countedYuan(other);
}

/** What a variety adds to its plan's balance. */
function countedYuan(part: VarietyPart): string {
  return part.kind === 'counted' ? part.balanceBaseYuan : '0';
}

function partWords(part: VarietyPart, words: CompareWords): PartWords {
  return part.kind === 'counted'
    ? { exact: part.balanceBaseYuan, shown: figureWords(part.balanceBaseYuan, 'yuan', words) }
    : { exact: null, shown: words.messages.compare.parts[part.kind] };
}
