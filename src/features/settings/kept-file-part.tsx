import { useTranslation } from 'react-i18next';
import { useKeptFile } from '../../queries/kept-file';
import { canChooseFile, chooseFile } from '../../storage/backup/file-access';
import { Button } from '../../ui/button';
import styles from './keeping.module.css';

/** A file of the user's that is kept up to date by itself, where the browser can do that. */
export function KeptFilePart() {
  const { t } = useTranslation(['app', 'keeping']);
  const [state, keptFile] = useKeptFile();
  if (!canChooseFile()) return undefined;
  const choose = async () => {
    const file = await chooseFile('sejajar.json');
    if (file) await keptFile.choose(file);
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('keeping:file.title')}</h3>
      <p className={styles.help}>{t('keeping:file.help')}</p>
      {state.kind !== 'none' && (
        <p role="status">{t(`safety.file.${state.kind}`, { name: state.name })}</p>
      )}
      <div className={styles.row}>
        {(state.kind === 'asks' || state.kind === 'failed') && (
          <Button look="strong" onClick={() => void keptFile.allow()}>
            {t(state.kind === 'asks' ? 'safety.file.allow' : 'safety.file.again')}
          </Button>
        )}
        <Button onClick={() => void choose()}>
          {t(state.kind === 'none' ? 'keeping:file.choose' : 'keeping:file.other')}
        </Button>
        {state.kind !== 'none' && (
          <Button look="quiet" onClick={() => void keptFile.forget()}>
            {t('keeping:file.forget')}
          </Button>
        )}
      </div>
    </div>
  );
}
