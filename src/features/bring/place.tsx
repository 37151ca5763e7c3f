import { useId, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FileChoice } from '../../ui/file-choice';
import { fillSide, type ChangeDraft, type Draft, type Side } from './bring-draft';
import { FileState } from './file-state';
import styles from './place.module.css';
import { putFile } from './put-file';

/** The endings of the files that can be read. */
const accepted =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.epub,.srt,.vtt,.tmx,.xlf,.xliff,.csv,.tsv,.json';

type PlaceProps = {
  readonly side: Side;
  readonly draft: Draft;
  readonly change: ChangeDraft;
  readonly label?: string;
};

/** Takes one side: what is pasted into it, a file that is dropped on it, or one that is chosen. */
export function Place({ side, draft, change, label }: PlaceProps) {
  const { t } = useTranslation('bring');
  const id = useId();
  const { isOver, onDrag } = useDrop(side, change);
  const { file, pasted } = draft[side];
  return (
    <div
      className={`${styles.place} ${isOver ? styles.over : ''}`}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={onDrag}
    >
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label ?? t(`side.${side}`)}
        </label>
        <SideFile side={side} onChoose={(chosen) => void putFile(change, side, chosen)} />
      </div>
      {file && <FileState {...{ side, file, change }} />}
      {file?.kind !== 'read' && file?.kind !== 'reading' && (
        <textarea
          {...{ id }}
          lang={side === 'source' ? 'id' : 'en'}
          rows={8}
          className={`${styles.field} ${styles[side]}`}
          placeholder={t('paste')}
          value={pasted}
          onChange={({ target }) =>
            change((was) => fillSide(was, side, { pasted: target.value, file: undefined }))
          }
        />
      )}
    </div>
  );
}

type SideFileProps = { readonly side: Side; readonly onChoose: (file: File) => void };

/** Lets the user choose a file for a side. */
function SideFile({ side, onChoose }: SideFileProps) {
  const { t } = useTranslation('bring');
  const label = (
    <>
      {t('choose')} <span className="visually-hidden">{t(`forSide.${side}`)}</span>
    </>
  );
  return <FileChoice {...{ label, onChoose }} accept={accepted} />;
}

/** Files that are dropped on a place; of two, the second goes to the other place. */
function useDrop(side: Side, change: ChangeDraft) {
  const [isOver, setOver] = useState(false);
  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(event.type === 'dragover');
    if (event.type !== 'drop') return;
    const [first, second] = event.dataTransfer.files;
    if (first) void putFile(change, side, first);
    if (second) void putFile(change, side === 'source' ? 'target' : 'source', second);
  };
  return { isOver, onDrag };
}
