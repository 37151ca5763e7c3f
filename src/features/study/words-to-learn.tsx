import { useTranslation } from 'react-i18next';
import type { ListedWord } from '../../domain/glossary/list-words';
import { findWordsToLearn, type WorthLearning } from '../../domain/glossary/worth-learning';
import { formatShare } from '../../i18n/format-share';
import { useFamiliarities, useSetFamiliarity } from '../../queries/familiarity';
import { shortGloss } from './short-gloss';
import styles from './words-to-learn.module.css';

const shown = 20;

/** The families that add most to what the reader knows of a text, and the ways to say that one knows or learns them. */
export function WordsToLearn({ words }: { words: readonly ListedWord[] }) {
  const { t, i18n } = useTranslation('words');
  const levels = useFamiliarities();
  const { known, total, worth } = findWordsToLearn(words, (family, form) => {
    const level = levels.of(family, form);
    return level === 'known' || level === 'ignored' ? level : 'unknown';
  });
  const first = worth.slice(0, shown);
  const added = first.reduce((sum, { count }) => sum + count, 0);
  const share = (count: number) => formatShare({ known: count, total }, i18n.language);
  return (
    <div className={styles.scroll}>
      <p role="status" className={styles.lead}>
        {t('learn.known', { share: share(known), words: total })}{' '}
        {worth.length > 0
          ? t('learn.then', { count: first.length, share: share(known + added) })
          : t('learn.nothing')}
      </p>
      <ol>
        {first.map((family) => (
          <Family key={family.family} worth={family} adds={share(family.count)} />
        ))}
      </ol>
    </div>
  );
}

function Family({ worth, adds }: { worth: WorthLearning; adds: string }) {
  const { t } = useTranslation(['words', 'app']);
  const { family, word, count } = worth;
  const level = useFamiliarities().of(family);
  const isLearning = typeof level === 'number';
  const set = useSetFamiliarity();
  return (
    <li className={styles.family}>
      <span lang="id" className={styles.lemma}>
        {word.reading.term.lemma}
      </span>
      <span className={styles.adds} title={t('app:words.times', { count })}>
        +{adds}
      </span>
      <span lang="en" className={styles.gloss}>
        {shortGloss({ ...word.reading, form: undefined })}
      </span>
      <span className={styles.choices}>
        <button
          type="button"
          className={styles.choice}
          aria-pressed={isLearning}
          aria-label={t('learn.learnWord', { word: family })}
          onClick={() => void set([family], isLearning ? undefined : 1)}
        >
          {t('learn.learn')}
        </button>
        <button
          type="button"
          className={styles.choice}
          aria-label={t('learn.knowWord', { word: family })}
          onClick={() => void set([family], 'known')}
        >
          {t('learn.know')}
        </button>
      </span>
    </li>
  );
}
