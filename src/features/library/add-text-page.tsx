import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { makeOwnText, type PastedText } from '../../interchange/own-text';
import { newTextId } from '../../queries/own-texts';
import { listGlossaries } from '../../queries/vocabulary';
import { useWriteRecord } from '../../queries/write-record';
import { ownTexts } from '../../storage/own-texts';
import type { StorageError } from '../../storage/store';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { AddTextFields } from './add-text-fields';
import styles from './add-text-page.module.css';
import { TextPreview } from './text-preview';

const nothing: PastedText = { title: '', titleEnglish: '', level: 'B1', source: '', target: '' };

/** A text of the user's own, pasted: what will become of it is shown before it is added. */
export default function AddTextPage() {
  const { t } = useTranslation();
  const [pasted, setPasted] = useState(nothing);
  const { add, error } = useAddText();
  const preview = useDeferredValue(pasted);
  const isComplete = /\S/.test(pasted.title) && /\S/.test(pasted.source);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isComplete) void add(pasted);
  };
  return (
    <Page title={t('addText.title')}>
      <form className={styles.form} onSubmit={onSubmit}>
        <h1 className={styles.title}>{t('addText.title')}</h1>
        <p className={styles.help}>{t('addText.help')}</p>
        <AddTextFields
          value={pasted}
          onChange={(changes) => setPasted({ ...pasted, ...changes })}
        />
        {isComplete && <TextPreview pasted={preview} />}
        {error && <Notice tone="trouble" title={t(`save.failed.${error.kind}`)} />}
        <div className={styles.foot}>
          <button type="submit" className={styles.add} disabled={!isComplete}>
            {t('addText.add')}
          </button>
          <Link href="/">{t('common.cancel')}</Link>
        </div>
      </form>
    </Page>
  );
}

/** Keeps the text and opens it; what could not be kept stays where it was pasted. */
function useAddText() {
  const client = useQueryClient();
  const write = useWriteRecord(ownTexts);
  const [, navigate] = useLocation();
  const [error, setError] = useState<StorageError>();
  const add = async (pasted: PastedText) => {
    const id = newTextId(new Date(), Math.random());
    const text = makeOwnText(pasted, { id, glossaries: await listGlossaries(client) });
    const written = await write([id], text);
    if (written.ok) navigate(`/texts/${id}`);
    else setError(written.error);
  };
  return { add, error };
}
