import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { languages, preferredLanguage } from '../../i18n/start-i18n';
import { useChangeSettings, useSettings } from '../../queries/settings';
import { LayoutChoices } from '../../ui/layout-choices';
import { Page } from '../../ui/page';
import { PartBoundary } from '../../ui/part-boundary';
import { Segmented } from '../../ui/segmented';
import styles from './settings-page.module.css';

const Keeping = lazy(() => import('./keeping'));

/** How the app speaks and looks, and how it keeps what the user makes. Every change holds at once. */
export default function SettingsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('settings.title')}>
      <h1 className={styles.title}>{t('settings.title')}</h1>
      <div className={styles.groups}>
        <LanguageSettings />
        <AppearanceSettings />
        <ReadingSettings />
        <KeyboardSettings />
        <GlossarySettings />
        <PartBoundary title={t('partFailed.panel')} retry={t('common.retry')}>
          <Suspense>
            <Keeping />
          </Suspense>
        </PartBoundary>
      </div>
    </Page>
  );
}

function LanguageSettings() {
  const { t } = useTranslation();
  const settings = useSettings();
  const change = useChangeSettings();
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{t('settings.language')}</h2>
      <Segmented
        label={t('settings.language')}
        labelHidden
        options={languages.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
        value={settings.language ?? preferredLanguage(navigator.languages)}
        onChange={(language) => change({ language })}
      />
    </section>
  );
}

function AppearanceSettings() {
  const { t } = useTranslation();
  const settings = useSettings();
  const change = useChangeSettings();
  const themes = ['system', 'light', 'dark', 'sepia'] as const;
  const sizes = ['small', 'medium', 'large', 'largest'] as const;
  const widths = ['narrow', 'medium', 'wide'] as const;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{t('settings.appearance')}</h2>
      <Segmented
        label={t('settings.theme')}
        options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
      <Segmented
        label={t('settings.textSize')}
        options={sizes.map((value) => ({ value, label: t(`settings.textSizes.${value}`) }))}
        value={settings.textSize}
        onChange={(textSize) => change({ textSize })}
      />
      <Segmented
        label={t('settings.lineWidth')}
        options={widths.map((value) => ({ value, label: t(`settings.lineWidths.${value}`) }))}
        value={settings.lineWidth}
        onChange={(lineWidth) => change({ lineWidth })}
      />
      <div className={styles.sample} aria-hidden>
        <p className={styles.sampleSource} lang="id">
          {t('settings.sampleSource')}
        </p>
        <p className={styles.sampleTarget} lang="en">
          {t('settings.sampleTarget')}
        </p>
      </div>
    </section>
  );
}

function ReadingSettings() {
  const { t } = useTranslation();
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{t('settings.reading')}</h2>
      <LayoutChoices value={useSettings()} onChange={useChangeSettings()} />
    </section>
  );
}

function KeyboardSettings() {
  const { t } = useTranslation();
  const settings = useSettings();
  const change = useChangeSettings();
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{t('settings.keyboard')}</h2>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings.singleKeyShortcuts}
          onChange={(event) => change({ singleKeyShortcuts: event.target.checked })}
        />
        {t('settings.singleKeyShortcuts')}
      </label>
      <p className={styles.help}>{t('settings.singleKeyShortcutsHelp')}</p>
    </section>
  );
}

function GlossarySettings() {
  const { t } = useTranslation();
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{t('nav.glossaries')}</h2>
      <Link href="/glossaries" className={styles.link}>
        {t('settings.glossariesHelp')}
      </Link>
    </section>
  );
}
