import { basename, dirname } from 'node:path';

import type { BrowserWindow } from 'electron';

import type { CallInput, CallReply } from '../../shared/contract';
import type { Messages } from '../../shared/i18n/zh-cn';
import { failure, success } from '../../shared/result';
import type { CallContext, CallHandlers } from '../channel/register-calls';
import { localDate } from '../storage/local-date';
import { writeFailure } from '../storage/write-failure';
import { writeFileSafely } from '../storage/write-file-safely';

type Picture = CallInput<'chart.save'>['picture'];

/** Asks the person where a picture goes; `null` when they cancel. */
export interface ChartDialogs {
  readonly askPicturePath: (
    window: BrowserWindow,
    suggestion: {
      readonly name: string;
      readonly kind: Picture['kind'];
      readonly folder: string | null;
    },
  ) => Promise<string | null>;
}

interface ChartCallsNeeds {
  readonly dialogs: ChartDialogs;
  readonly messages: () => Messages;
  readonly now: () => Date;
}

/** Saving charts as pictures. The next one is proposed to go where the last one went. */
export function chartCalls(needs: ChartCallsNeeds): Pick<CallHandlers, 'chart.save'> {
  let folder: string | null = null;
  const save = async (
    { hospitalName, chartName, picture }: CallInput<'chart.save'>,
    { window }: CallContext,
  ): Promise<CallReply<'chart.save'>> => {
    const date = localDate(needs.now());
    const name = needs.messages().charts.frame.fileName({ hospitalName, chartName, date });
    const suggestion = { name, kind: picture.kind, folder };
    const path = await needs.dialogs.askPicturePath(window, suggestion);
    if (path === null) return success({ kind: 'cancelled' });
    const fileName = basename(path);
    try {
      await writeFileSafely(path, bytesOf(picture));
    } catch (error) {
      return failure(writeFailure(error, fileName));
    }
    folder = dirname(path);
    return success({ kind: 'saved', fileName });
  };
  return { 'chart.save': save };
}

function bytesOf(picture: Picture): string | Uint8Array {
  return picture.kind === 'svg' ? picture.text : Buffer.from(picture.base64, 'base64');
}
