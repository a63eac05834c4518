import { errorsEn } from './en/errors';
import { fieldsEn } from './en/fields';
import { headlessEn } from './en/headless';
import { importFilesEn } from './en/import-files';
import { reportEn } from './en/report';
import { shellEn } from './en/shell';
import { traceEn } from './en/trace';
import { warningsEn } from './en/warnings';
import type { Messages } from './zh-cn';

/** All sentences in English. */
export const en: Messages = {
  errors: errorsEn,
  fields: fieldsEn,
  headless: headlessEn,
  importFiles: importFilesEn,
  report: reportEn,
  shell: shellEn,
  trace: traceEn,
  warnings: warningsEn,
};
