import { startTransition, useEffect, useState } from 'react';

/** `false` while something is first drawn, `true` right afterwards: what is not in view at once can wait for that. */
export function useAfterwards(): boolean {
  const [isAfterwards, setIsAfterwards] = useState(false);
  useEffect(() => {
    startTransition(() => {
      setIsAfterwards(true);
    });
  }, []);
  return isAfterwards;
}
