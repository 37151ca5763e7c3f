import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { resolveBeads } from '../../domain/alignment/resolve-beads';
import type { Text } from '../../domain/text/text';
import { vocabularyQuery } from '../../queries/vocabulary';
import { useWriteRecord } from '../../queries/write-record';
import { places, type Place } from '../../storage/records';
import { Page } from '../../ui/page';
import { FindBar } from './find-bar';
import { GlossaryTrouble } from './glossary-trouble';
import { useRowNavigation } from './row-navigation';
import { RowList } from './row-list';
import { StudyHead } from './study-head';
import { StudyTools, type Panel } from './study-tools';
import { useRowKeys } from './use-row-keys';
import { WordPanel } from './word-panel';
import styles from './study-text.module.css';

type StudyTextProps = { readonly text: Text; readonly place: Place | undefined };

/** The text with its tools: holds which row is current, which mode is on, and keeps the place. */
export function StudyText({ text, place }: StudyTextProps) {
  const { t, i18n } = useTranslation();
  const [beads] = useState(() => resolveBeads(text));
  const linkedRow = useLinkedRow(beads.length);
  const [mode, setMode] = useState(place?.mode ?? 'read');
  const navigation = useRowNavigation(text.id, beads, mode, linkedRow);
  const { currentRow, request, allDone, actions } = navigation;
  const [topBeadId, setTopBeadId] = useState(place?.beadId);
  const [panel, setPanel] = useState<Panel>();
  const vocabulary = useQuery(vocabularyQuery(text.glossaries)).data;
  const writePlace = useWriteRecord(places);

  useEffect(() => {
    void writePlace([text.id], { mode, beadId: topBeadId, openedAt: new Date().toISOString() });
  }, [writePlace, text.id, mode, topBeadId]);
  useEffect(() => {
    if (linkedRow >= 0) actions.go({ row: linkedRow });
  }, [actions, linkedRow]);
  useRowKeys({ currentRow, actions, onFind: () => setPanel('find') });

  return (
    <Page title={i18n.language === 'id' ? text.title.id : text.title.en}>
      <StudyTools mode={mode} onMode={setMode} panel={panel} onPanel={setPanel} />
      {panel === 'find' && (
        <FindBar
          textId={text.id}
          beads={beads}
          currentRow={currentRow}
          actions={actions}
          onClose={() => setPanel(undefined)}
        />
      )}
      <div className={panel === 'words' ? styles.withPanel : undefined}>
        <div className={styles.text}>
          <StudyHead text={text} beads={beads} mode={mode} />
          {vocabulary && <GlossaryTrouble errors={vocabulary.errors} />}
          <RowList
            key={mode}
            textId={text.id}
            beads={beads}
            mode={mode}
            glossary={vocabulary?.glossary}
            currentRow={currentRow}
            firstRow={linkedRow >= 0 ? linkedRow : indexOfBead(text, topBeadId)}
            request={request}
            actions={actions}
            onTopRow={(row) => setTopBeadId(beads[row]?.bead.id)}
          />
          <p role="status" className={styles.allDone}>
            {allDone && t(`study.allDone.${mode}`)}
          </p>
        </div>
        {panel === 'words' && (
          <WordPanel textId={text.id} actions={actions} onClose={() => setPanel(undefined)} />
        )}
      </div>
    </Page>
  );
}

const indexOfBead = (text: Text, beadId: string | undefined) =>
  Math.max(
    0,
    text.beads.findIndex(({ id }) => id === beadId),
  );

/** The row that the address names (`?row=5`), counted from 0; -1 when it names none. */
function useLinkedRow(rows: number): number {
  const row = Number(new URLSearchParams(useSearch()).get('row'));
  return Number.isInteger(row) && row >= 1 && row <= rows ? row - 1 : -1;
}
