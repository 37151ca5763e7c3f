import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../../domain/glossary/compile-glossary';
import type { Term } from '../../domain/glossary/term';
import { affixWords, isKnownAffix } from './affix-words';
import styles from './reading-view.module.css';

type ReadingViewProps = {
  readonly surface: string;
  readonly reading: Reading;
  /** A further reading of an ambiguous word, told after the likeliest. */
  readonly isSecond: boolean;
};

/** One reading of a word: dictionary form, root, how it is built, and its meanings, the fitting one first. */
export function ReadingView({ surface, reading, isSecond }: ReadingViewProps) {
  const { t } = useTranslation();
  const { term, form } = reading;
  const glosses = term.senses.filter(({ gloss }) => gloss !== form?.gloss);
  const Heading = isSecond ? 'h3' : 'h2';
  return (
    <section className={isSecond ? styles.second : undefined}>
      {isSecond && <p className={styles.faint}>{t('card.secondReading')}</p>}
      <Heading lang="id" className={styles.surface}>
        {surface}
      </Heading>
      <Origin surface={surface} term={term} />
      {form?.formation && <Formation formation={form.formation} />}
      {form?.gloss && (
        <p lang="en" className={styles.gloss}>
          {form.gloss}
        </p>
      )}
      <ol lang="en">
        {glosses.map(({ gloss, note }, index) => (
          <li key={gloss} className={index === 0 && !form?.gloss ? styles.gloss : styles.further}>
            {gloss}
            {note && <span className={styles.note}> – {note}</span>}
          </li>
        ))}
      </ol>
      {term.usage && (
        <p lang="en" className={styles.usage}>
          {term.usage}
        </p>
      )}
    </section>
  );
}

/** The dictionary form and root where they differ from what is written, and the word class. */
function Origin({ surface, term }: { surface: string; term: Term }) {
  const { t } = useTranslation();
  const { lemma, root, partOfSpeech } = term;
  return (
    <ul className={styles.origin}>
      {lemma.toLowerCase() !== surface.toLowerCase() && (
        <li>
          {t('card.lemma')} <span lang="id">{lemma}</span>
        </li>
      )}
      {root.toLowerCase() !== lemma.toLowerCase() && (
        <li>
          {t('card.root')} <span lang="id">{root}</span>
        </li>
      )}
      <li>{t(`partOfSpeech.${partOfSpeech}`)}</li>
    </ul>
  );
}

/** The pieces of the word in a row, and in a line below what each affix does. */
function Formation({ formation }: { formation: readonly string[] }) {
  const { t } = useTranslation();
  const says = formation.filter(isKnownAffix);
  return (
    <>
      <p className={styles.formation} lang="id">
        {formation.map((piece, index) => (
          <Fragment key={piece}>
            {index > 0 && <span className={styles.plus}>+</span>}
            <span className={isAffix(piece) ? styles.affix : styles.root}>
              {piece === 'R-' ? t('card.reduplication') : piece}
            </span>
          </Fragment>
        ))}
      </p>
      <ul className={styles.says}>
        {says.map((piece) => (
          <li key={piece}>
            {piece !== 'R-' && (
              <span lang="id" className={styles.saysAffix}>
                {piece}{' '}
              </span>
            )}
            {t(affixWords[piece])}
          </li>
        ))}
      </ul>
    </>
  );
}

const isAffix = (piece: string) =>
  piece.startsWith('-') || piece.endsWith('-') || piece.includes('…');
