import { useEffect, useEffectEvent } from 'react';
import type { RowRequest } from './row-navigation';

/** Lets a part of a row serve each request once; `serve` says whether the request was for this part. */
export function useServedRequest(
  request: RowRequest | undefined,
  serve: (request: RowRequest) => boolean,
  onServed: () => void,
) {
  const onRequest = useEffectEvent((asked: RowRequest) => {
    if (serve(asked)) onServed();
  });
  useEffect(() => {
    if (request) onRequest(request);
  }, [request]);
}
