import { useTranslation } from 'react-i18next';
import type { Text } from '../../domain/text/text';
import { studyModes, type StudyMode } from '../../storage/records';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { TopBarTools } from '../../ui/top-bar';
import { ExportButton } from './export-button';
import { LayoutMenu } from './layout-menu';
import styles from './study-tools.module.css';
import { ToolFace } from './tool-face';

export type Panel = 'words' | 'find';

type StudyToolsProps = {
  readonly text: Text;
  readonly mode: StudyMode;
  readonly onMode: (mode: StudyMode) => void;
  readonly panel: Panel | undefined;
  readonly onPanel: (panel: Panel | undefined) => void;
};

/** The study page's part of the top bar: the mode, and what can be opened beside the text. */
export function StudyTools({ text, mode, onMode, panel, onPanel }: StudyToolsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TopBarTools at="middle">
        <Segmented
          label={t('study.mode')}
          labelHidden
          options={studyModes.map((value) => ({ value, label: t(`study.modes.${value}`) }))}
          value={mode}
          onChange={onMode}
        />
      </TopBarTools>
      <TopBarTools at="end">
        {mode !== 'align' && (
          <>
            <Button
              look="quiet"
              aria-expanded={panel === 'words'}
              onClick={() => onPanel(panel === 'words' ? undefined : 'words')}
            >
              <ToolFace icon="words" text={t('words.title')} />
            </Button>
            <LayoutMenu />
          </>
        )}
        <ExportButton text={text} className={styles.whereWide} />
      </TopBarTools>
    </>
  );
}
