import type { CallInput, CallName } from '../../shared/contract';
import { aPlan } from './builders';

const token = 'f'.repeat(32);
const plan = aPlan();
const table = {
  token,
  encoding: null,
  sheet: '采购明细',
  header: { row: 3, depth: 1 },
  mapping: { genericName: 1, specification: 3, packs: 6, date: 9 },
  fillsDown: false,
} as const;
const choices = { tables: [table], fromMonth: null, toMonth: null };

/** Inputs that fit, of every call that takes any. The token is none that was ever given out. */
export const callSamples = {
  'plan.openRecent': { token },
  'plan.forgetRecent': { token },
  'plan.save': { token, saveAs: false, plan },
  'import.preview': { token, encoding: null, sheet: null, header: null },
  'import.read': choices,
  'import.remember': { templates: [], answers: {} },
  'import.readDepartments': { keys: [] },
  'import.saveRows': { which: 'rejected', choices, answers: {} },
  'chart.save': {
    hospitalName: '市第一医院',
    chartName: '盈亏平衡',
    picture: { kind: 'svg', text: '<svg/>' },
  },
  'report.export': { kind: 'csv', hospitalName: '市第一医院', table: { name: '品种', rows: [] } },
  'report.showInFolder': { token },
  'settings.write': { language: 'en' },
  'window.describe': {
    fileName: null,
    hasUnsavedChanges: false,
    undoLabel: null,
    redoLabel: null,
  },
  'print.ready': { pages: 1 },
} satisfies { readonly [Name in CallName]?: CallInput<Name> };
