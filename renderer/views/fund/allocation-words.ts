import { assertNever } from '../../../shared/assert';
import { formatExactRatio } from '../../../shared/i18n/format';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { AllocationKey } from '../../../shared/plan/fund-allocation';
import type { FundAllocated } from '../../results/fund-questions';
import type { FundWords } from './use-fund-words';

/** What a key is called: its own name, or that of its kind. */
export function allocationKeyName(
  { kind, name }: Pick<AllocationKey, 'kind' | 'name'>,
  { fund }: Messages,
): string {
  return name === '' ? fund.keyKinds[kind] : name;
}

/** Why nothing can be divided, as a sentence; `null` where it can. */
export function allocationProblem(
  allocated: FundAllocated,
  { messages, language }: FundWords,
): string | null {
  const { problems } = messages.fundAllocation;
  if (allocated.kind === 'divided') return null;
  if (allocated.kind === 'poolUnknown') return problems.poolUnknown;
  const { problem } = allocated;
  switch (problem.kind) {
    case 'noDepartments':
    case 'noKeys':
      return problems[problem.kind];
    case 'weights':
      return problems.weights({ sum: formatExactRatio(problem.sumRatio, language) });
    case 'departmentTwice':
      return problems.departmentTwice({ name: problem.name });
    case 'emptyKey':
      return problems.emptyKey({ key: allocationKeyName(problem.key, messages) });
    default:
      return assertNever(problem);
  }
}
