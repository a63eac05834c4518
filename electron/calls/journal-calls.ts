import { basename } from 'node:path';

import type { CallReply } from '../../shared/contract';
import { appError } from '../../shared/errors';
import type { KeptJournal, UnsavedWork } from '../../shared/journal-contract';
import { failure, success } from '../../shared/result';
import type { CallHandlers } from '../channel/register-calls';
import { keepStamp, pathOf, tokenOf } from '../storage/file-tokens';
import { factStampOf } from '../storage/journal-facts';
import type { FoundJournal } from '../storage/journal-file';
import type { UnsavedJournal } from '../storage/journal-folder';
import type { Journals } from '../storage/journals';

interface JournalCallsNeeds {
  readonly journals: Journals;
  readonly reportFault: (where: string, fault: unknown) => string;
}

type JournalCallName = Extract<keyof CallHandlers, `journal.${string}`>;

/** What is kept of unsaved work, and gives it back. */
export function journalCalls({
  journals,
  reportFault,
}: JournalCallsNeeds): Pick<CallHandlers, JournalCallName> {
  return {
    'journal.append': async ({ begin, follows, entries, moveTo }) => {
      const path = placeOf(begin?.token ?? null);
      const target = placeOf(moveTo);
      if (path === undefined || target === undefined) {
        return failure(appError('token.unknown', {}));
      }
      try {
        const { hasFollowed, isFull } = await journals.append({
          begin: begin === null ? null : { ...begin, path },
          follows,
          entries,
          moveTo: target,
        });
        return hasFollowed ? success({ isFull }) : failure(appError('journal.gone', {}));
      } catch (fault) {
        reportFault('journal', fault);
        return failure(appError('journal.unwritable', {}));
      }
    },
    'journal.listUnsaved': async () => success((await journals.unsaved()).map(shownWork)),
    'journal.find': async ({ token, stamp }) => {
      const path = pathOf(token);
      if (path === null) return failure(appError('token.unknown', {}));
      const found = await journals.find(path, stamp);
      if (found === null) return success({ kind: 'none' });
      return 'historyId' in found
        ? success({ kind: 'history', journal: found.historyId })
        : success({ kind: 'unsaved', work: shownWork(found) });
    },
    'journal.look': async ({ journal }) => kept(await journals.read(journal)),
    'journal.take': async ({ journal }) => {
      const taken = kept(await journals.take(journal));
      // Whoever has changed the file since this work began is not written over.
      if (taken.ok && taken.value.file !== null) {
        keepStamp(taken.value.file.token, taken.value.file.stamp);
      }
      return taken;
    },
    'journal.resume': async () => {
      const journal = await journals.resume();
      return journal === null ? success(null) : kept(journal);
    },
    'journal.discard': async ({ journal }) => {
      await journals.discard(journal);
      return success({});
    },
  };
}

/** `undefined` for a token this run has not given out. */
function placeOf(token: string | null): string | null | undefined {
  return token === null ? null : (pathOf(token) ?? undefined);
}

function shownWork({ id, path, hospitalName, at, changes }: UnsavedJournal): UnsavedWork {
  return {
    journal: id,
    fileName: path === null ? null : basename(path),
    hospitalName,
    at: at.toISOString(),
    changes,
  };
}

function kept(journal: FoundJournal | null): CallReply<'journal.look'> {
  return journal === null ? failure(appError('journal.gone', {})) : success(shownJournal(journal));
}

function shownJournal(journal: FoundJournal): KeptJournal {
  const { head, base, entries } = journal;
  const stamp = factStampOf(journal);
  return {
    file:
      head.path === null || stamp === null
        ? null
        : { token: tokenOf(head.path), fileName: basename(head.path), stamp },
    base,
    entries,
  };
}
