import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSince } from '../../i18n/format-date';
import { useBin } from '../../queries/bin';
import type { BinnedText } from '../../queries/own-texts';
import { binDays } from '../../storage/bin';
import { Button } from '../../ui/button';
import { focusMain } from '../../ui/focus-main';
import styles from './bin.module.css';

/** Texts that the user has deleted, for as long as they can be had again. */
export function Bin({ texts }: { texts: readonly BinnedText[] }) {
  const { t } = useTranslation();
  return (
    <details className={styles.bin}>
      <summary className={styles.summary}>{t('bin.title', { count: texts.length })}</summary>
      <p className={styles.help}>{t('bin.help', { days: binDays })}</p>
      <ul>
        {texts.map((text) => (
          <InBin key={text.entry.id} {...text} />
        ))}
      </ul>
    </details>
  );
}

function InBin({ entry: { id, title }, deletedAt }: BinnedText) {
  const { t, i18n } = useTranslation();
  const { takeOut } = useBin();
  const [isAsking, setAsking] = useState(false);
  return (
    <li className={styles.text}>
      <span lang="id" className={styles.title}>
        {title.id}
      </span>
      <span className={styles.when}>
        {t('bin.since', { when: formatSince(deletedAt, i18n.language) })}
      </span>
      <Button onClick={() => void takeOut(id).then(focusMain)}>
        {t('bin.restore')} <Which title={title.id} />
      </Button>
      <Button look="quiet" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        {t('bin.delete')} <Which title={title.id} />
      </Button>
      {isAsking && <Confirmation textId={id} onCancel={() => setAsking(false)} />}
    </li>
  );
}

/** Says what goes, and begins at the way back. */
function Confirmation({ textId, onCancel }: { textId: string; onCancel: () => void }) {
  const { t } = useTranslation();
  const { deleteForGood } = useBin();
  const helpId = useId();
  return (
    <div className={styles.confirmation}>
      <p id={helpId}>{t('bin.warning')}</p>
      <Button autoFocus aria-describedby={helpId} onClick={onCancel}>
        {t('common.cancel')}
      </Button>
      <Button look="strong" onClick={() => void deleteForGood(textId).then(focusMain)}>
        {t('bin.confirm')}
      </Button>
    </div>
  );
}

/** Tells the buttons of one text from those of the others where they are not seen beside it. */
const Which = ({ title }: { title: string }) => (
  <span lang="id" className="visually-hidden">
    “{title}”
  </span>
);
