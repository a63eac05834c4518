import { backupsZh } from './zh-cn/backups';
import { chartsZh } from './zh-cn/charts';
import { commonZh } from './zh-cn/common';
import { compareZh } from './zh-cn/compare';
import { declarationZh } from './zh-cn/declaration';
import { declareDeskZh } from './zh-cn/declare-desk';
import { deskZh } from './zh-cn/desk';
import { editsZh } from './zh-cn/edits';
import { errorsZh } from './zh-cn/errors';
import { executionZh } from './zh-cn/execution';
import { exportZh } from './zh-cn/export';
import { fieldsZh } from './zh-cn/fields';
import { forecastZh } from './zh-cn/forecast';
import { fundZh } from './zh-cn/fund';
import { fundAllocationZh } from './zh-cn/fund-allocation';
import { fundDeskZh } from './zh-cn/fund-desk';
import { fundItemsZh } from './zh-cn/fund-items';
import { fundPoliciesZh } from './zh-cn/fund-policies';
import { fundScoreZh } from './zh-cn/fund-score';
import { gridZh } from './zh-cn/grid';
import { headlessZh } from './zh-cn/headless';
import { historyZh } from './zh-cn/history';
import { importZh } from './zh-cn/import';
import { importAskZh } from './zh-cn/import-ask';
import { importChecksZh } from './zh-cn/import-checks';
import { importFilesZh } from './zh-cn/import-files';
import { importMonthsZh } from './zh-cn/import-months';
import { importProductsZh } from './zh-cn/import-products';
import { importQuestionsZh } from './zh-cn/import-questions';
import { importTablesZh } from './zh-cn/import-tables';
import { importTemplateZh } from './zh-cn/import-template';
import { importWarningsZh } from './zh-cn/import-warnings';
import { leversZh } from './zh-cn/levers';
import { mergeZh } from './zh-cn/merge';
import { parametersZh } from './zh-cn/parameters';
import { policyZh } from './zh-cn/policy';
import { recoveryZh } from './zh-cn/recovery';
import { reportZh } from './zh-cn/report';
import { savingZh } from './zh-cn/saving';
import { scenariosZh } from './zh-cn/scenarios';
import { shellZh } from './zh-cn/shell';
import { standingZh } from './zh-cn/standing';
import { startZh } from './zh-cn/start';
import { traceZh } from './zh-cn/trace';
import { varietyZh } from './zh-cn/variety';
import { warningsZh } from './zh-cn/warnings';
import { whatIfZh } from './zh-cn/what-if';
import { whatIfChartsZh } from './zh-cn/what-if-charts';
import { whatIfToolsZh } from './zh-cn/what-if-tools';

/** All sentences in Chinese; their shape is the shape every other language must have. */
export const zhCn = {
  backups: backupsZh,
  charts: chartsZh,
  common: commonZh,
  compare: compareZh,
  desk: deskZh,
  edits: editsZh,
  errors: errorsZh,
  execution: executionZh,
  export: exportZh,
  fields: fieldsZh,
  declaration: declarationZh,
  declareDesk: declareDeskZh,
  forecast: forecastZh,
  fund: fundZh,
  fundAllocation: fundAllocationZh,
  fundDesk: fundDeskZh,
  fundPolicies: fundPoliciesZh,
  fundItems: fundItemsZh,
  fundScore: fundScoreZh,
  grid: gridZh,
  headless: headlessZh,
  import: importZh,
  importAsk: importAskZh,
  importChecks: importChecksZh,
  importFiles: importFilesZh,
  importMonths: importMonthsZh,
  importProducts: importProductsZh,
  importQuestions: importQuestionsZh,
  importTables: importTablesZh,
  importTemplate: importTemplateZh,
  importWarnings: importWarningsZh,
  history: historyZh,
  levers: leversZh,
  merge: mergeZh,
  parameters: parametersZh,
  policy: policyZh,
  recovery: recoveryZh,
  report: reportZh,
  saving: savingZh,
  scenarios: scenariosZh,
  shell: shellZh,
  standing: standingZh,
  start: startZh,
  trace: traceZh,
  variety: varietyZh,
  warnings: warningsZh,
  whatIf: whatIfZh,
  whatIfCharts: whatIfChartsZh,
  whatIfTools: whatIfToolsZh,
};

/** The same tree with any text: what a language must provide. */
type Translated<Tree> = Tree extends string
  ? string
  : Tree extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof Tree]: Translated<Tree[Key]> };

export type Messages = Translated<typeof zhCn>;
