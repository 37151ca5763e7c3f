import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { FileError } from '../../queries/load-file';
import { useOwnTexts, type ListedText } from '../../queries/own-texts';
import { textIndexQuery } from '../../queries/text-index';
import { usePlaces } from '../../queries/places';
import { useSettings } from '../../queries/settings';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { SearchField } from '../../ui/search-field';
import { Bin } from './bin';
import styles from './library-page.module.css';
import { TextCard } from './text-card';

/** The texts there are, last opened first. */
export default function LibraryPage() {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const index = useQuery(textIndexQuery);
  const own = useOwnTexts();
  const entries: readonly ListedText[] = [...(own?.texts ?? []), ...(index.data?.entries ?? [])];
  return (
    <Page title={t('library.title')}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('library.title')}</h1>
        {entries.length > 0 && <Search value={sought} onChange={setSought} />}
      </div>
      <Lead />
      {index.isPending && <p role="status">{t('common.loading')}</p>}
      {index.error instanceof FileError && (
        <Notice tone="trouble" title={t('library.broken', { file: index.error.file })}>
          <p>{t(`fault.${index.error.fault.kind}`, { ...index.error.fault })}</p>
          <Button onClick={() => void index.refetch()}>{t('common.retry')}</Button>
        </Notice>
      )}
      {index.data?.faults.map((fault) => (
        <Notice key={JSON.stringify(fault)} tone="trouble" title={t('library.entryBroken')}>
          <p>{t(`fault.${fault.kind}`, { ...fault })}</p>
        </Notice>
      ))}
      {(index.data !== undefined || entries.length > 0) && (
        <Texts entries={entries} sought={sought} />
      )}
      {own && own.inBin.length > 0 && <Bin texts={own.inBin} />}
    </Page>
  );
}

type SearchProps = { readonly value: string; readonly onChange: (value: string) => void };

/** Finds texts by title. */
function Search(props: SearchProps) {
  const { t } = useTranslation();
  const { singleKeyShortcuts } = useSettings();
  return (
    <SearchField
      label={t('library.search')}
      hasShortcut={singleKeyShortcuts}
      className={styles.search}
      {...props}
    />
  );
}

/** What the page is for, and where texts and words come from. */
function Lead() {
  const { t } = useTranslation();
  return (
    <p className={styles.lead}>
      {t('library.lead')}{' '}
      <Link href="/add" className={styles.add}>
        {t('addText.title')}
      </Link>
      {' · '}
      <Link href="/glossaries" className={styles.add}>
        {t('nav.glossaries')}
      </Link>
      {/* Where the bar has no room for it. */}
      <span className={styles.whereNarrow}>
        {' · '}
        <Link href="/words" className={styles.add}>
          {t('nav.vocabulary')}
        </Link>
      </span>
    </p>
  );
}

function Texts({ entries, sought }: { entries: readonly ListedText[]; sought: string }) {
  const { t } = useTranslation();
  const places = usePlaces();
  const openedAt = ({ id }: ListedText) => places?.get(id)?.openedAt ?? '';
  const found = entries
    .filter((entry) => isAbout(entry, sought))
    .toSorted((one, other) => openedAt(other).localeCompare(openedAt(one)));
  if (entries.length === 0) {
    return (
      <Notice title={t('library.empty')}>
        <p>{t('library.emptyHelp')}</p>
      </Notice>
    );
  }
  return (
    <>
      <p role="status" className={sought ? styles.found : 'visually-hidden'}>
        {sought && t('library.found', { count: found.length, sought })}
      </p>
      <ul className={styles.list}>
        {found.map((entry) => (
          <TextCard key={entry.id} entry={entry} openedAt={places?.get(entry.id)?.openedAt} />
        ))}
      </ul>
    </>
  );
}

/** Whether either title, or the publisher, holds every word that is sought. */
function isAbout({ title, publisher }: ListedText, sought: string): boolean {
  const held = `${title.id} ${title.en} ${publisher}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word));
}
