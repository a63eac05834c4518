import { present } from '../assert';
import type { MonthlyUse } from '../purchases/monthly-use';
import { withExemptions } from '../purchases/settling/use-exemption';
import { followHistory, type HistoryRule } from './follow-history';
import { addedInput, type MergeChoices, mergedFrom } from './merge-inputs';
import type { Origin, Variety } from './plan';
import { type MergedField, mergedFields, type NamingField, namingFields } from './variety-entries';
import { namesOf, withAliases, withTradeNames } from './variety-names';

/**
 * One variety out of several: the first gives its name, all give their purchases, and what follows from purchases is worked
 * out anew. The names of the others are remembered, so that next month's import goes to it.
 */
export function mergedVariety(
  parts: readonly Variety[],
  choices: MergeChoices,
  rule: HistoryRule,
): Variety {
  const [first] = parts;
  const named = present(first, 'a merged variety has parts');
  const base: Variety = {
    ...named,
    ...Object.fromEntries(namingFields.map((field) => [field, firstStated(parts, field)])),
    monthly: mergedMonths(parts),
  };
  const inputs = mergedFields.reduce(
    (variety, field) => withMergedInput(variety, { parts, field, choices }),
    base,
  );
  const traded = withTradeNames(
    withAliases(inputs, parts.flatMap(namesOf)),
    parts.flatMap(({ tradeNames = [] }) => tradeNames),
  );
  return followHistory(traded, rule);
}

/** The purchases of all parts; those of one month and one file add up where nothing tells them apart. */
function mergedMonths(parts: readonly Variety[]): readonly MonthlyUse[] {
  const uses = parts.flatMap(({ monthly }) => monthly);
  const sorted = uses.sort((left, right) =>
    left.month === right.month ? 0 : left.month < right.month ? -1 : 1,
  );
  return withExemptions(sorted);
}

function withMergedInput(
  variety: Variety,
  {
    parts,
    field,
    choices,
  }: {
    readonly parts: readonly Variety[];
    readonly field: MergedField;
    readonly choices: MergeChoices;
  },
): Variety {
  const from = mergedFrom(parts, field, choices);
  if (from.kind === 'part') {
    const part = parts.find(({ id }) => id === from.varietyId);
    return part === undefined
      ? variety
      : withInput(variety, field, part[field], part.origins[field]);
  }
  const origin: Origin | undefined =
    from.kind === 'sum'
      ? { kind: 'typed' }
      : parts.map(({ origins }) => origins[field]).find((each) => each?.kind === 'history');
  const ofHistory = parts.find(({ origins }) => origins[field]?.kind === 'history');
  const value = addedInput(parts, field) ?? (ofHistory ?? variety)[field];
  return withInput(variety, field, value, origin);
}

function withInput(
  variety: Variety,
  field: MergedField,
  value: Variety[MergedField],
  origin: Origin | undefined,
): Variety {
  const origins = { ...variety.origins };
  Reflect.deleteProperty(origins, field);
  return {
    ...variety,
    [field]: value,
    origins: origin === undefined ? origins : { ...origins, [field]: origin },
  };
}

function firstStated(parts: readonly Variety[], field: NamingField): string {
  return parts.map((part) => part[field]).find((text) => text !== '') ?? '';
}
