import type { ReactNode } from 'react';
import { Button } from './button';
import { ErrorBoundary } from './error-boundary';
import { Notice } from './notice';

type PartBoundaryProps = {
  readonly children: ReactNode;
  /** Says that this part cannot be shown. */
  readonly title: string;
  readonly retry: string;
};

/** A part of a page that may fail by itself: a notice stands in its place, and the rest goes on. */
export function PartBoundary({ children, title, retry }: PartBoundaryProps) {
  return (
    <ErrorBoundary
      renderFailed={(_, onRetry) => (
        <Notice tone="trouble" title={title}>
          <Button onClick={onRetry}>{retry}</Button>
        </Notice>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
