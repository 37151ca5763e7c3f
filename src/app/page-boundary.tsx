import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '../ui/error-boundary';

// It comes with the notices, so it is here before anything fails; if not even they could be loaded, a word has to do.
const PageFailed = lazy(() =>
  import('./safety-notices').then(
    ({ PageFailed: page }) => ({ default: page }),
    () => ({ default: PlainlyFailed }),
  ),
);

/** Keeps the bar usable when a page fails, and says that nothing saved was touched. */
export function PageBoundary({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary
      renderFailed={(error, onRetry) => (
        <Suspense>
          <PageFailed {...{ error, onRetry }} />
        </Suspense>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

function PlainlyFailed() {
  const { t } = useTranslation();
  return <h1 role="alert">{t('pageFailed.title')}</h1>;
}
