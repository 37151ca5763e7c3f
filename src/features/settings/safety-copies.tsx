import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../i18n/format-date';
import { listSafetyCopies, type SafetyCopy } from '../../storage/backup/keeping-database';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import styles from './keeping.module.css';
import { safetyCopyName } from './use-restore';

/** What was kept before earlier restores, to be had as files. */
export function SafetyCopies() {
  const { t, i18n } = useTranslation('keeping');
  const [copies, setCopies] = useState<readonly SafetyCopy[]>([]);
  useEffect(() => {
    void listSafetyCopies().then((listed) => setCopies(listed.ok ? listed.value : []));
  }, []);
  if (copies.length === 0) return undefined;
  return (
    <details>
      <summary className={styles.help}>{t('copies')}</summary>
      <ul>
        {copies.map(({ madeAt, content }) => {
          const { day, time } = formatMoment(madeAt, i18n.language);
          return (
            <li key={madeAt}>
              <Button look="quiet" onClick={() => saveFile(safetyCopyName(madeAt), content)}>
                {day}, {time}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
