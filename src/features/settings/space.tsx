import { useTranslation } from 'react-i18next';
import { useAskForPromise, useSpace } from '../../queries/space';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import styles from './keeping.module.css';

/** Characters that browsers allow a site in local storage, about. */
const localCapacity = 5_200_000;

/** What is used and left, and whether the browser has promised to keep it. */
export function Space() {
  const { t, i18n } = useTranslation('keeping');
  const space = useSpace();
  if (!space) return undefined;
  const { localCharacters, revisions, usedBytes, quotaBytes } = space;
  const count = new Intl.NumberFormat(i18n.language);
  const localUse = t('localUse', {
    used: count.format(localCharacters),
    total: count.format(localCapacity),
  });
  return (
    <>
      <dl className={`${styles.part} ${styles.figures}`}>
        <dt>{t('local')}</dt>
        <dd>
          {localUse}
          <ProgressBar label={localUse} value={localCharacters} total={localCapacity} />
        </dd>
        {usedBytes !== undefined && quotaBytes !== undefined && (
          <>
            <dt>{t('disk')}</dt>
            <dd>
              {t('diskUse', {
                used: formatBytes(usedBytes, i18n.language),
                total: formatBytes(quotaBytes, i18n.language),
              })}
            </dd>
          </>
        )}
        <dt>{t('revisions')}</dt>
        <dd>{t('revisionsUse', { count: revisions })}</dd>
      </dl>
      <Persistence isPromised={space.isPromised} />
    </>
  );
}

function Persistence({ isPromised }: { isPromised: boolean | undefined }) {
  const { t } = useTranslation('keeping');
  const ask = useAskForPromise();
  const answer = isPromised === undefined ? 'unknown' : isPromised ? 'yes' : 'no';
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('promise.title')}</h3>
      <p role="status">{t(`promise.${answer}`)}</p>
      {answer === 'no' && <Button onClick={() => void ask()}>{t('promise.ask')}</Button>}
    </div>
  );
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function formatBytes(bytes: number, language: string): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
}
