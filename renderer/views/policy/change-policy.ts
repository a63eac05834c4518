import { formatRatio, type Language } from '../../../shared/i18n/format';
import { messagesOf } from '../../../shared/i18n/messages';
import type { Messages } from '../../../shared/i18n/zh-cn';
import {
  changeParameter,
  changeSource,
  ownCopy,
  type PolicyChange,
  type PolicyProblem,
} from '../../../shared/policy/edit-policy';
import type { PolicyParameter } from '../../../shared/policy/parameter-table';
import type { ParameterSource, Policy } from '../../../shared/policy/policy';
import { edit, sealEdits } from '../../stores/plan-store';

/** Takes a changed value into the plan; the sentence of what is wrong otherwise. */
export type TakeChange = (change: PolicyChange) => string | null;

/** Gives the plan a pack of its own that says what the present one says. */
export function duplicatePolicy(policy: Policy): void {
  const names = {
    zh: messagesOf('zh').policy.copyName({ name: policy.names.zh }),
    en: messagesOf('en').policy.copyName({ name: policy.names.en }),
  };
  putPolicy(ownCopy(policy, names));
}

export function renamePolicy(policy: Policy, language: Language, name: string): void {
  if (policy.names[language] === name) return;
  putPolicy({ ...policy, names: { ...policy.names, [language]: name } });
}

export function takeSource(
  policy: Policy,
  parameter: PolicyParameter,
  source: ParameterSource,
): void {
  putPolicy(changeSource(policy, parameter, source));
}

/** Changes a value of the plan's pack, and with the pack's scope the plan's, as one step to undo. */
export function takeChange(
  policy: Policy,
  change: PolicyChange,
  words: { readonly messages: Messages; readonly language: Language },
): string | null {
  const changed = changeParameter(policy, change, handSource());
  if (!changed.ok) return policyProblemSentence(changed.error, words);
  if (change.parameter !== 'scope') {
    putPolicy(changed.value);
    return null;
  }
  const mergeKey = 'policy scope';
  edit({ kind: 'changePlan', change: { field: 'policy', value: changed.value } }, mergeKey);
  edit({ kind: 'changePlan', change: { field: 'scope', value: change.value } }, mergeKey);
  sealEdits();
  return null;
}

/** What a person states of a source; `null` where a document is claimed but not named. */
export function statedSource(
  stated: {
    readonly kind: ParameterSource['kind'];
    readonly title: string;
    readonly quotation: string;
  },
  before: ParameterSource,
  language: Language,
): ParameterSource | null {
  const { kind } = stated;
  const title = stated.title.trim();
  const quotation = stated.quotation.trim() === '' ? null : stated.quotation.trim();
  if (title === before.title[language]) return { kind, title: before.title, quotation };
  if (title !== '') return { kind, title: { zh: title, en: title }, quotation };
  return kind === 'assumption' ? { ...handSource(), quotation } : null;
}

function handSource(): ParameterSource {
  const title = {
    zh: messagesOf('zh').policy.editedByHand,
    en: messagesOf('en').policy.editedByHand,
  };
  return { kind: 'assumption', title, quotation: null };
}

function putPolicy(value: Policy): void {
  edit({ kind: 'changePlan', change: { field: 'policy', value } });
}

function policyProblemSentence(
  problem: PolicyProblem,
  { messages, language }: { readonly messages: Messages; readonly language: Language },
): string {
  const { problems } = messages.policy;
  switch (problem.kind) {
    case 'tooHigh':
      return problems.tooHigh({
        parameter: messages.parameters.names[problem.parameter],
        most: formatRatio(problem.mostRatio, language),
      });
    case 'capBelowRatio':
      return problems.capBelowRatio({ ratio: formatRatio(problem.ratio, language) });
    case 'ratioAboveCap':
      return problems.ratioAboveCap({ cap: formatRatio(problem.capRatio, language) });
    case 'scoreTwice':
    case 'rowsNotAscending':
      return problems[problem.kind];
  }
}
