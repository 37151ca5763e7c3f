import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../i18n/format-date';
import { Button } from '../../ui/button';
import { Comparison } from './comparison';
import styles from './history-view.module.css';

type ShownVersion = { readonly text: string; readonly savedAt: string };

type HistoryViewProps = {
  readonly versions: readonly ShownVersion[];
  readonly chosen: number;
  readonly present: string;
  readonly onRestore: (text: string) => void;
};

/** What a version is compared with: the text in the field, the version before it, or any by its number. */
type Counterpart = 'present' | 'before' | number;

/** The chosen version beside another, and the way to have it again. */
export function HistoryView({ versions, chosen, present, onRestore }: HistoryViewProps) {
  const { t, i18n } = useTranslation();
  const [counterpart, setCounterpart] = useState<Counterpart>('present');
  const version = versions[chosen];
  if (!version) return undefined;
  const nameOf = (at: ShownVersion) => {
    const { day, time } = formatMoment(at.savedAt, i18n.language);
    return `${day}, ${time}`;
  };
  const other = versions[counterpart === 'before' ? chosen + 1 : Number(counterpart)];
  const isPresent = version.text === present;
  return (
    <div>
      <CounterpartField {...{ versions, chosen, counterpart, nameOf }} onChange={setCounterpart} />
      <Comparison
        own={version.text}
        ownTitle={nameOf(version)}
        other={counterpart === 'present' ? present : (other?.text ?? '')}
        otherTitle={counterpart === 'present' ? t('history.present') : other ? nameOf(other) : ''}
      />
      <div className={styles.foot}>
        <Button look="strong" disabled={isPresent} onClick={() => onRestore(version.text)}>
          {t('history.restore')}
        </Button>
        {isPresent && <span>{t('history.isPresent')}</span>}
      </div>
    </div>
  );
}

type CounterpartFieldProps = {
  readonly versions: readonly ShownVersion[];
  readonly chosen: number;
  readonly counterpart: Counterpart;
  readonly nameOf: (version: ShownVersion) => string;
  readonly onChange: (counterpart: Counterpart) => void;
};

function CounterpartField(props: CounterpartFieldProps) {
  const { versions, chosen, counterpart, nameOf, onChange } = props;
  const { t } = useTranslation();
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{t('history.comparedWith')}</label>
      <select
        id={id}
        className={styles.select}
        value={counterpart}
        onChange={({ target: { value } }) =>
          onChange(value === 'present' || value === 'before' ? value : Number(value))
        }
      >
        <option value="present">{t('history.present')}</option>
        <option value="before" disabled={chosen + 1 >= versions.length}>
          {t('history.before')}
        </option>
        {versions.map((version, index) => (
          <option key={index} value={index}>
            {nameOf(version)}
          </option>
        ))}
      </select>
    </p>
  );
}
