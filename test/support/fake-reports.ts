import type { CallInput, CallOutput, EventName, EventPayload } from '../../shared/contract';
import type { AppError } from '../../shared/errors';
import { appError } from '../../shared/errors';
import { failure, success } from '../../shared/result';
import type { Handlers } from './fake-bridge';

type ReportCall = Extract<keyof Handlers, `report.${string}` | `print.${string}`>;
type Entry = CallOutput<'report.list'>[number];

export interface FakeReports {
  readonly handlers: Pick<Handlers, ReportCall>;
  /** What was exported, the last one last. */
  readonly exported: () => readonly CallInput<'report.export'>[];
  /** How often the system's print dialog was asked for. */
  readonly prints: () => number;
  /** The tokens of files shown in their folder. */
  readonly shown: () => readonly string[];
}

/** Exports that go nowhere and are noted like real ones. */
export function createFakeReports(
  setup: { readonly cancelsExports?: boolean; readonly saveFailure?: AppError | null },
  emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void,
): FakeReports {
  const exported: CallInput<'report.export'>[] = [];
  const entries: Entry[] = [];
  const shown: string[] = [];
  let prints = 0;
  const handlers: FakeReports['handlers'] = {
    'report.export': (input) => {
      if (setup.saveFailure !== undefined && setup.saveFailure !== null) {
        return failure(setup.saveFailure);
      }
      if (setup.cancelsExports === true) return success({ kind: 'cancelled' });
      emit('report.progress', { stage: 'writing', share: 0.5 });
      exported.push(input);
      const token = exported.length.toString(16).padStart(32, 'e');
      const fileName = `某某医院_报表.${input.kind}`;
      const subject = input.kind === 'csv' ? input.table.name : '现状';
      const at = '2026-01-05T08:30:00.000Z';
      entries.unshift({ at, kind: input.kind, fileName, folder: 'D:\\医保', subject, token });
      return success({ kind: 'saved', token, fileName });
    },
    'report.cancel': () => success({}),
    'report.list': () => success(entries),
    'report.showInFolder': ({ token }) => {
      shown.push(token);
      return success({});
    },
    'report.print': () => {
      prints += 1;
      return success({ kind: 'printed' });
    },
    'print.take': () => failure(appError('call.untrusted', {})),
    'print.ready': () => failure(appError('call.untrusted', {})),
  };
  return { handlers, exported: () => exported, prints: () => prints, shown: () => shown };
}
