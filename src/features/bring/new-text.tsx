import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useDraft } from './bring-draft';
import styles from './bring-page.module.css';
import { HeadingFields } from './heading-fields';
import { PlacePair } from './place-pair';
import { Preview } from './preview';
import { guessTitles } from './guess-titles';
import { tieSides, useAddText } from './use-add-text';
import { useAlignment } from './use-alignment';
import { useSides } from './use-sides';

/** From what is put into the two places to a text of the user’s own. */
export function NewText() {
  const { t } = useTranslation('bring');
  const [draft, change] = useDraft();
  const { source, target } = useSides(draft);
  const { aligning, ...actions } = useAlignment(source.segments, target.segments);
  const { add, isAdding, error } = useAddText();
  const sides = useMemo(
    () => tieSides(source.segments, target.segments, aligning),
    [source, target, aligning],
  );
  const titles = guessTitles(draft, source.segments, target.segments);
  const hasSource = source.segments.length > 0;
  return (
    <>
      <PlacePair {...{ draft, change, source, target }} />
      {hasSource && <HeadingFields {...{ draft, change, titles }} />}
      {(hasSource || target.segments.length > 0) && (
        <Preview {...{ source, target, aligning, sides, change, ...actions }} />
      )}
      {error && <Notice tone="trouble" title={t(`failed.${error.kind}`)} />}
      <div className={styles.foot}>
        <Button
          look="strong"
          className={styles.add}
          disabled={!sides || titles.id.trim() === '' || isAdding}
          onClick={() => sides && void add(sides, titles, draft.level)}
        >
          {t('add')}
        </Button>
        <Link href="/">{t('cancel')}</Link>
      </div>
    </>
  );
}
