import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';

type Props = { readonly children: ReactNode };
type State = { readonly error?: unknown };

/** Keeps the bar usable when a page fails, and says that nothing saved was touched. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <PageFailed error={this.state.error} onRetry={() => this.setState({ error: undefined })} />
    );
  }
}

function PageFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Page title={t('pageFailed.title')}>
      <h1 className="visually-hidden">{t('pageFailed.title')}</h1>
      <Notice tone="trouble" title={t('pageFailed.title')}>
        <p>{t('pageFailed.body')}</p>
        <p>{String(error)}</p>
        <Button onClick={onRetry}>{t('pageFailed.retry')}</Button>{' '}
        <Button onClick={() => location.reload()}>{t('pageFailed.reload')}</Button>
      </Notice>
    </Page>
  );
}
