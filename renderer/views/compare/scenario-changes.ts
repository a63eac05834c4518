import type { RatioText, ScoreText } from '../../../shared/decimal/decimal-text';
import { formatExact, formatRatio, formatYuan, type Language } from '../../../shared/i18n/format';
import type { Messages } from '../../../shared/i18n/zh-cn';
import {
  type LeverName,
  leverNames,
  mapScaleLevers,
  type ScaleLever,
} from '../../../shared/plan/lever-table';
import type { Levers } from '../../../shared/plan/levers';
import type { PlanDocument } from '../../../shared/plan/plan';
import { isSameData } from '../../../shared/plan/same-data';
import type { PlanWithScenarios, Scenario } from '../../../shared/plan/scenario';
import { type ScenarioField } from '../../../shared/plan/variety-entries';
import type { Policy } from '../../../shared/policy/policy';

interface ChangeWords {
  readonly messages: Messages;
  readonly language: Language;
}

const MOST_NAMES = 3;

/** In what a scenario differs from the base scenario, a sentence each. */
export function scenarioChanges(
  document: PlanWithScenarios,
  scenario: Scenario,
  words: ChangeWords,
): readonly string[] {
  const { changes } = words.messages.compare;
  const frozen =
    scenario.frozen === null ? [] : [changes.frozen({ date: scenario.frozen.at.slice(0, 10) })];
  return [
    ...frozen,
    ...leverChanges(scenario.levers, words),
    ...conditionChanges(document, scenario.conditions, words),
    ...inputChanges(document, scenario, words),
  ];
}

function leverChanges(levers: Levers, words: ChangeWords): readonly string[] {
  const { changes } = words.messages.compare;
  const { winners, nonSelected } = levers;
  const scaled = (lever: ScaleLever): string => {
    const scale = levers[lever];
    const { change } = words.messages.levers.scales[lever];
    return scale === undefined ? '' : change({ scale: formatExact(scale, words.language) });
  };
  const told: Readonly<Record<LeverName, string>> = {
    ...mapScaleLevers(scaled),
    winners: winners === undefined ? '' : changes.winners({ winners }),
    nonSelected: nonSelected === undefined ? '' : nonSelectedChange(nonSelected, words),
  };
  return leverNames.map((lever) => told[lever]).filter((change) => change !== '');
}

function nonSelectedChange(
  level: NonNullable<Levers['nonSelected']>,
  { messages, language }: ChangeWords,
): string {
  const { changes } = messages.compare;
  switch (level.kind) {
    case 'scale':
      return changes.nonSelectedScale({ scale: formatExact(level.scale, language) });
    case 'amount':
      return changes.nonSelectedAmount({ amount: formatYuan(level.amountYuan, language) });
    case 'demandShare':
      return changes.nonSelectedShare({ share: formatRatio(level.shareRatio, language) });
  }
}

function conditionChanges(
  base: PlanDocument,
  { policy, score, scope, fundRatio }: Scenario['conditions'],
  words: ChangeWords,
): readonly string[] {
  const { messages, language } = words;
  const { compare, fields, parameters } = messages;
  const said = (field: string, from: string, to: string): string =>
    compare.changes.condition({ field, from, to });
  const points = (value: ScoreText | null): string =>
    value === null ? compare.changes.notGiven : formatExact(value, language);
  const share = (value: RatioText | null): string =>
    value === null ? compare.changes.notGiven : formatRatio(value, language);
  const scopes = parameters.choices.scope;
  return [
    ...(policy === undefined
      ? []
      : [said(fields.policy, base.policy.names[language], policyName(base.policy, policy, words))]),
    ...(score === undefined ? [] : [said(fields.score, points(base.score), points(score))]),
    ...(scope === undefined ? [] : [said(fields.scope, scopes[base.scope], scopes[scope])]),
    ...(fundRatio === undefined
      ? []
      : [said(fields.fundRatio, share(base.fundRatio), share(fundRatio))]),
  ];
}

/** Two packs of one name differ in what was edited. */
function policyName(before: Policy, after: Policy, { messages, language }: ChangeWords): string {
  const name = after.names[language];
  const isEdited = isSameData(before.names, after.names);
  return isEdited ? messages.compare.changes.policyEdited({ name }) : name;
}

/** The varieties with inputs of their own, by input; and those with levers of their own. */
function inputChanges(
  { varieties }: PlanDocument,
  scenario: Scenario,
  { messages }: ChangeWords,
): readonly string[] {
  const { changes } = messages.compare;
  const names = new Map(varieties.map(({ id, genericName }) => [id, genericName]));
  const known = scenario.varieties.filter(({ varietyId }) => names.has(varietyId));
  const byField = new Map<ScenarioField, string[]>();
  for (const { varietyId, inputs } of known) {
    for (const field of Object.keys(inputs) as readonly ScenarioField[]) {
      const listed = byField.get(field) ?? [];
      listed.push(names.get(varietyId) ?? '');
      byField.set(field, listed);
    }
  }
  const levered = known
    .filter(({ levers }) => Object.keys(levers).length > 0)
    .map(({ varietyId }) => names.get(varietyId) ?? '');
  const few = (all: readonly string[]): string =>
    all.slice(0, MOST_NAMES).join(messages.common.listSeparator) +
    (all.length > MOST_NAMES ? changes.andMore : '');
  return [
    ...[...byField].map(([field, all]) =>
      changes.inputs({ field: messages.fields[field], count: all.length, names: few(all) }),
    ),
    ...(levered.length === 0
      ? []
      : [changes.varietyLevers({ count: levered.length, names: few(levered) })]),
  ];
}
