import { formatExact, formatRatio, type Language } from '../../../shared/i18n/format';
import type { Messages } from '../../../shared/i18n/zh-cn';
import { type PlanDocument, type Variety } from '../../../shared/plan/plan';
import { isSameData } from '../../../shared/plan/same-data';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { entryText } from '../../../shared/plan/typed-entries';
import { type VarietyField, varietyFields } from '../../../shared/plan/variety-entries';

/** One thing that two versions of a plan say differently. */
export interface DifferingInput {
  readonly key: string;
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

interface Words {
  readonly messages: Messages;
  readonly language: Language;
}

/** What both say of one thing. */
type Pair = Omit<DifferingInput, 'key' | 'name'>;

/** In what two versions of a plan differ, in the order of the screen: conditions, varieties, scenarios. */
export function differingInputs(
  mine: PlanWithScenarios,
  theirs: PlanWithScenarios,
  words: Words,
): readonly DifferingInput[] {
  return [
    ...conditionInputs(mine, theirs, words),
    ...varietyInputs(mine, theirs, words),
    ...scenarioInputs(mine, theirs, words),
  ];
}

const conditions = ['hospitalName', 'year', 'policy', 'score', 'scope', 'fundRatio'] as const;
type Condition = (typeof conditions)[number];

function conditionInputs(
  mine: PlanDocument,
  theirs: PlanDocument,
  words: Words,
): readonly DifferingInput[] {
  return conditions
    .filter((condition) => !isSameData(mine[condition], theirs[condition]))
    .map((condition) => ({
      key: condition,
      name: words.messages.fields[condition],
      ...told(
        conditionText(mine, condition, words),
        conditionText(theirs, condition, words),
        words,
      ),
    }));
}

function conditionText(
  plan: PlanDocument,
  condition: Condition,
  { messages, language }: Words,
): string {
  switch (condition) {
    case 'hospitalName':
      return plan.hospitalName;
    case 'year':
      return String(plan.year);
    case 'policy':
      return plan.policy.names[language];
    case 'score':
      return plan.score === null ? '' : formatExact(plan.score, language);
    case 'scope':
      return messages.parameters.choices.scope[plan.scope];
    case 'fundRatio':
      return plan.fundRatio === null ? '' : formatRatio(plan.fundRatio, language);
  }
}

function varietyInputs(
  mine: PlanDocument,
  theirs: PlanDocument,
  words: Words,
): readonly DifferingInput[] {
  const theirsById = new Map(theirs.varieties.map((variety) => [variety.id, variety]));
  const mineById = new Set(mine.varieties.map(({ id }) => id));
  const { missing, present } = words.messages.saving.comparison;
  const added = theirs.varieties.filter(({ id }) => !mineById.has(id));
  return [
    ...mine.varieties.flatMap((variety) => {
      const other = theirsById.get(variety.id);
      return other === undefined
        ? [{ key: variety.id, name: variety.genericName, mine: present, theirs: missing }]
        : varietyPairs(variety, other, words);
    }),
    ...added.map(({ id, genericName }) => ({
      key: id,
      name: genericName,
      mine: missing,
      theirs: present,
    })),
  ];
}

function varietyPairs(mine: Variety, theirs: Variety, words: Words): readonly DifferingInput[] {
  const { fields, saving } = words.messages;
  const { ofVariety, months, changed } = saving.comparison;
  const named = (field: string): string => ofVariety({ variety: mine.genericName, field });
  const inputs = varietyFields
    .filter((field) => !isSameData(mine[field], theirs[field]))
    .map((field) => ({
      key: `${mine.id} ${field}`,
      name: named(fields[field]),
      ...told(fieldText(mine, field, words), fieldText(theirs, field, words), words),
    }));
  return isSameData(mine.monthly, theirs.monthly)
    ? inputs
    : [...inputs, { key: `${mine.id} monthly`, name: named(months), mine: '', theirs: changed }];
}

function fieldText(variety: Variety, field: VarietyField, { messages }: Words): string {
  if (field !== 'additionalSelected') {
    return entryText(variety, field, messages.desk.shareGroups);
  }
  return variety.additionalSelected
    .map(({ enterprise, priceYuan }) => `${enterprise} ${priceYuan}`)
    .join(messages.common.listSeparator);
}

function scenarioInputs(
  mine: PlanWithScenarios,
  theirs: PlanWithScenarios,
  { messages }: Words,
): readonly DifferingInput[] {
  const { scenarios: name, changed } = messages.saving.comparison;
  if (isSameData(mine.scenarios, theirs.scenarios)) return [];
  const names = ({ scenarios }: PlanWithScenarios): string =>
    scenarios.map((scenario) => scenario.name).join(messages.common.listSeparator);
  const isNamedAlike = names(mine) === names(theirs);
  return [
    {
      key: 'scenarios',
      name,
      mine: names(mine),
      theirs: isNamedAlike ? changed : names(theirs),
    },
  ];
}

/** Both as they are shown; what looks alike and is not has at least been changed. */
function told(mine: string, theirs: string, { messages }: Words): Pair {
  const { empty, changed } = messages.saving.comparison;
  const shown = (text: string): string => (text === '' ? empty : text);
  return { mine: shown(mine), theirs: mine === theirs ? changed : shown(theirs) };
}
