import type { RatioText } from '../decimal/decimal-text';
import type { MonthlyUse, MonthRange } from '../purchases/monthly-use';
import type { Month } from '../purchases/purchase';
import type { VarietyHistory } from '../purchases/reading/import-summary';
import { withExemptions } from '../purchases/settling/use-exemption';
import { blankVariety } from './blank-variety';
import { earlierReadings } from './earlier-sources';
import { followHistory } from './follow-history';
import { type IncomingHistory, sourceOfContent } from './incoming-history';
import { varietyMatcher } from './match-varieties';
import type { PlanDocument, PlanSource, Variety } from './plan';
import { knownMonths, type MonthsChoice } from './plan-months';
import { withoutEmptied, withoutUses } from './remove-history';
import { namesOf, type VarietyName, withAliases, withTradeNames } from './variety-names';

/** What the importing person chose. Nothing is filled in silently. */
export interface HistoryChoices {
  /** For months that the plan has from another file; without such months it decides nothing. */
  readonly months: MonthsChoice;
  /** The plan's windows where it has none yet; a window that is set stays. */
  readonly referenceWindow: MonthRange | null;
  readonly useWindow: MonthRange | null;
  /** Of varieties that the plan does not have yet. */
  readonly winners: number | null;
  readonly insuredShareRatio: RatioText | null;
  /** Ids for new varieties, one for each variety of the import. */
  readonly newIds: readonly string[];
}

/**
 * The plan with the months of an import added. A month that the plan has from the same content is not added again; one that
 * it has from another file is replaced, added to or left out, as chosen. Replaced is all that earlier readings of the file
 * brought, also in months that it does not have any more; else what files of its name brought in its months, or all of the
 * month where none did. What follows from the purchases is
 * worked out anew; what was typed, signed or read from a table stays, and so do windows that are set.
 */
export function addHistory<Plan extends PlanDocument>(
  plan: Plan,
  incoming: IncomingHistory,
  choices: HistoryChoices,
): Plan {
  const taken = takenMonths(plan, incoming, choices.months);
  const kept = withoutUses(plan, replacedUses(plan, incoming, { taken, choice: choices.months }));
  const { sources, idOf } = withSources(kept.sources, incoming, taken);
  const after: Plan = {
    ...kept,
    sources,
    referenceWindow: kept.referenceWindow ?? choices.referenceWindow,
    useWindow: kept.useWindow ?? choices.useWindow,
  };
  const usesOf = (history: VarietyHistory): readonly MonthlyUse[] =>
    history.monthly
      .filter((use) => taken(use.source, use.month))
      .map((use) => ({ ...use, source: idOf(use.source) }));
  const varieties = withoutEmptied(plan, joined(after.varieties, incoming, { ...choices, usesOf }));
  const isNewWindow =
    after.referenceWindow !== plan.referenceWindow || after.useWindow !== plan.useWindow;
  const before = new Set(plan.varieties.map(({ monthly }) => monthly));
  const followed = varieties.map((variety) =>
    before.has(variety.monthly) && !isNewWindow
      ? variety
      : followHistory(variety, after, { fills: true }),
  );
  return { ...after, varieties: followed };
}

/** Whether the month of a table goes into the plan. */
type Taken = (table: string, month: Month) => boolean;

function takenMonths(plan: PlanDocument, incoming: IncomingHistory, choice: MonthsChoice): Taken {
  const isKnown = knownMonths(plan, incoming);
  const present = new Set<string>(
    plan.varieties.flatMap(({ monthly }) => monthly.map(({ month }) => month)),
  );
  const hasMoved = earlierReadings(plan, incoming).map((earlier) => earlier.hasMoved);
  return (table, month) =>
    (!present.has(month) && (choice !== 'skip' || hasMoved[parseInt(table, 10)] !== true)) ||
    choice === 'replace' ||
    (choice === 'add' && !isKnown(table, month));
}

/** Which purchases of the plan give way to those of the import. */
function replacedUses(
  plan: PlanDocument,
  incoming: IncomingHistory,
  { taken, choice }: { readonly taken: Taken; readonly choice: MonthsChoice },
): (use: MonthlyUse) => boolean {
  if (choice !== 'replace') return () => false;
  const { tables, varieties } = incoming;
  const earlier = new Set(earlierReadings(plan, incoming).flatMap(({ sources }) => sources));
  const own = tables.map((table) => sourcesLike(plan, table));
  const ownIn = new Map<string, Set<string>>();
  for (const { source, month } of varieties.flatMap(({ monthly }) => monthly)) {
    if (!taken(source, month)) continue;
    const ids = ownIn.get(month) ?? new Set<string>();
    ownIn.set(month, ids);
    for (const id of own[parseInt(source, 10)] ?? []) ids.add(id);
  }
  const isOwn = ({ source, month }: MonthlyUse): boolean => ownIn.get(month)?.has(source) === true;
  const monthsWithOwn = new Set<string>(
    plan.varieties.flatMap(({ monthly }) => monthly.filter(isOwn).map(({ month }) => month)),
  );
  return (use) =>
    earlier.has(use.source) ||
    (ownIn.has(use.month) && (!monthsWithOwn.has(use.month) || isOwn(use)));
}

/** The plan's sources that a table takes the place of: those of its content, whatever they are called, and of its name. */
function sourcesLike(
  plan: PlanDocument,
  table: IncomingHistory['tables'][number],
): readonly string[] {
  const known = sourceOfContent(plan, table);
  if (known !== null) return [known.id];
  return plan.sources.filter(({ name }) => name === table.name).map(({ id }) => id);
}

/** The plan's sources and those that bring something, each with an id of its own. */
function withSources(
  present: readonly PlanSource[],
  { tables, varieties }: IncomingHistory,
  taken: Taken,
): { readonly sources: readonly PlanSource[]; readonly idOf: (table: string) => string } {
  const bringing = new Set(
    varieties.flatMap(({ monthly }) =>
      monthly.filter(({ source, month }) => taken(source, month)).map(({ source }) => source),
    ),
  );
  const sources = [...present];
  const ids = tables.map((table, place) => {
    if (!bringing.has(String(place))) return '';
    const known = sourceOfContent({ sources }, table);
    if (known !== null) return known.id;
    const id = String(1 + Math.max(0, ...sources.map((source) => parseInt(source.id, 10) || 0)));
    sources.push({ ...table, id });
    return id;
  });
  return { sources, idOf: (table) => ids[parseInt(table, 10)] ?? '' };
}

function joined(
  present: readonly Variety[],
  { varieties }: IncomingHistory,
  choices: HistoryChoices & {
    readonly usesOf: (history: VarietyHistory) => readonly MonthlyUse[];
  },
): readonly Variety[] {
  const match = varietyMatcher(present, varieties);
  const added = new Map<Variety, MonthlyUse[]>();
  const named = new Map<Variety, VarietyName[]>();
  const traded = new Map<Variety, readonly string[]>();
  const fresh: Variety[] = [];
  for (const [index, history] of varieties.entries()) {
    const uses = choices.usesOf(history);
    if (uses.length === 0) continue;
    const known = match(history);
    if (known === null) fresh.push(withUses(newVariety(history, choices, index), uses));
    else added.set(known, [...(added.get(known) ?? []), ...uses]);
    if (known !== null && history.aliases !== undefined) {
      named.set(known, [...(named.get(known) ?? []), ...namesOf(history)]);
    }
    if (known !== null)
      traded.set(known, [...(traded.get(known) ?? []), ...(history.tradeNames ?? [])]);
  }
  const grown = present.map((variety) => {
    const used = withUses(variety, added.get(variety) ?? []);
    return withTradeNames(withAliases(used, named.get(variety) ?? []), traded.get(variety) ?? []);
  });
  return [...grown, ...fresh];
}

function withUses(variety: Variety, uses: readonly MonthlyUse[]): Variety {
  if (uses.length === 0) return variety;
  const monthly = [...variety.monthly, ...uses].sort((left, right) =>
    left.month === right.month ? 0 : left.month < right.month ? -1 : 1,
  );
  return { ...variety, monthly: withExemptions(monthly) };
}

function newVariety(
  { genericName, dosageForm, specification, batch, unit, aliases, tradeNames }: VarietyHistory,
  { winners, insuredShareRatio, newIds }: HistoryChoices,
  index: number,
): Variety {
  return {
    ...blankVariety(newIds[index] ?? ''),
    genericName,
    dosageForm,
    specification,
    batch,
    unit,
    winners,
    insuredShareRatio,
    ...(aliases !== undefined && { aliases }),
    ...(tradeNames !== undefined && { tradeNames }),
  };
}
