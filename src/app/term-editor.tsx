import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ownGlossaryId, type TermRef } from '../domain/glossary/own-term';
import { readSenses, writeSenses } from '../domain/glossary/senses-notation';
import type { Term } from '../domain/glossary/term';
import { useChangeOwnTerms } from '../queries/own-terms';
import { editTerm, useTermDraft, type TermDraft, type TermRequest } from '../queries/term-editor';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TermFields, type WrittenTerm } from './term-fields';
import styles from './term-editor.module.css';

/** A word of the user's own, or one of a glossary that becomes so, over the page it was met on. */
export default function TermEditor({ request }: { request: TermRequest }) {
  const { t } = useTranslation('vocabulary');
  const draft = useTermDraft(request);
  const title = t(request.of ? 'editor.change' : 'editor.add');
  return (
    <Dialog label={title} onClose={close}>
      <h2 className={styles.title}>{title}</h2>
      {draft && <EditorForm draft={draft} />}
    </Dialog>
  );
}

const close = () => editTerm(undefined);

function EditorForm({ draft }: { draft: TermDraft }) {
  const { t } = useTranslation('vocabulary');
  const { save } = useChangeOwnTerms();
  const [written, setWritten] = useState(() => write(draft.term));
  const [isRefused, setRefused] = useState(false);
  const term = read(draft.term, written);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setRefused(!term);
    if (!term) return;
    void save(term, draft.of);
    close();
  };
  const isBundled = draft.of !== undefined && !isAdded(draft);
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <TermFields
        value={written}
        hasFixedLemma={isBundled}
        isRefused={isRefused}
        onChange={(changes) => setWritten({ ...written, ...changes })}
      />
      {isBundled && <p className={styles.help}>{t('editor.bundled')}</p>}
      <div className={styles.actions}>
        <Button type="submit" look="strong">
          {t('editor.save')}
        </Button>
        <Button onClick={close}>{t('editor.cancel')}</Button>
        {draft.of && <OtherActions draft={draft} of={draft.of} />}
      </div>
    </form>
  );
}

/** A word that is in no glossary. */
const isAdded = ({ of }: TermDraft) =>
  of?.glossaryId === ownGlossaryId && !of.termId.includes('\n');

function OtherActions({ draft, of }: { draft: TermDraft; of: TermRef }) {
  const { t } = useTranslation('vocabulary');
  const { remove, hide } = useChangeOwnTerms();
  const act = (change: typeof remove, refs: readonly TermRef[]) => () => {
    void change(refs);
    close();
  };
  if (isAdded(draft)) {
    return (
      <Button look="quiet" className={styles.last} onClick={act(remove, [of])}>
        {t('editor.delete')}
      </Button>
    );
  }
  return (
    <span className={styles.last}>
      {of.glossaryId === ownGlossaryId && (
        <Button look="quiet" onClick={act(remove, [of])}>
          {t('editor.setBack')}
        </Button>
      )}
      <Button look="quiet" onClick={act(hide, [of, ...draft.twins])}>
        {t('editor.hide')}
      </Button>
    </span>
  );
}

const write = ({ lemma, root, partOfSpeech, senses }: Omit<Term, 'id'>): WrittenTerm => ({
  lemma,
  root: root === lemma ? '' : root,
  partOfSpeech,
  senses: writeSenses(senses),
});

/** What was written, with all that cannot be written here left as it was; undefined where a word or its meaning is missing. */
function read(former: Omit<Term, 'id'>, written: WrittenTerm): Omit<Term, 'id'> | undefined {
  const lemma = inOneLine(written.lemma);
  const senses = readSenses(written.senses);
  if (lemma === '' || senses.length === 0) return undefined;
  const root = lemma.includes(' ') ? lemma : inOneLine(written.root) || lemma;
  return { ...former, lemma, root, partOfSpeech: written.partOfSpeech, senses };
}

const inOneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ').slice(0, 200);
