import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ErrorBoundary } from '../ui/error-boundary';
import { focusMain } from '../ui/focus-main';
import { Icon } from '../ui/icon';
import { TopBar } from '../ui/top-bar';
import styles from './layout.module.css';
import { Shortcuts } from './shortcuts';

const SafetyNotices = lazy(() => import('./safety-notices'));
const WordTools = lazy(() => import('./word-tools'));

/** What stands around every page: the bar, the notices about what is kept, and the list of keys. */
export function Layout({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      {/* The hash carries the route, so a skip link has to be a button. */}
      <button type="button" className={styles.skip} onClick={focusMain}>
        {t('nav.skip')}
      </button>
      <TopBar
        start={
          <Link href="/" className={styles.name} aria-label={t('nav.home')}>
            <Icon name="columns" className={styles.logo} />
            <span className={styles.nameText}>Sejajar</span>
          </Link>
        }
        end={
          <>
            <Shortcuts />
            <Link href="/words" className={`${styles.link} ${styles.whereWide}`}>
              {t('nav.vocabulary')}
            </Link>
            <Link href="/settings" className={styles.link}>
              <Icon name="settings" strokeWidth={1.6} className={styles.icon} />
              <span className={styles.linkText}>{t('nav.settings')}</span>
            </Link>
          </>
        }
      >
        <Later>
          <SafetyNotices />
        </Later>
        {children}
      </TopBar>
      <Later>
        <WordTools />
      </Later>
    </>
  );
}

/** What is loaded after the page, and does without where it cannot be. */
function Later({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary renderFailed={() => undefined}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}
