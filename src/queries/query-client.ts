import { notifyManager, QueryClient } from '@tanstack/react-query';

/** There is no server: nothing grows stale by time, waits for a network, or is worth a second try. */
export function createQueryClient(): QueryClient {
  // What a key changes is on the screen with the next picture, and before the next key; a timer would let one pass.
  notifyManager.setScheduler(queueMicrotask);
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: Infinity, gcTime: Infinity, retry: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
