import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { Backup } from './backup';
import styles from './keeping.module.css';
import { KeptFilePart } from './kept-file-part';
import { Restore } from './restore';
import { Space } from './space';

/** How what the user made is kept, and the ways to keep it elsewhere too; `?part=keeping` goes there. */
export default function Keeping() {
  const { t } = useTranslation('keeping');
  const heading = useRef<HTMLHeadingElement>(null);
  const isSought = new URLSearchParams(useSearch()).get('part') === 'keeping';
  useEffect(() => {
    if (isSought) heading.current?.focus();
  }, [isSought]);
  return (
    <section className={styles.keeping}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t('title')}
      </h2>
      <p className={styles.lead}>{t('lead')}</p>
      <Backup />
      <KeptFilePart />
      <Restore />
      <Space />
    </section>
  );
}
