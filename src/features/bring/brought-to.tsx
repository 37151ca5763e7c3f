import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Text } from '../../domain/text/text';
import { isOwnText } from '../../queries/own-texts';
import type { Translation } from '../../storage/records';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { isReading, useDraft } from './bring-draft';
import styles from './bring-page.module.css';
import { FixedPair } from './fixed-pair';
import { HeadingFields } from './heading-fields';
import { Preview } from './preview';
import { useAddTo } from './use-add-to';
import { useAlignment } from './use-alignment';
import { useBroughtTo } from './use-sides';
import { WhatBecomes } from './what-becomes';

type BroughtToProps = {
  readonly text: Text;
  readonly translations: ReadonlyMap<string, Translation>;
};

/** From English for a text to that text with it, or to an own copy of one that came with the app. */
export function BroughtTo({ text, translations }: BroughtToProps) {
  const { t } = useTranslation('bring');
  const [draft, change] = useDraft(text.id);
  const read = useBroughtTo(draft, text);
  const { aligning, ...actions } = useAlignment(read, text.glossaries);
  const isCopied = !isOwnText(text.id);
  const titles = {
    id: draft.title ?? t('to.copyOf', { title: text.title.id }),
    en: draft.titleEnglish ?? t('to.copyOf', { title: text.title.en }),
  };
  const { add, sides, isAdding, error } = useAddTo(text, read, aligning);
  const hasTarget = read.target.segments.length > 0;
  return (
    <>
      <WhatBecomes {...{ text, translations }} target={read.target.segments} />
      <FixedPair {...{ text, draft, change }} language={read.target.language} />
      {hasTarget && (
        <HeadingFields {...{ draft, change, read }} titles={isCopied ? titles : undefined} />
      )}
      {hasTarget && <Preview {...{ read, aligning, sides, change, ...actions }} isSourceFixed />}
      {error && <Notice tone="trouble" title={t(`failed.${error.kind}`)} />}
      <div className={styles.foot}>
        <Button
          look="strong"
          className={styles.add}
          disabled={!sides || isAdding || isReading(draft)}
          onClick={() => void add(titles, draft.level)}
        >
          {t(isCopied ? 'to.addCopy' : 'to.add')}
        </Button>
        <Link href={`/texts/${encodeURIComponent(text.id)}`}>{t('cancel')}</Link>
      </div>
    </>
  );
}
