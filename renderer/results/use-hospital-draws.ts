import { useEffect, useState } from 'react';

import type { HospitalOutcome } from '../../shared/declaration/draws/hospital-draws';
import type { DrawsAnswer, DrawsRequest } from './draws-messages';

/** Where the draws of the hospital's year stand. */
export type DrawsState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'drawn'; readonly outcome: HospitalOutcome }
  /** The person has stopped them. */
  | { readonly kind: 'stopped' };

export interface HospitalDraws {
  readonly state: DrawsState;
  readonly stop: () => void;
  readonly restart: () => void;
}

const NONE: DrawsState = { kind: 'none' };

/** Draws whenever the request is another one; what is under way for the one before is ended. */
export function useHospitalDraws(request: DrawsRequest | null): HospitalDraws {
  const [asked, setAsked] = useState({ count: 0, isStopped: false });
  const [answer, setAnswer] = useState<{
    readonly of: DrawsRequest;
    readonly state: DrawsState;
  } | null>(null);
  useEffect(() => {
    if (request === null || asked.isStopped) return undefined;
    const worker = new Worker(new URL('./draws.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<DrawsAnswer>): void => {
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
  }, [request, asked]);
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

function shownState({
  request,
  answer,
  isStopped,
}: {
  readonly request: DrawsRequest | null;
  readonly answer: { readonly of: DrawsRequest; readonly state: DrawsState } | null;
  readonly isStopped: boolean;
}): DrawsState {
  if (request === null) return NONE;
  const own = answer?.of === request ? answer.state : null;
  if (own?.kind === 'drawn') return own;
  if (isStopped) return { kind: 'stopped' };
  return own ?? { kind: 'running', share: 0 };
}
