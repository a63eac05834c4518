import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether the system asks for less motion. */
export function prefersStillness(): boolean {
  return window.matchMedia(QUERY).matches;
}

export function useStillness(): boolean {
  return useSyncExternalStore(subscribe, prefersStillness);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}
