import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { PartBoundary } from '../../ui/part-boundary';
import type { HistoryDialogProps } from './history-dialog';

const HistoryDialog = lazy(() => import('./history-dialog'));

/** Opens the history of a field. */
export function HistoryButton(props: Omit<HistoryDialogProps, 'onClose'>) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('history.open')}
      </Button>
      {isOpen && (
        <PartBoundary title={t('partFailed.panel')} retry={t('common.retry')}>
          <Suspense>
            <HistoryDialog
              {...props}
              onClose={() => setOpen(false)}
              onRestore={(text) => {
                setOpen(false);
                props.onRestore(text);
              }}
            />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
