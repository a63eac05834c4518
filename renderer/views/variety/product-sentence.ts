import { formatRatio, type Language } from '../../../shared/i18n/format';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { ProductProblem } from '../../../shared/plan/selected-products';
import { problemSentence } from '../../ui/problem-sentence';

/** Why a typed text is nothing of a selected product. */
export function productSentence(
  problem: ProductProblem,
  { messages, language }: { readonly messages: Messages; readonly language: Language },
): string {
  const { problems } = messages.variety.products;
  if (problem.kind === 'enterpriseMissing') return problems.enterpriseMissing;
  if (problem.kind === 'portionsAbove1') {
    return problems.portionsAbove1({ total: formatRatio(problem.totalRatio, language) });
  }
  return problemSentence(messages, problem);
}
