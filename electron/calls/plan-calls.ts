import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import type { BrowserWindow } from 'electron';

import type { CallInput, CallOutput, CallReply } from '../../shared/contract';
import { appError } from '../../shared/errors';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { failure, success } from '../../shared/result';
import type { OfferedFile } from '../offered-file';
import type { CallHandlers } from '../register-calls';
import { keepStamp, pathOf, tokenOf } from '../storage/file-tokens';
import { readPlanFile, writePlanFile } from '../storage/plan-files';
import {
  forgetRecentPlan,
  readRecentPlans,
  type RecentPlan,
  rememberRecentPlan,
} from '../storage/recent-plans';

/** Asks the person for a file; `null` when they cancel. */
export interface PlanDialogs {
  readonly askOpenPath: (window: BrowserWindow) => Promise<string | null>;
  readonly askSavePath: (
    window: BrowserWindow,
    suggestion: { readonly plan: PlanWithScenarios; readonly folder: string | null },
  ) => Promise<string | null>;
}

interface PlanCallsNeeds {
  readonly dialogs: PlanDialogs;
  readonly recentListPath: string;
  readonly savedWith: string;
  readonly offeredFile: Pick<OfferedFile, 'take'>;
  readonly now: () => Date;
  readonly reportFault: (where: string, fault: unknown) => string;
}

type PlanCallName = Extract<keyof CallHandlers, `plan.${string}`>;
type Opened = CallReply<'plan.open'>;
type Saved = CallReply<'plan.save'>;

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
    'plan.save': (input, { window }) => save(needs, input, window),
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
  if (!read.ok) return read;
  const { plan, stamp } = read.value;
  await remember(needs, path, plan);
  const token = tokenOf(path);
  keepStamp(token, stamp);
  return success({ kind: 'opened', token, fileName: basename(path), stamp, plan });
}

async function save(
  needs: PlanCallsNeeds,
  { token, saveAs, plan }: CallInput<'plan.save'>,
  window: BrowserWindow,
): Promise<Saved> {
  const present = token === null ? null : pathOf(token);
  if (token !== null && present === null) return failure(appError('token.unknown', {}));
  const folder = present === null ? null : dirname(present);
  const path =
    saveAs || present === null
      ? await needs.dialogs.askSavePath(window, { plan, folder })
      : present;
  if (path === null) return cancelled;
  const written = await writePlanFile({ path, plan, savedWith: needs.savedWith });
  if (!written.ok) return written;
  await remember(needs, path, plan);
  const savedTo = tokenOf(path);
  keepStamp(savedTo, written.value);
  return success({
    kind: 'saved',
    token: savedTo,
    fileName: basename(path),
    stamp: written.value,
  });
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
