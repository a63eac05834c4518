import { backupsEn } from './en/backups';
import { chartsEn } from './en/charts';
import { commonEn } from './en/common';
import { compareEn } from './en/compare';
import { declarationEn } from './en/declaration';
import { declareDeskEn } from './en/declare-desk';
import { deskEn } from './en/desk';
import { editsEn } from './en/edits';
import { errorsEn } from './en/errors';
import { executionEn } from './en/execution';
import { exportEn } from './en/export';
import { fieldsEn } from './en/fields';
import { forecastEn } from './en/forecast';
import { fundEn } from './en/fund';
import { fundAllocationEn } from './en/fund-allocation';
import { fundDeskEn } from './en/fund-desk';
import { fundItemsEn } from './en/fund-items';
import { fundPoliciesEn } from './en/fund-policies';
import { fundScoreEn } from './en/fund-score';
import { gridEn } from './en/grid';
import { headlessEn } from './en/headless';
import { historyEn } from './en/history';
import { importEn } from './en/import';
import { importAskEn } from './en/import-ask';
import { importChecksEn } from './en/import-checks';
import { importFilesEn } from './en/import-files';
import { importMonthsEn } from './en/import-months';
import { importProductsEn } from './en/import-products';
import { importQuestionsEn } from './en/import-questions';
import { importTablesEn } from './en/import-tables';
import { importTemplateEn } from './en/import-template';
import { importWarningsEn } from './en/import-warnings';
import { leversEn } from './en/levers';
import { mergeEn } from './en/merge';
import { parametersEn } from './en/parameters';
import { policyEn } from './en/policy';
import { recoveryEn } from './en/recovery';
import { reportEn } from './en/report';
import { savingEn } from './en/saving';
import { scenariosEn } from './en/scenarios';
import { shellEn } from './en/shell';
import { standingEn } from './en/standing';
import { startEn } from './en/start';
import { traceEn } from './en/trace';
import { varietyEn } from './en/variety';
import { warningsEn } from './en/warnings';
import { whatIfEn } from './en/what-if';
import { whatIfChartsEn } from './en/what-if-charts';
import { whatIfToolsEn } from './en/what-if-tools';
import type { Messages } from './zh-cn';

/** All sentences in English. */
export const en: Messages = {
  backups: backupsEn,
  charts: chartsEn,
  common: commonEn,
  compare: compareEn,
  desk: deskEn,
  edits: editsEn,
  errors: errorsEn,
  execution: executionEn,
  export: exportEn,
  fields: fieldsEn,
  declaration: declarationEn,
  declareDesk: declareDeskEn,
  forecast: forecastEn,
  fund: fundEn,
  fundAllocation: fundAllocationEn,
  fundDesk: fundDeskEn,
  fundPolicies: fundPoliciesEn,
  fundItems: fundItemsEn,
  fundScore: fundScoreEn,
  grid: gridEn,
  headless: headlessEn,
  import: importEn,
  importAsk: importAskEn,
  importChecks: importChecksEn,
  importFiles: importFilesEn,
  importMonths: importMonthsEn,
  importProducts: importProductsEn,
  importQuestions: importQuestionsEn,
  importTables: importTablesEn,
  importTemplate: importTemplateEn,
  importWarnings: importWarningsEn,
  history: historyEn,
  levers: leversEn,
  merge: mergeEn,
  parameters: parametersEn,
  policy: policyEn,
  recovery: recoveryEn,
  report: reportEn,
  saving: savingEn,
  scenarios: scenariosEn,
  shell: shellEn,
  standing: standingEn,
  start: startEn,
  trace: traceEn,
  variety: varietyEn,
  warnings: warningsEn,
  whatIf: whatIfEn,
  whatIfCharts: whatIfChartsEn,
  whatIfTools: whatIfToolsEn,
};
