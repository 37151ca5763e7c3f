import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSince } from '../../i18n/format-date';
import { useKeeping } from '../../queries/keeping';
import { useStore } from '../../queries/store-context';
import { makeBackupFile } from '../../storage/backup/backup-file';
import { changeKeeping } from '../../storage/keeping';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import styles from './keeping.module.css';

/** A backup by hand, and how old the last one is. */
export function Backup() {
  const { t, i18n } = useTranslation(['app', 'keeping']);
  const store = useStore();
  const keeping = useKeeping();
  const [hasFailed, setFailed] = useState(false);
  const backUp = async () => {
    const now = new Date();
    const made = await makeBackupFile(store, now);
    setFailed(!made.ok);
    if (!made.ok) return;
    saveFile(made.value.name, made.value.content);
    await changeKeeping(store, { backedUpAt: now.toISOString() });
  };
  const at = keeping?.backedUpAt;
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('keeping:backup')}</h3>
      <p className={styles.help}>{t('keeping:backupHelp')}</p>
      <div className={styles.row}>
        <Button look="strong" onClick={() => void backUp()}>
          {t('safety.download')}
        </Button>
        <span role="status" className={styles.faint}>
          {at === undefined
            ? t('keeping:never')
            : t('keeping:last', { when: formatSince(at, i18n.language) })}
        </span>
      </div>
      {hasFailed && <p role="alert">{t('safety.failed')}</p>}
    </div>
  );
}
