import { lazy } from 'react';

const importLibrary = () => import('../features/library/library-page');
const importStudy = () => import('../features/study/study-page');
const importSettings = () => import('../features/settings/settings-page');

export const LibraryPage = lazy(importLibrary);
export const StudyPage = lazy(importStudy);
export const SettingsPage = lazy(importSettings);
export const AddTextPage = lazy(() => import('../features/library/add-text-page'));
export const NotFound = lazy(() => import('./not-found'));

/** Begins to load the page of an address (`#/texts/…`) before anything is rendered. */
export function preloadPage(hash: string) {
  if (hash.startsWith('#/texts/')) void importStudy();
  else if (hash.startsWith('#/settings')) void importSettings();
  else void importLibrary();
}
