import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { DropArea } from '../../ui/drop-area';
import { FileChoice } from '../../ui/file-choice';
import { ProgressBar } from '../../ui/progress-bar';
import { ColumnChooser } from './column-chooser';
import styles from './import-part.module.css';
import { ImportReport } from './import-report';
import { useImport } from './use-import';

/** From a file to a glossary that lights up texts, step by step. */
export function ImportPart() {
  const { t } = useTranslation('glossaries');
  const importing = useImport();
  const isBusy = importing.state.kind === 'running' || importing.state.kind === 'looking';
  const onChoose = (file: File) => void (isBusy || importing.choose(file));
  return (
    <DropArea className={styles.part} onDrop={onChoose}>
      <h2 className={styles.heading}>{t('import.title')}</h2>
      <p className={styles.help}>{t('import.help')}</p>
      <FileChoice
        label={t('import.choose')}
        accept=".json,.csv,.tsv,.txt,.tab,.tbx,.xml,.zip"
        disabled={isBusy}
        onChoose={onChoose}
      />
      <Step {...importing} />
    </DropArea>
  );
}

function Step({ state, start, changeColumns, cancel, reset }: ReturnType<typeof useImport>) {
  const { t } = useTranslation('glossaries');
  switch (state.kind) {
    case 'idle':
      return undefined;
    case 'looking':
      return <p role="status">{t('import.looking', { file: state.file.name })}</p>;
    case 'choosing':
      return (
        <ColumnChooser
          {...state}
          onChange={changeColumns}
          onStart={() => void start(state.file, state.choice)}
          onCancel={reset}
        />
      );
    case 'running':
      return <Running name={state.file.name} share={state.share} onCancel={cancel} />;
    case 'ended':
      return <ImportReport name={state.file.name} end={state.end} onClose={reset} />;
  }
}

type RunningProps = {
  readonly name: string;
  readonly share: number;
  readonly onCancel: () => void;
};

function Running({ name, share, onCancel }: RunningProps) {
  const { t, i18n } = useTranslation('glossaries');
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(share);
  const label = t('import.running', { file: name, percent });
  return (
    <div className={styles.running}>
      <p className={styles.label}>{label}</p>
      <ProgressBar label={label} value={Math.round(share * 100)} total={100} />
      {/* The step before it has gone, and whoever uses the keyboard goes on here. */}
      <Button autoFocus onClick={onCancel}>
        {t('import.cancel')}
      </Button>
    </div>
  );
}
