import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import type { Text } from '../../domain/text/text';
import { prepareWords } from '../../i18n/start-i18n';
import type { AlignedText } from '../../queries/aligned-text';
import { useStore } from '../../queries/store-context';
import { vocabularyQuery } from '../../queries/vocabulary';
import { studyModes, type Place, type StudyMode } from '../../storage/records';
import { Page } from '../../ui/page';
import { PartBoundary } from '../../ui/part-boundary';
import { FindBar } from './find-bar';
import { GlossaryTrouble } from './glossary-trouble';
import { RowList } from './row-list';
import { useRowNavigation } from './row-navigation';
import { SelectionAction } from './selection-action';
import { StudyHead } from './study-head';
import styles from './study-text.module.css';
import { StudyTools, type Panel } from './study-tools';
import { useHasPainted } from './use-has-painted';
import { useKeptPlace } from './use-kept-place';
import { useRowKeys } from './use-row-keys';
import { WordPanel } from './word-panel';

const AlignPart = lazy(() => import('./align/align-part'));

type StudyTextProps = { readonly aligned: AlignedText; readonly place: Place | undefined };

/** The text with its tools: holds which row is current, and what is open beside it. */
export function StudyText({ aligned, place }: StudyTextProps) {
  const { t, i18n } = useTranslation();
  const { text, rows: beads } = aligned;
  const kept = useKeptPlace(text, place, useAskedMode(text.id));
  const linkedRow = useLinkedRow(beads.length);
  const navigation = useRowNavigation(text.id, beads, kept.mode, linkedRow);
  const { currentRow, actions } = navigation;
  const [panel, setPanel] = useState<Panel>();
  useEffect(() => {
    if (linkedRow >= 0) actions.go({ row: linkedRow });
  }, [actions, linkedRow]);
  const isAligning = kept.mode === 'align';
  useRowKeys({ currentRow, actions, isAligning, onFind: () => setPanel('find') });
  const shared = { textId: text.id, beads, currentRow, actions };
  const firstRow = linkedRow >= 0 ? linkedRow : kept.row;
  const closePanel = () => setPanel(undefined);
  return (
    <Page title={i18n.language === 'id' ? text.title.id : text.title.en}>
      <StudyTools {...{ text, panel }} mode={kept.mode} onMode={kept.setMode} onPanel={setPanel} />
      {panel === 'find' && (
        <PartBoundary title={t('partFailed.panel')} retry={t('common.retry')}>
          <FindBar {...shared} onClose={closePanel} />
        </PartBoundary>
      )}
      {isAligning ? (
        <Aligning {...{ aligned, kept, navigation, firstRow }} />
      ) : (
        <div className={panel === 'words' ? styles.withPanel : undefined}>
          <Reading {...{ aligned, kept, navigation, firstRow }} />
          {panel === 'words' && (
            <PartBoundary title={t('partFailed.panel')} retry={t('common.retry')}>
              <WordPanel {...shared} onClose={closePanel} />
            </PartBoundary>
          )}
        </div>
      )}
    </Page>
  );
}

type PartProps = {
  readonly aligned: AlignedText;
  readonly kept: ReturnType<typeof useKeptPlace>;
  readonly navigation: ReturnType<typeof useRowNavigation>;
  readonly firstRow: number;
};

/** The workbench, which is loaded when it is first asked for. */
function Aligning({ aligned, kept, navigation, firstRow }: PartProps) {
  const { t } = useTranslation();
  return (
    <PartBoundary title={t('partFailed.panel')} retry={t('common.retry')}>
      <Suspense>
        <AlignPart {...{ aligned, navigation, firstRow }} onTopRow={kept.setRow} />
      </Suspense>
    </PartBoundary>
  );
}

/** The head of the text and its rows. */
function Reading({ aligned, kept, navigation, firstRow }: PartProps) {
  const { t } = useTranslation();
  const { text, rows: beads } = aligned;
  const { currentRow, request, allDone, actions } = navigation;
  const vocabulary = useVocabulary(text.glossaries);
  return (
    <div className={styles.text}>
      <StudyHead text={text} beads={beads} mode={kept.mode} />
      {vocabulary && <GlossaryTrouble vocabulary={vocabulary} />}
      {vocabulary && (
        <Suspense>
          <SelectionAction vocabulary={vocabulary.name} />
        </Suspense>
      )}
      <RowList
        key={kept.mode}
        textId={text.id}
        mode={kept.mode}
        vocabulary={vocabulary?.name}
        onTopRow={kept.setRow}
        {...{ beads, currentRow, firstRow, request, actions }}
      />
      <p role="status" className={styles.allDone}>
        {allDone && t(`study.allDone.${kept.mode === 'practise' ? 'practise' : 'read'}`)}
      </p>
    </div>
  );
}

/** What words mean is loaded, and is much, once the text is there to be read; so are the words that explain it. */
function useVocabulary(glossaries: Text['glossaries']) {
  const hasPainted = useHasPainted();
  useEffect(() => {
    if (hasPainted) void prepareWords('words');
  }, [hasPainted]);
  return useQuery({ ...vocabularyQuery(useStore(), glossaries), enabled: hasPainted }).data;
}

/** The mode that the address asks for (`?mode=align`), once: from then on the user's choice counts. */
function useAskedMode(textId: string): StudyMode | undefined {
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('mode');
  const mode = studyModes.find((each) => each === asked);
  useEffect(() => {
    if (mode) navigate(`/texts/${encodeURIComponent(textId)}`, { replace: true });
  }, [mode, navigate, textId]);
  return mode;
}

/** The row that the address names (`?row=5`), counted from 0; -1 when it names none. */
function useLinkedRow(rows: number): number {
  const row = Number(new URLSearchParams(useSearch()).get('row'));
  return Number.isInteger(row) && row >= 1 && row <= rows ? row - 1 : -1;
}
