import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import styles from './glossaries-page.module.css';
import type { useRemoved } from './use-removed';

type RemovedNoticeProps = Pick<ReturnType<typeof useRemoved>, 'removal' | 'undo'>;

/** Says what was removed, and puts it back. */
export function RemovedNotice({ removal, undo }: RemovedNoticeProps) {
  const { t } = useTranslation('glossaries');
  const undoButton = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its row.
  useEffect(() => undoButton.current?.focus(), [removal]);
  switch (removal?.kind) {
    case undefined:
      return undefined;
    case 'removed':
      return (
        <Notice title={t('removed', { title: removal.title })}>
          <p>{t('removedHelp')}</p>
          <Button ref={undoButton} className={styles.undo} onClick={() => void undo(removal)}>
            {t('undo')}
          </Button>
        </Notice>
      );
    case 'not-removed':
      return <Notice tone="trouble" title={t('notRemoved', { title: removal.title })} />;
    case 'not-back': {
      const reason = t(`storage.${removal.error.kind}`);
      return <Notice tone="trouble" title={t('notBack', { title: removal.title, reason })} />;
    }
  }
}
