import { startTransition, useEffect, useState } from 'react';

/** False until what is rendered first has been painted: what can wait for that does not hold it up. */
export function useHasPainted(): boolean {
  const [hasPainted, setPainted] = useState(false);
  useEffect(() => {
    let timer = 0;
    const request = requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => setPainted(true)));
    });
    return () => {
      cancelAnimationFrame(request);
      clearTimeout(timer);
    };
  }, []);
  return hasPainted;
}
