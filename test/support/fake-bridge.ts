import type { OwnFile } from '../../shared/app-contract';
import {
  type Bridge,
  type CallInput,
  type CallName,
  type CallReply,
  calls,
  type EventName,
  type EventPayload,
  events,
} from '../../shared/contract';
import { type AppError, appError } from '../../shared/errors';
import type { Language } from '../../shared/i18n/format';
import { parsePlanFile, planFileText } from '../../shared/plan/plan-file';
import type { PlanningSettings } from '../../shared/planning-settings';
import type { DrugComparison } from '../../shared/purchases/comparison/drug-comparison';
import type { ImportMemory } from '../../shared/purchases/settling/import-answers';
import type { RawTable } from '../../shared/purchases/table/raw-table';
import type { ExportSettings } from '../../shared/report-request';
import { failure, success } from '../../shared/result';
import type { TableViewSettings } from '../../shared/table-settings';
import { createFakeImport, type FakeImport } from './fake-import';
import { createFakeJournals, type FakeJournals, type FakeUnsaved } from './fake-journals';
import { createFakeReports, type FakeReports } from './fake-reports';

export type Handlers = {
  readonly [Name in CallName]: (
    input: CallInput<Name>,
  ) => CallReply<Name> | Promise<CallReply<Name>>;
};

/** What a test begins with. Plain data, so that it can be handed to a page. */
export interface FakeBridgeSetup {
  readonly language?: Language;
  /** How the table was arranged the last time. */
  readonly table?: TableViewSettings;
  /** How comparison and what-if were set the last time. */
  readonly planning?: PlanningSettings;
  /** What the person picks in the import dialog, one sheet or several of several files; `null` cancels it. */
  readonly purchases?: RawTable | readonly RawTable[] | null;
  /** Files of which nothing can be read. */
  readonly damagedFiles?: readonly string[];
  /** What earlier imports have learnt. */
  readonly memory?: ImportMemory;
  /** The hospital's table of selected and compared drugs; `null` cancels its dialog. */
  readonly comparison?: DrugComparison | null;
  /** The table of departments that the person picks; `null` cancels its dialog. */
  readonly departments?: RawTable | null;
  /** Reading does not end before the test lets it. */
  readonly holdsReading?: boolean;
  /** What the export dialog remembers from the last time. */
  readonly exports?: ExportSettings;
  /** The person cancels every dialog that asks where an export goes. */
  readonly cancelsExports?: boolean;
  /** A plan file that is there from the beginning. */
  readonly planText?: string;
  /** What the next saving fails with. */
  readonly saveFailure?: AppError | null;
  /** What crashes have left. */
  readonly unsaved?: readonly FakeUnsaved[];
  readonly damaged?: readonly OwnFile[];
}

export interface FakeBridge {
  readonly bridge: Bridge;
  readonly emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
  readonly imports: Omit<FakeImport, 'handlers'>;
  readonly reports: Omit<FakeReports, 'handlers'>;
  /** What the export dialog remembers. */
  readonly exports: () => ExportSettings | undefined;
  /** The text of the file saved last; `null` before the first. */
  readonly savedText: () => string | null;
  /** The chart saved last; `null` before the first. */
  readonly savedChart: () => CallInput<'chart.save'> | null;
  readonly described: () => CallInput<'window.describe'> | null;
  readonly language: () => Language;
  /** How the table is arranged, once that was remembered. */
  readonly table: () => TableViewSettings | undefined;
  /** How comparison and what-if are set, once that was remembered. */
  readonly planning: () => PlanningSettings | undefined;
  /** Another program writes the plan's file. */
  readonly changeFile: (text: string) => void;
  /** The versions kept of it, the newest first. */
  readonly backups: () => readonly string[];
  /** From now on this cannot be written, or can again. */
  readonly failWriting: (what: 'backups' | 'settings', fails: boolean) => void;
  readonly closings: () => number;
  /** How often the page asked main to paste. */
  readonly pastings: () => number;
  /** The journals as they would stand on the disk. */
  readonly journals: FakeJournals;
}

const FILE_NAME = '测算.jieyu';

/** A bridge over an in-memory folder. Files, purchases and plans go through the program's own shared code. */
export function createFakeBridge(setup: FakeBridgeSetup = {}): FakeBridge {
  const listeners = new Set<(name: string, payload: unknown) => void>();
  const files = new Map<string, string>();
  /** The files as the page knows them. */
  const known = new Map<string, string>();
  const backups: string[] = [];
  const unwritable = new Set<'backups' | 'settings'>();
  if (setup.planText !== undefined) files.set(newToken(0), setup.planText);
  let language: Language = setup.language ?? 'zh';
  let table = setup.table;
  let planning = setup.planning;
  let exports = setup.exports;
  let savedText: string | null = null;
  let savedChart: CallInput<'chart.save'> | null = null;
  let described: CallInput<'window.describe'> | null = null;
  let closings = 0;
  let pastings = 0;
  const { handlers: importHandlers, ...imports } = createFakeImport(setup, emit);
  const { handlers: reportHandlers, ...reports } = createFakeReports(setup, emit);
  const journals = createFakeJournals(setup.unsaved ?? []);

  const opened = (token: string): CallReply<'plan.open'> => {
    const text = files.get(token);
    if (text === undefined) return failure(appError('token.unknown', {}));
    const parsed = parsePlanFile(text, FILE_NAME);
    if (!parsed.ok) return parsed;
    known.set(token, text);
    return success({
      kind: 'opened',
      token,
      fileName: FILE_NAME,
      stamp: fakeStamp(text),
      plan: parsed.value,
    });
  };
  const peeked = (token: string): CallReply<'plan.peek'> => {
    const before = known.get(token);
    const reply = opened(token);
    if (before !== undefined) known.set(token, before);
    return reply;
  };
  const isChanged = (token: string): boolean =>
    known.has(token) && files.get(token) !== known.get(token);
  const handlers: Handlers = {
    'plan.open': () => {
      const token = [...files.keys()].at(-1);
      return token === undefined ? success({ kind: 'cancelled' }) : opened(token);
    },
    'plan.openRecent': ({ token }) => opened(token),
    'plan.takeStartupFile': () => success({ kind: 'cancelled' }),
    'plan.save': ({ token, saveAs, plan }) => {
      if (setup.saveFailure !== undefined && setup.saveFailure !== null) {
        return failure(setup.saveFailure);
      }
      const place = token === null || saveAs ? newToken(files.size) : token;
      if (isChanged(place)) {
        return success({ kind: 'conflict', token: place, fileName: FILE_NAME });
      }
      const before = files.get(place);
      if (before !== undefined) backups.unshift(before);
      savedText = planFileText(plan, '0.0.0');
      files.set(place, savedText);
      known.set(place, savedText);
      return success({
        kind: 'saved',
        token: place,
        fileName: FILE_NAME,
        stamp: fakeStamp(savedText),
        backupFailure: unwritable.has('backups') ? appError('backup.unwritable', {}) : null,
      });
    },
    'plan.peek': ({ token }) => peeked(token),
    'plan.checkFile': ({ token }) =>
      success({ state: !files.has(token) ? 'missing' : isChanged(token) ? 'changed' : 'same' }),
    'backup.list': () =>
      success({
        fileName: FILE_NAME,
        backups: backups.map((text, index) => ({
          id: String(backups.length - index),
          savedAt: '2026-01-05T08:30:00.000Z',
          sizeBytes: text.length,
        })),
      }),
    'backup.read': ({ id }) => {
      const text = backups.find((_, index) => String(backups.length - index) === id) ?? '';
      const parsed = parsePlanFile(text, FILE_NAME);
      return parsed.ok ? success({ plan: parsed.value }) : parsed;
    },
    'backup.keep': ({ plan }) => {
      backups.unshift(planFileText(plan, '0.0.0'));
      return success({});
    },
    'plan.listRecent': () =>
      success(
        [...files.keys()].map((token) => ({
          token,
          fileName: FILE_NAME,
          folder: 'D:\\医保',
          hospitalName: '某某医院',
          openedAt: '2026-01-05T08:30:00.000Z',
          isMissing: false,
        })),
      ),
    'plan.forgetRecent': ({ token }) => {
      files.delete(token);
      return success({});
    },
    ...importHandlers,
    'chart.save': (chart) => {
      if (setup.saveFailure !== undefined && setup.saveFailure !== null) {
        return failure(setup.saveFailure);
      }
      savedChart = chart;
      return success({ kind: 'saved', fileName: `${chart.chartName}.${chart.picture.kind}` });
    },
    ...reportHandlers,
    ...journals.handlers,
    'app.describe': () => success({ version: '0.0.0' }),
    'app.takeDamaged': () => success([...(setup.damaged ?? [])]),
    'app.saveDiagnostics': () => success({ kind: 'saved', fileName: '诊断.json' }),
    'settings.read': () => success({ language, table, planning, exports }),
    'settings.write': (settings) => {
      if (unwritable.has('settings')) return failure(appError('settings.unwritable', {}));
      language = settings.language ?? language;
      table = settings.table ?? table;
      planning = settings.planning ?? planning;
      exports = settings.exports ?? exports;
      return success({});
    },
    'window.describe': (description) => {
      described = description;
      return success({});
    },
    'window.paste': () => {
      pastings += 1;
      return success({});
    },
    'window.close': () => {
      closings += 1;
      return success({});
    },
  };

  function emit<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
    const checked = events[name].parse(payload);
    for (const listener of listeners) listener(name, checked);
  }

  return {
    bridge: {
      invoke: (name, input) => answer(handlers, name, input),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    emit,
    imports,
    reports,
    exports: () => exports,
    savedText: () => savedText,
    savedChart: () => savedChart,
    described: () => described,
    language: () => language,
    table: () => table,
    planning: () => planning,
    changeFile: (text) => {
      for (const token of files.keys()) files.set(token, text);
    },
    backups: () => backups,
    failWriting: (what, fails) => {
      if (fails) unwritable.add(what);
      else unwritable.delete(what);
    },
    closings: () => closings,
    pastings: () => pastings,
    journals,
  };
}

/** Checks input and output by the contract, as main does; crosses the boundary as plain data. */
async function answer(handlers: Handlers, name: string, input: unknown): Promise<unknown> {
  if (!Object.hasOwn(calls, name)) return failure(appError('call.unknown', { name }));
  const callName = name as CallName;
  const parsed = calls[callName].input.safeParse(structuredClone(input));
  if (!parsed.success) return failure(appError('call.badInput', { name }));
  const handler = handlers[callName] as (input: unknown) => unknown;
  const reply = (await handler(parsed.data)) as CallReply<CallName>;
  if (reply.ok) calls[callName].output.parse(reply.value);
  return structuredClone(reply);
}

/** Differs where the text does, as a stamp would; the page has no synchronous sha256. */
function fakeStamp(text: string): string {
  let mixed = 7;
  for (const sign of text) mixed = (mixed * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_000_007;
  return mixed.toString(16).padStart(64, '0');
}

function newToken(number: number): string {
  return number.toString(16).padStart(32, '0');
}
