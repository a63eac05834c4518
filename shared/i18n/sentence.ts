import type { AppError } from '../errors';
import type { Warning } from '../warnings';
import type { Messages } from './zh-cn';

/** The sentence of a failure: what, where and how to mend it. */
export function errorSentence(messages: Messages, error: AppError): string {
  // The code picks the function whose parameters it names; TypeScript cannot follow that pairing through a union.
  const sentence = messages.errors[error.code] as (params: AppError['params']) => string;
  return sentence(error.params);
}

/** The sentence of a warning. */
export function warningSentence(
  messages: Messages,
  warning: Pick<Warning, 'code' | 'params'>,
): string {
  const sentence = messages.warnings[warning.code] as (params: Warning['params']) => string;
  return sentence(warning.params);
}

/** What is needed of a warning of the import to put it into words. */
interface WordedWarning {
  readonly code: keyof Messages['importWarnings'];
  readonly params: Readonly<Record<string, string>>;
}

/** The sentence of a warning of the import: what was found, and how to mend it. */
export function importWarningSentence(messages: Messages, { code, params }: WordedWarning): string {
  const { sentence, mend } = messages.importWarnings[code];
  return messages.importFiles.foundAndMend({ found: sentence(params), mend });
}
