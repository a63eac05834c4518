import { useEffect, useState } from 'react';

import type { DrawsTold } from './draws-messages';

/** Where draws stand. */
export type DrawsState<Outcome> =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'drawn'; readonly outcome: Outcome }
  /** The person has stopped them. */
  | { readonly kind: 'stopped' };

export interface Draws<Outcome> {
  readonly state: DrawsState<Outcome>;
  readonly stop: () => void;
  readonly restart: () => void;
}

interface Answer<Request, Outcome> {
  readonly of: Request;
  readonly state: DrawsState<Outcome>;
}

/**
 * Draws in a worker of its own whenever the request is another one; what is under way for the one before is ended.
 * `startWorker` is the same function at each call.
 */
export function useDraws<Request, Outcome>(
  startWorker: () => Worker,
  request: Request | null,
): Draws<Outcome> {
  const [asked, setAsked] = useState({ count: 0, isStopped: false });
  const [answer, setAnswer] = useState<Answer<Request, Outcome> | null>(null);
  useEffect(() => {
    if (request === null || asked.isStopped) return undefined;
    const worker = startWorker();
    worker.onmessage = ({ data }: MessageEvent<DrawsTold<Outcome>>): void => {
      setAnswer({
        of: request,
        state:
          data.kind === 'drawn'
            ? { kind: 'drawn', outcome: data.outcome }
            : { kind: 'running', share: data.share },
      });
    };
    worker.postMessage(request);
    return () => {
      worker.terminate();
    };
  }, [startWorker, request, asked]);
  return {
    state: shownState({ request, answer, isStopped: asked.isStopped }),
    stop: () => {
      setAsked(({ count }) => ({ count: count + 1, isStopped: true }));
    },
    restart: () => {
      setAsked(({ count }) => ({ count: count + 1, isStopped: false }));
    },
  };
}

function shownState<Request, Outcome>({
  request,
  answer,
  isStopped,
}: {
  readonly request: Request | null;
  readonly answer: Answer<Request, Outcome> | null;
  readonly isStopped: boolean;
}): DrawsState<Outcome> {
  if (request === null) return { kind: 'none' };
  const own = answer?.of === request ? answer.state : null;
  if (own?.kind === 'drawn') return own;
  if (isStopped) return { kind: 'stopped' };
  return own ?? { kind: 'running', share: 0 };
}
