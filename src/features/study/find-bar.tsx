import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResolvedBead } from '../../domain/alignment/resolve-beads';
import { useTextRecords, type TextRecords } from '../../queries/text-records';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { RowActions } from './row-navigation';
import styles from './find-bar.module.css';

type FindBarProps = {
  readonly textId: string;
  readonly beads: readonly ResolvedBead[];
  readonly currentRow: number;
  readonly actions: RowActions;
  readonly onClose: () => void;
};

/** Finds rows by their Indonesian or English; the browser's own search sees only the rows in view. */
export function FindBar({ textId, beads, currentRow, actions, onClose }: FindBarProps) {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const records = useTextRecords(textId, (all) => all);
  const rows = sought.trim() === '' ? [] : rowsWith(beads, records, sought.trim());
  const go = (row: number | undefined) => {
    if (row !== undefined) actions.go({ row });
  };
  const goBack = () => go(rows.findLast((row) => row < currentRow) ?? rows.at(-1));
  const goOn = () => go(rows.find((row) => row > currentRow) ?? rows[0]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code === 'Escape') onClose();
    else if (event.code === 'Enter' && event.shiftKey) goBack();
    else if (event.code === 'Enter') goOn();
    else return;
    event.preventDefault();
  };
  return (
    <search className={styles.bar}>
      <SoughtField value={sought} onChange={setSought} onKeyDown={onKeyDown} />
      <span role="status" className={styles.count}>
        {sought.trim() !== '' && t('find.rows', { count: rows.length })}
      </span>
      <Button look="quiet" disabled={rows.length === 0} onClick={goBack}>
        {t('find.previous')}
      </Button>
      <Button look="quiet" disabled={rows.length === 0} onClick={goOn}>
        {t('find.next')}
      </Button>
      <Button look="quiet" onClick={onClose}>
        <Icon name="close" label={t('common.close')} />
      </Button>
    </search>
  );
}

type SoughtFieldProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Takes the focus when it appears: it was asked for. */
function SoughtField({ value, onChange, onKeyDown }: SoughtFieldProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <input
      ref={input}
      type="search"
      className={styles.input}
      aria-label={t('find.label')}
      placeholder={t('find.label')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

function rowsWith(
  beads: readonly ResolvedBead[],
  records: TextRecords | undefined,
  sought: string,
): number[] {
  const needle = sought.toLowerCase();
  const holds = (text: string) => text.toLowerCase().includes(needle);
  return beads.flatMap(({ bead, source, target }, row) => {
    const english = (target.length > 0 ? target : [{ id: bead.id, text: '' }]).map(
      ({ id, text }) => records?.translations.get(id)?.text ?? text,
    );
    return source.some(({ text }) => holds(text)) || english.some(holds) ? [row] : [];
  });
}
