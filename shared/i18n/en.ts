import { errorsEn } from './en/errors';
import { fieldsEn } from './en/fields';
import { shellEn } from './en/shell';
import { warningsEn } from './en/warnings';
import type { Messages } from './zh-cn';

/** All sentences in English. */
export const en: Messages = {
  errors: errorsEn,
  fields: fieldsEn,
  shell: shellEn,
  warnings: warningsEn,
};
