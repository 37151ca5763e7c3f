import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { usePurgedBin } from '../queries/bin';
import { useBackupDue } from '../queries/keeping';
import { useKeptFile } from '../queries/kept-file';
import { useSafety } from '../queries/safety';
import { usePromiseAfterFirstEdit } from '../queries/space';
import { useStore } from '../queries/store-context';
import { changeKeeping } from '../storage/keeping';
import type { Safety } from '../storage/safety';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './safety-notices.module.css';
import { UnreadableRecords } from './unreadable-records';

export { PageFailed } from './page-failed';

/** What cannot be read, once what was recovered, and for as long as it is so that one of the two keepers is missing; sees to backups. */
export default function SafetyNotices() {
  const safety = useSafety();
  usePromiseAfterFirstEdit();
  usePurgedBin();
  return (
    <div className={styles.place}>
      <UnreadableRecords />
      <Recovered count={safety.recovered['translation'] ?? 0} />
      <Trouble {...safety} />
      <KeptFileNotice />
      <BackupReminder />
    </div>
  );
}

function Recovered({ count }: { count: number }) {
  const { t } = useTranslation();
  const [isRead, setRead] = useState(false);
  if (count === 0 || isRead) return undefined;
  return (
    <Notice title={t('safety.recovered', { count })}>
      <p>{t('safety.recoveredHelp')}</p>
      <Button onClick={() => setRead(true)}>{t('common.close')}</Button>
    </Notice>
  );
}

/** What is missing of the two keepers, and what helps. */
function Trouble({ journal, local }: Safety) {
  const { t } = useTranslation();
  const isJournalMissing = journal !== 'ready' && journal !== 'opening';
  const isLocalMissing = local !== 'ready';
  if (isJournalMissing && isLocalMissing) {
    return (
      <Notice tone="trouble" title={t('safety.both')}>
        <p>{t('safety.bothHelp')}</p>
        <WhatHelps />
      </Notice>
    );
  }
  if (isLocalMissing) {
    return (
      <Notice tone="trouble" title={t(`safety.local.${local}`)}>
        <p>{t('safety.localHelp')}</p>
        {local === 'full' && <WhatHelps />}
      </Notice>
    );
  }
  if (!isJournalMissing) return undefined;
  return (
    <Notice title={t('safety.lessSafe')}>
      <p>{t(`safety.journal.${journal}`)}</p>
      {journal === 'full' && <WhatHelps />}
    </Notice>
  );
}

function WhatHelps() {
  const { t } = useTranslation();
  return (
    <p className={styles.links}>
      <Link href="/settings?part=keeping">{t('safety.backUp')}</Link>
      <Link href="/">{t('safety.makeRoom')}</Link>
    </p>
  );
}

/** Keeps the file up to date that the user may have chosen, and says when it cannot. */
function KeptFileNotice() {
  const { t } = useTranslation();
  const [state, { allow }] = useKeptFile();
  if (state.kind !== 'asks' && state.kind !== 'failed') return undefined;
  return (
    <Notice title={t(`safety.file.${state.kind}`, { name: state.name })}>
      <p className={styles.links}>
        <Button onClick={() => void allow()}>
          {t(state.kind === 'asks' ? 'safety.file.allow' : 'safety.file.again')}
        </Button>
        <Link href="/settings?part=keeping">{t('nav.settings')}</Link>
      </p>
    </Notice>
  );
}

const dayMilliseconds = 86_400_000;

const aDayFromNow = () => new Date(Date.now() + dayMilliseconds).toISOString();

function BackupReminder() {
  const { t } = useTranslation();
  const store = useStore();
  const isDue = useBackupDue();
  if (!isDue) return undefined;
  return (
    <Notice title={t('safety.due')}>
      <p>{t('safety.dueHelp')}</p>
      <p className={styles.links}>
        <Link href="/settings?part=keeping">{t('safety.backUp')}</Link>
        <Button
          look="quiet"
          onClick={() => void changeKeeping(store, { remindAfter: aDayFromNow() })}
        >
          {t('safety.later')}
        </Button>
      </p>
    </Notice>
  );
}
