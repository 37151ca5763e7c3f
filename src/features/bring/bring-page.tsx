import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page';
import styles from './bring-page.module.css';
import { NewText } from './new-text';

/** A text that the user brings, alone or with its translation: all that becomes of it is shown before it is made. */
export default function BringPage() {
  const { t } = useTranslation('bring');
  return (
    <Page title={t('title')}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.help}>{t('help')}</p>
        <NewText />
      </div>
    </Page>
  );
}
