import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { alignedTextQuery } from '../../queries/aligned-text';
import { FileError } from '../../queries/load-file';
import { useStore } from '../../queries/store-context';
import { textRecordsQuery } from '../../queries/text-records';
import { Notice } from '../../ui/notice';
import { BroughtTo } from './brought-to';

/** A translation for a text that is there already. */
export function ToText({ textId }: { textId: string }) {
  const { t } = useTranslation(['bring', 'app']);
  const store = useStore();
  const aligned = useQuery(alignedTextQuery(store, textId));
  const records = useQuery(textRecordsQuery(store, textId));
  if (aligned.data && records.data)
    return <BroughtTo text={aligned.data.text} translations={records.data.translations} />;
  if (!aligned.error) return <p role="status">{t('app:common.loading')}</p>;
  const { error } = aligned;
  return (
    <Notice tone="trouble" title={t('to.broken')}>
      {error instanceof FileError && (
        <p>{t(`app:fault.${error.fault.kind}`, { ...error.fault })}</p>
      )}
      <Link href="/">{t('app:study.toLibrary')}</Link>
    </Notice>
  );
}
