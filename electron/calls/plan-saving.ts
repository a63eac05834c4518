import { basename, dirname, parse } from 'node:path';

import type { CallInput, CallReply } from '../../shared/contract';
import { type AppError, appError } from '../../shared/errors';
import { OneAtATime } from '../../shared/one-at-a-time';
import { failure, success } from '../../shared/result';
import { backUpFile } from '../storage/backups';
import { keepStamp, pathOf, stampOfToken, tokenOf } from '../storage/file-tokens';
import { writePlanFile } from '../storage/plan-files';

type Saving = CallInput<'plan.save'>;
type Saved = CallReply<'plan.save'>;

/** Where the person is asked to save: beside the present file, as a copy of it where `copyOf` names it. */
export interface SaveSuggestion {
  readonly plan: Saving['plan'];
  readonly folder: string | null;
  readonly copyOf: string | null;
}

export interface SavingNeeds {
  readonly askSavePath: (suggestion: SaveSuggestion) => Promise<string | null>;
  readonly backupRoot: string;
  readonly savedWith: string;
  readonly reportFault: (where: string, fault: unknown) => string;
  readonly onSaved: (path: string, plan: Saving['plan']) => Promise<void>;
}

/** Saves under way by path: each compares with what the one before it wrote. */
const saves = new OneAtATime();

/** Saves a plan to the file it came from, or where the person says. */
export async function savePlanFile(
  { token, saveAs, isCopy, plan }: Saving,
  needs: SavingNeeds,
): Promise<Saved> {
  const present = token === null ? null : pathOf(token);
  if (token !== null && present === null) return failure(appError('token.unknown', {}));
  const path =
    saveAs || present === null
      ? await needs.askSavePath({
          plan,
          folder: present === null ? null : dirname(present),
          copyOf: isCopy === true && present !== null ? parse(present).name : null,
        })
      : present;
  if (path === null) return success({ kind: 'cancelled' });
  return saves.run(path, () => write({ path, isSame: path === present, plan }, needs));
}

async function write(
  {
    path,
    isSame,
    plan,
  }: { readonly path: string; readonly isSame: boolean; readonly plan: Saving['plan'] },
  needs: SavingNeeds,
): Promise<Saved> {
  const savedTo = tokenOf(path);
  const fileName = basename(path);
  const backupFailure = await keepPresentVersion(path, needs);
  const written = await writePlanFile({
    path,
    plan,
    savedWith: needs.savedWith,
    // Another file than the plan's own may be replaced: the person has just said so in the system's dialog.
    expectedStamp: isSame ? stampOfToken(savedTo) : null,
  });
  if (!written.ok) return written;
  if (written.value.kind === 'conflict') {
    return success({ kind: 'conflict', token: savedTo, fileName });
  }
  const { stamp } = written.value;
  keepStamp(savedTo, stamp);
  await needs.onSaved(path, plan);
  return success({ kind: 'saved', token: savedTo, fileName, stamp, backupFailure });
}

/** A version that cannot be kept must not keep the person from saving; they are told. */
async function keepPresentVersion(path: string, needs: SavingNeeds): Promise<AppError | null> {
  try {
    await backUpFile(needs.backupRoot, path);
    return null;
  } catch (fault) {
    needs.reportFault('plan backup', fault);
    return appError('backup.unwritable', {});
  }
}
