import { useTranslation } from 'react-i18next';
import type { SkippedEntry } from '../../interchange/glossaries/draft-term';
import { writeRows } from '../../interchange/writers/write-rows';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import { fileStem } from './file-stem';
import styles from './skipped-list.module.css';

type SkippedListProps = { readonly file: string; readonly skipped: readonly SkippedEntry[] };

const shownEntries = 100;

/** What was left out of a file: where it stands, how it begins, and why. All of it can be had as a table. */
export function SkippedList({ file, skipped }: SkippedListProps) {
  const { t } = useTranslation('glossaries');
  const toCells = ({ place, text, reason }: SkippedEntry) => [
    typeof place === 'number' ? t('end.line', { line: place }) : place,
    text,
    t(`reason.${reason}`),
  ];
  const header = [t('end.place'), t('end.entry'), t('end.reason')];
  if (skipped.length === 0) return <p>{t('end.noneSkipped')}</p>;
  const save = () =>
    saveFile(`${fileStem(file, 'import')}.csv`, writeRows([header, ...skipped.map(toCells)], ','));
  const more = skipped.length - shownEntries;
  return (
    <details>
      <summary className={styles.summary}>{t('end.skipped', { count: skipped.length })}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            {header.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {skipped.slice(0, shownEntries).map((entry, index) => (
            <Row key={index} cells={toCells(entry)} />
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{t('end.more', { count: more })}</p>}
      <Button onClick={save}>{t('end.save')}</Button>
    </details>
  );
}

/** What stands in the file is in no language that is known here. */
function Row({ cells: [place, text, reason] }: { cells: readonly string[] }) {
  return (
    <tr>
      <td>{place}</td>
      <td>
        <bdi lang="">{text}</bdi>
      </td>
      <td>{reason}</td>
    </tr>
  );
}
