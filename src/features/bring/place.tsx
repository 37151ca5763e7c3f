import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeDraft, Draft, Side } from './bring-draft';
import styles from './place-pair.module.css';

type PlaceProps = { readonly side: Side; readonly draft: Draft; readonly change: ChangeDraft };

/** Takes one side: what is pasted into it, a file that is dropped on it, or one that is chosen. */
export function Place({ side, draft, change }: PlaceProps) {
  const { t } = useTranslation('bring');
  const id = useId();
  return (
    <div className={styles.place}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {t(`side.${side}`)}
        </label>
      </div>
      <textarea
        {...{ id }}
        lang={side === 'source' ? 'id' : 'en'}
        rows={9}
        className={side === 'source' ? styles.source : styles.target}
        placeholder={t('paste')}
        value={draft[side].pasted}
        onChange={({ target }) =>
          change((was) => ({ ...was, [side]: { pasted: target.value, kinds: new Map() } }))
        }
      />
    </div>
  );
}
