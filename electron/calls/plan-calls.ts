import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import type { BrowserWindow } from 'electron';

import type { CallOutput, CallReply } from '../../shared/contract';
import { type AppError, appError } from '../../shared/errors';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { failure, success } from '../../shared/result';
import type { CallHandlers } from '../channel/register-calls';
import type { OfferedFile } from '../offered/offered-file';
import { keepStamp, pathOf, stampOfToken, tokenOf } from '../storage/file-tokens';
import { readPlanFile, stampOfPlanFile } from '../storage/plan-files';
import {
  forgetRecentPlan,
  readRecentPlans,
  type RecentPlan,
  rememberRecentPlan,
} from '../storage/recent-plans';
import { newestGoodBackup } from './backup-calls';
import { savePlanFile, type SaveSuggestion } from './plan-saving';

/** Asks the person for a file; `null` when they cancel. */
export interface PlanDialogs {
  readonly askOpenPath: (window: BrowserWindow) => Promise<string | null>;
  readonly askSavePath: (
    window: BrowserWindow,
    suggestion: SaveSuggestion,
  ) => Promise<string | null>;
}

interface PlanCallsNeeds {
  readonly dialogs: PlanDialogs;
  readonly recentListPath: string;
  /** Where versions of plan files are kept before they are replaced. */
  readonly backupRoot: string;
  readonly savedWith: string;
  readonly offeredFile: Pick<OfferedFile, 'take'>;
  readonly now: () => Date;
  readonly reportFault: (where: string, fault: unknown) => string;
}

type PlanCallName = Extract<keyof CallHandlers, `plan.${string}`>;
type Opened = CallReply<'plan.open'>;

const unknownToken = failure(appError('token.unknown', {}));
const cancelled = success({ kind: 'cancelled' as const });

/** Opening and saving plan files, and the list of recent ones. */
export function planCalls(needs: PlanCallsNeeds): Pick<CallHandlers, PlanCallName> {
  return {
    'plan.open': async (_input, { window }) =>
      openAt(needs, await needs.dialogs.askOpenPath(window)),
    'plan.openRecent': ({ token }) => {
      const path = pathOf(token);
      return path === null
        ? Promise.resolve(failure(appError('token.unknown', {})))
        : openAt(needs, path);
    },
    'plan.takeStartupFile': () => openAt(needs, needs.offeredFile.take()),
    'plan.save': (input, { window }) =>
      savePlanFile(input, {
        ...needs,
        askSavePath: (suggestion) => needs.dialogs.askSavePath(window, suggestion),
        onSaved: (path, plan) => remember(needs, path, plan),
      }),
    'plan.peek': ({ token }) => {
      const path = pathOf(token);
      return path === null ? Promise.resolve(unknownToken) : peekAt(path);
    },
    'plan.checkFile': async ({ token }) => {
      const path = pathOf(token);
      return path === null ? unknownToken : success({ state: await fileState(path, token) });
    },
    'plan.listRecent': async () => success(await listRecent(needs.recentListPath)),
    'plan.forgetRecent': async ({ token }) => {
      const path = pathOf(token);
      if (path === null) return failure(appError('token.unknown', {}));
      await forgetRecentPlan(needs.recentListPath, path);
      return success({});
    },
  };
}

async function openAt(needs: PlanCallsNeeds, path: string | null): Promise<Opened> {
  if (path === null) return cancelled;
  const read = await readPlanFile(path);
  if (!read.ok) return unusable(needs, path, read.error);
  const { plan, stamp } = read.value;
  await remember(needs, path, plan);
  const token = tokenOf(path);
  keepStamp(token, stamp);
  return success({ kind: 'opened', token, fileName: basename(path), stamp, plan });
}

/** A file that cannot be opened, with the version kept of it that can. What is too new is good, and needs no other. */
async function unusable(needs: PlanCallsNeeds, path: string, error: AppError): Promise<Opened> {
  const backup =
    error.code === 'plan.tooNew' ? null : await newestGoodBackup(needs.backupRoot, path);
  return backup === null
    ? failure(error)
    : success({
        kind: 'unusable',
        token: tokenOf(path),
        fileName: basename(path),
        error,
        backup,
      });
}

async function peekAt(path: string): Promise<Opened> {
  const read = await readPlanFile(path);
  if (!read.ok) return read;
  return success({
    kind: 'opened',
    token: tokenOf(path),
    fileName: basename(path),
    ...read.value,
  });
}

/** A file whose content nobody has read yet has not changed. */
async function fileState(
  path: string,
  token: string,
): Promise<CallOutput<'plan.checkFile'>['state']> {
  const known = stampOfToken(token);
  if (known === null) return 'same';
  try {
    return (await stampOfPlanFile(path)) === known ? 'same' : 'changed';
  } catch {
    return 'missing';
  }
}

/** A list that cannot be written must not make opening or saving fail. */
async function remember(
  needs: PlanCallsNeeds,
  path: string,
  plan: PlanWithScenarios,
): Promise<void> {
  const openedAt = needs.now().toISOString();
  const { hospitalName } = plan;
  try {
    await rememberRecentPlan(needs.recentListPath, { path, hospitalName, openedAt });
  } catch (fault) {
    needs.reportFault('recent plans', fault);
  }
}

async function listRecent(listPath: string): Promise<CallOutput<'plan.listRecent'>> {
  return Promise.all((await readRecentPlans(listPath)).map(shownRecent));
}

async function shownRecent({
  path,
  hospitalName,
  openedAt,
}: RecentPlan): Promise<CallOutput<'plan.listRecent'>[number]> {
  return {
    token: tokenOf(path),
    fileName: basename(path),
    folder: dirname(path),
    hospitalName,
    openedAt,
    isMissing: await isMissing(path),
  };
}

async function isMissing(path: string): Promise<boolean> {
  try {
    await access(path);
    return false;
  } catch {
    return true;
  }
}
