import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { Page } from '../../ui/page';
import styles from './bring-page.module.css';
import { NewText } from './new-text';
import { ToText } from './to-text';
import { useNoStrayDrops } from './use-no-stray-drops';

/** A text that the user brings, or a translation for one (`?to=`): all that becomes of it is shown before it is made. */
export default function BringPage() {
  const { t } = useTranslation('bring');
  const to = new URLSearchParams(useSearch()).get('to');
  const title = to === null ? t('title') : t('to.title');
  useNoStrayDrops();
  return (
    <Page title={title}>
      <div className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        {to === null ? <NewText /> : <ToText key={to} textId={to} />}
      </div>
    </Page>
  );
}
