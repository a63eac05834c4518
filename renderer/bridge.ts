import type {
  Bridge,
  CallInput,
  CallName,
  CallReply,
  EventName,
  EventPayload,
} from '../shared/contract';

declare global {
  interface Window {
    /** Put there by the preload; checked by main on its side of every call. */
    readonly jieyu: Bridge;
  }
}

/** Asks the main process. Its reply was checked against the contract before it was sent. */
export async function callMain<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallReply<Name>> {
  return (await window.jieyu.invoke(name, input)) as CallReply<Name>;
}

/** Listens to one kind of event; returns its own undo. */
export function onEvent<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): () => void {
  return window.jieyu.subscribe((eventName, payload) => {
    if (eventName === name) listener(payload as EventPayload<Name>);
  });
}
