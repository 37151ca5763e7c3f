import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '../../domain/text/text';
import { Button } from '../../ui/button';
import { PartBoundary } from '../../ui/part-boundary';

const ExportDialog = lazy(() => import('./export-dialog'));

type ExportButtonProps = { readonly text: Text; readonly className?: string | undefined };

/** Opens the ways to take a text along. */
export function ExportButton({ text, className }: ExportButtonProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        className={className}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('study.export')}
      </Button>
      {isOpen && (
        <PartBoundary title={t('partFailed.panel')} retry={t('common.retry')}>
          <Suspense>
            <ExportDialog text={text} onClose={() => setOpen(false)} />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
