import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron';

import {
  type CallInput,
  type CallName,
  type CallReply,
  calls,
  type EventName,
  type EventPayload,
} from '../../shared/contract';
import { type AppError, appError } from '../../shared/errors';
import { failure, type Result } from '../../shared/result';
import { isOwnAddress } from '../guards/page-address';
import { emitEvent } from './emit-event';

/** The one channel on which the page asks main. */
export const CALL_CHANNEL = 'jieyu:call';

/** What a handler may use besides its input: the window that asked, and a way to tell its page something. */
export interface CallContext {
  readonly window: BrowserWindow;
  readonly emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
}

/** One handler for each call of the contract: a missing or surplus one does not compile. */
export type CallHandlers = {
  readonly [Name in CallName]: (
    input: CallInput<Name>,
    context: CallContext,
  ) => Promise<CallReply<Name>>;
};

/** What a print view may ask for, and nothing else. */
export type PrintHandlers = Pick<CallHandlers, 'print.take' | 'print.ready'>;
/** What the program's own window may ask for: everything but what belongs to a print view. */
export type WindowHandlers = Omit<CallHandlers, keyof PrintHandlers>;

interface Answering {
  readonly handlers: WindowHandlers | PrintHandlers;
  /** Notes a fault of our own; returns the reference under which it is found in the log. */
  readonly reportFault: (callName: string, fault: unknown) => string;
}

type Handler = (input: unknown, context: CallContext) => Promise<Result<unknown, AppError>>;

interface Asked {
  readonly name: unknown;
  readonly input: unknown;
  /** Whether the asking frame is the main frame of our own window, showing our own page. */
  readonly isTrusted: boolean;
}

interface Answered {
  /** The program's own, or that of one page. */
  readonly ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'>;
  readonly window: BrowserWindow;
}

/** Answers the calls of the program's window. */
export function registerCalls(
  registering: Answering & Answered & { readonly handlers: WindowHandlers },
): void {
  answerCalls(registering);
}

/** Answers the calls of one window's page, and of nothing else. */
export function answerCalls({ ipcMain, window, ...answering }: Answering & Answered): void {
  const context: CallContext = {
    window,
    emit: (name, payload) => {
      emitEvent(window, name, payload);
    },
  };
  ipcMain.removeHandler(CALL_CHANNEL);
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) =>
    answerCall({ name, input, isTrusted: isOwnPage(event, window) }, { ...answering, context }),
  );
}

/** The order of the door: trusted frame, known name, input that fits, handler. Nothing that is asked makes it throw. */
export async function answerCall(
  { name, input, isTrusted }: Asked,
  { handlers, context, reportFault }: Answering & { readonly context: CallContext },
): Promise<Result<unknown, AppError>> {
  if (!isTrusted) return failure(appError('call.untrusted', {}));
  if (!isCallName(name)) return failure(appError('call.unknown', { name: shown(name) }));
  try {
    const parsed = calls[name].input.safeParse(input);
    if (!parsed.success || !isPlainObject(input))
      return failure(appError('call.badInput', { name }));
    // The schema of this very name has just checked the input; TypeScript cannot pair the two unions.
    const handler = (handlers as Partial<CallHandlers>)[name] as Handler | undefined;
    if (handler === undefined) return failure(appError('call.untrusted', {}));
    const reply = await handler(parsed.data, context);
    if (reply.ok) calls[name].output.parse(reply.value);
    return reply;
  } catch (fault) {
    return failure(appError('app.unexpected', { reference: reportFault(name, fault) }));
  }
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

/** Every call takes an object as JSON knows it. A schema without fields would also take an empty map or a date. */
function isPlainObject(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false;
  const prototype: unknown = Object.getPrototypeOf(input);
  return (
    (prototype === Object.prototype || prototype === null) && !Object.hasOwn(input, '__proto__')
  );
}

function shown(name: unknown): string {
  return typeof name === 'string' ? name.slice(0, 100) : typeof name;
}

/** Whether a message comes from a window's own page. `senderFrame` is `null` where the frame has gone in the meantime. */
export function isOwnPage(
  { senderFrame }: Pick<IpcMainInvokeEvent, 'senderFrame'>,
  window: BrowserWindow,
): boolean {
  if (window.isDestroyed() || senderFrame !== window.webContents.mainFrame) return false;
  return isOwnAddress(senderFrame.url);
}
