import { formatYuan } from '../../shared/i18n/format';
import type { ImportSummary, VarietyHistory } from '../../shared/purchases/reading/import-summary';
import type { ImportAnswers } from '../../shared/purchases/settling/import-answers';
import { APART, varietyQuestions } from '../../shared/purchases/settling/variety-answers';
import { varietyKey } from '../../shared/purchases/variety-key';
import type { CommandContext } from './command';

interface Settled {
  readonly summary: Pick<ImportSummary, 'varieties'>;
  readonly answers: ImportAnswers;
}

/** Varieties that may be one drug, with the answers that `--answers` takes; until one is given each counts by itself. */
export function lookAlikesJson({ summary, answers }: Settled): readonly object[] {
  return varietyQuestions(summary.varieties, answers).map(
    ({ key, variety, candidates, reason }) => ({
      key,
      ...namedJson(variety),
      reason,
      choices: [
        ...candidates.map((candidate) => ({
          answer: varietyKey(candidate),
          ...namedJson(candidate),
        })),
        { answer: APART },
      ],
    }),
  );
}

function namedJson({ genericName, dosageForm, batch, amountYuan }: VarietyHistory): object {
  return { genericName, dosageForm, batch, amountYuan };
}

/** The same as people read it; empty where there are none. */
export function lookAlikesText(
  { summary, answers }: Settled,
  { messages, language }: CommandContext,
): string {
  const { lookAlikes: words, reasons } = messages.merge;
  const questions = varietyQuestions(summary.varieties, answers);
  if (questions.length === 0) return '';
  const named = (each: VarietyHistory): { name: string; amount: string } => ({
    name: [each.genericName, each.dosageForm, each.batch].filter((text) => text !== '').join(' · '),
    amount: formatYuan(each.amountYuan, language),
  });
  const lines = questions.map(({ variety, candidates, reason }) => {
    const others = candidates.map((each) => words.other(named(each))).join(' / ');
    return `  ${words.line({ ...named(variety), reason: reasons[reason] })} ${words.into} ${others}`;
  });
  return [words.title({ count: questions.length }), ...lines, ''].join('\n');
}
