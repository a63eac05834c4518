import { startTransition, useEffect, useState } from 'react';

/** So many at first, and more with every drawing until all are there: what comes into view last can wait. */
export function useGrowing({
  first,
  step,
  all,
}: {
  readonly first: number;
  readonly step: number;
  readonly all: number;
}): number {
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count >= all) return;
    startTransition(() => {
      setCount(count + step);
    });
  }, [count, step, all]);
  return Math.min(count, all);
}
