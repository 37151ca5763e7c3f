import { useSyncExternalStore } from 'react';

type NavigateOptions = { readonly replace?: boolean };

/**
 * wouter's location in the hash, with the search string inside it too (`#/texts/a?row=5`),
 * so that a link works from any folder and never asks the host for anything.
 */
export function useHashLocation(): [string, typeof navigate] {
  return [useSyncExternalStore(followHash, currentPath), navigate];
}

useHashLocation.hrefs = (path: string) => `#${path}`;

useHashLocation.searchHook = useHashSearch;

function useHashSearch(): string {
  return useSyncExternalStore(followHash, currentSearch);
}

function navigate(to: string, { replace = false }: NavigateOptions = {}) {
  const oldURL = location.href;
  history[replace ? 'replaceState' : 'pushState'](null, '', `#${to}`);
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
}

function followHash(onChange: () => void) {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

const currentHash = () => location.hash.replace(/^#?\/?/, '/');

const currentPath = () => currentHash().split('?')[0] ?? '/';

const currentSearch = () => currentHash().split('?')[1] ?? '';
