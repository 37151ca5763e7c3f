import { useState, type KeyboardEvent } from 'react';
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
  const rows = sought.trim() ? rowsWith(beads, records, sought.trim()) : [];

  const step = (by: 1 | -1) => {
    const ahead =
      by === 1 ? rows.find((row) => row > currentRow) : rows.findLast((row) => row < currentRow);
    const row = ahead ?? (by === 1 ? rows[0] : rows.at(-1));
    if (row !== undefined) actions.go({ row });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.code === 'Escape') onClose();
    else return;
    event.preventDefault();
  };
  return (
    <search className={styles.bar}>
      <input
        autoFocus
        type="search"
        className={styles.input}
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className={styles.count}>
        {sought.trim() && t('find.rows', { count: rows.length })}
      </span>
      <Button look="quiet" disabled={rows.length === 0} onClick={() => step(-1)}>
        {t('find.previous')}
      </Button>
      <Button look="quiet" disabled={rows.length === 0} onClick={() => step(1)}>
        {t('find.next')}
      </Button>
      <Button look="quiet" onClick={onClose}>
        <Icon name="close" label={t('common.close')} />
      </Button>
    </search>
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
