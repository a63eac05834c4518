import type { BrowserWindow } from 'electron';

import type { CallInput, CallName, CallReply, EventName, EventPayload } from '../shared/contract';

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
