import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment, formatSince } from '../../i18n/format-date';
import type { PastText } from '../../queries/history';
import styles from './history-list.module.css';
import { groupBySitting } from './group-by-sitting';

type HistoryListProps = {
  readonly versions: readonly PastText[];
  readonly chosen: number;
  readonly onChoose: (version: number) => void;
};

/** The versions by sitting, newest first: one tab stop, arrow keys move. */
export function HistoryList({ versions, chosen, onChoose }: HistoryListProps) {
  const { t, i18n } = useTranslation();
  const name = useId();
  return (
    <fieldset className={styles.list}>
      <legend className="visually-hidden">{t('history.versions')}</legend>
      {groupBySitting(versions).map(({ first, made }) => (
        <section key={first} className={styles.sitting}>
          <h3 className={styles.day}>
            {formatMoment(made[0].savedAt, i18n.language).day}
            <span className={styles.count}>
              {formatSince(made[0].savedAt, i18n.language)} ·{' '}
              {t('history.sitting', { count: made.length })}
            </span>
          </h3>
          {made.map((version, index) => (
            <Version
              key={first + index}
              version={version}
              name={name}
              isChosen={first + index === chosen}
              onChoose={() => onChoose(first + index)}
            />
          ))}
        </section>
      ))}
    </fieldset>
  );
}

type VersionProps = {
  readonly version: PastText;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

const shownCharacters = 90;

function Version({ version, name, isChosen, onChoose }: VersionProps) {
  const { t, i18n } = useTranslation();
  const { text } = version;
  const says = text === undefined ? t('history.setBack') : text || t('history.empty');
  return (
    <label className={styles.version}>
      <input
        className={styles.input}
        type="radio"
        {...{ name }}
        checked={isChosen}
        onChange={onChoose}
      />
      <span className={styles.face}>
        <span className={styles.time}>{formatMoment(version.savedAt, i18n.language).time}</span>{' '}
        <span className={text ? undefined : styles.faint} lang={text ? 'en' : undefined}>
          {says.slice(0, shownCharacters)}
        </span>
      </span>
    </label>
  );
}
