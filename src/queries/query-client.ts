import { QueryClient } from '@tanstack/react-query';

/** There is no server: nothing grows stale by time, waits for a network, or is worth a second try. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: Infinity, gcTime: Infinity, retry: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
