import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useImportedGlossaries } from '../../queries/imported-glossaries';
import { FileError } from '../../queries/load-file';
import { glossaryIndexQuery } from '../../queries/vocabulary';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import styles from './glossaries-page.module.css';
import { GlossaryRow } from './glossary-row';
import { ImportPart } from './import-part';
import { ImportedRow } from './imported-row';
import { RemovedNotice } from './removed-notice';
import { useRemoved } from './use-removed';

/** The glossaries that light up texts: those of the app, and those that the user imported, in and out. */
export default function GlossariesPage() {
  const { t } = useTranslation('glossaries');
  return (
    <Page title={t('title')}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <Own />
        <Bundled />
      </div>
    </Page>
  );
}

/** Where nothing can be kept, nothing can be imported either. */
function Own() {
  const { t } = useTranslation(['glossaries', 'app']);
  const imported = useImportedGlossaries();
  const removed = useRemoved();
  if (!imported) return <p role="status">{t('app:common.loading')}</p>;
  if (!imported.ok) {
    return (
      <Notice tone="trouble" title={t('noDatabase')}>
        <p>{t(`storage.${imported.error.kind}`)}</p>
      </Notice>
    );
  }
  return (
    <>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('own')}</h2>
        {imported.value.length === 0 && <p className={styles.none}>{t('none')}</p>}
        <ul className={styles.list}>
          {imported.value.map((glossary) => (
            <ImportedRow
              key={glossary.id}
              glossary={glossary}
              onRemove={(one) => void removed.remove(one)}
            />
          ))}
        </ul>
        <RemovedNotice {...removed} />
      </section>
      <ImportPart />
    </>
  );
}

function Bundled() {
  const { t } = useTranslation(['glossaries', 'app']);
  const index = useQuery(glossaryIndexQuery);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('bundled')}</h2>
      {index.isPending && <p role="status">{t('app:common.loading')}</p>}
      {index.error instanceof FileError && (
        <Notice tone="trouble" title={t('broken')}>
          <p>{t(`app:fault.${index.error.fault.kind}`, { ...index.error.fault })}</p>
          <Button onClick={() => void index.refetch()}>{t('app:common.retry')}</Button>
        </Notice>
      )}
      <ul className={styles.list}>
        {index.data?.entries.map(({ id, title, terms }) => (
          <GlossaryRow key={id} {...{ id, title, terms }} isImported={false} />
        ))}
      </ul>
    </section>
  );
}
