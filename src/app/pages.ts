import type { QueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import type { Store } from '../storage/store';

const importLibrary = once(() => import('../features/library/library-page'));
const importStudy = once(() => import('../features/study/study-page'));
const importSettings = once(() => import('../features/settings/settings-page'));

export const LibraryPage = lazy(importLibrary);
export const StudyPage = lazy(importStudy);
export const PrintPage = lazy(() => import('../features/study/print-page'));
export const SettingsPage = lazy(importSettings);
export const VocabularyPage = lazy(() => import('../features/vocabulary/vocabulary-page'));
export const BringPage = lazy(() => import('../features/bring/bring-page'));
export const GlossariesPage = lazy(() => import('../features/glossaries/glossaries-page'));
export const NotFound = lazy(() => import('./not-found'));

/**
 * Loads the page of an address (`#/texts/…`), and begins to load what it shows, before anything is rendered.
 * Never rejects: a page that cannot be loaded fails when it is rendered, where that is said.
 */
export async function loadPage(hash: string, client: QueryClient, store: Store) {
  try {
    const textId = /^#\/texts\/([^/?]+)/.exec(hash)?.[1];
    if (textId !== undefined) {
      await Promise.all([importStudy(), prefetchText(client, store, decodeURIComponent(textId))]);
    } else if (hash.startsWith('#/settings')) await importSettings();
    else await importLibrary();
  } catch {
    // Rendering asks for the page again.
  }
}

/** Begins to load a text beside its page, which says what went wrong with it. */
async function prefetchText(client: QueryClient, store: Store, textId: string) {
  const { textQuery } = await import('../queries/texts');
  client.query(textQuery(store, textId)).catch(() => undefined);
}

/** A page that is asked for again is the one that is there already; a failed try is forgotten. */
function once<Page>(load: () => Promise<Page>): () => Promise<Page> {
  let loading: Promise<Page> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
