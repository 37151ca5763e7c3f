import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportEnd } from '../../queries/glossary-files';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { describeFault } from './describe-fault';
import styles from './import-report.module.css';
import { SkippedList } from './skipped-list';

type ImportReportProps = {
  /** Of the file. */
  readonly name: string;
  readonly end: ImportEnd;
  readonly onClose: () => void;
};

/** How an import ended, and what of the file was left out. */
export function ImportReport({ name, end, onClose }: ImportReportProps) {
  const { t } = useTranslation('glossaries');
  const report = useRef<HTMLDivElement>(null);
  useEffect(() => report.current?.focus(), []);
  return (
    <div ref={report} tabIndex={-1} className={styles.report}>
      <End {...{ name, end }} />
      <Button look="quiet" onClick={onClose}>
        {t('import.done')}
      </Button>
    </div>
  );
}

function End({ name: file, end }: Pick<ImportReportProps, 'name' | 'end'>): ReactNode {
  const { t } = useTranslation(['glossaries', 'app']);
  switch (end.kind) {
    case 'imported':
      return (
        <Notice title={t('end.imported', { title: end.title })}>
          <p>{t('end.terms', { count: end.terms })}</p>
          <SkippedList file={file} skipped={end.skipped} />
        </Notice>
      );
    case 'nothing':
      return (
        <Notice tone="trouble" title={t('end.nothing', { file })}>
          <p>{t('end.nothingHelp')}</p>
          <SkippedList file={file} skipped={end.skipped} />
        </Notice>
      );
    case 'faulty':
      return (
        <Notice tone="trouble" title={t('end.faulty', { file })}>
          <p>{describeFault(t, end.fault)}</p>
          <p>{t('end.faultyHelp')}</p>
        </Notice>
      );
    case 'not-kept':
      return <NotKept file={file} reason={t(`storage.${end.error.kind}`)} />;
    case 'too-much':
      return <NotKept file={file} reason={t('end.tooMuch')} />;
    case 'cancelled':
      return <Notice title={t('end.cancelled', { file })} />;
    case 'unreadable':
      return <Notice tone="trouble" title={t('end.unreadable', { file })} />;
  }
}

function NotKept({ file, reason }: { file: string; reason: string }) {
  const { t } = useTranslation('glossaries');
  return (
    <Notice tone="trouble" title={t('end.notKept', { file })}>
      <p>{reason}</p>
    </Notice>
  );
}
