import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { isReading, useDraft } from './bring-draft';
import styles from './bring-page.module.css';
import { guessTitles } from './guess-titles';
import { HeadingFields } from './heading-fields';
import { PlacePair } from './place-pair';
import { Preview } from './preview';
import { tieSides } from './tie-sides';
import { useAddText } from './use-add-text';
import { useAlignment } from './use-alignment';
import { useSides } from './use-sides';

/** From what is put into the two places to a text of the user’s own. */
export function NewText() {
  const { t } = useTranslation('bring');
  const [draft, change] = useDraft();
  const read = useSides(draft);
  const { aligning, ...actions } = useAlignment(read);
  const { add, isAdding, error } = useAddText();
  const sides = useMemo(() => tieSides(read, aligning), [read, aligning]);
  const titles = guessTitles(draft, read);
  return (
    <>
      <div className={styles.help}>
        <p>{t('help')}</p>
        <p className={styles.formats}>{t('formats')}</p>
      </div>
      <PlacePair {...{ draft, change, sides: read }} />
      {read.source.segments.length + read.target.segments.length > 0 && (
        <>
          <HeadingFields {...{ draft, change, titles, read }} />
          <Preview {...{ read, aligning, sides, change, ...actions }} />
        </>
      )}
      {error && <Notice tone="trouble" title={t(`failed.${error.kind}`)} />}
      <div className={styles.foot}>
        <Button
          look="strong"
          className={styles.add}
          disabled={!sides || titles.id.trim() === '' || isAdding || isReading(draft)}
          onClick={() => sides && void add(sides, titles, draft, read)}
        >
          {t('add')}
        </Button>
        <Link href="/">{t('cancel')}</Link>
      </div>
    </>
  );
}
