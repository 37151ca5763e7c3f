import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../../domain/glossary/compiled-glossary';
import { familyOf } from '../../domain/glossary/family-of';
import { useWordFamily } from '../../queries/vocabulary';
import { Button } from '../../ui/button';
import { CardSection } from './card-section';
import { shortGloss } from './short-gloss';
import styles from './word-family.module.css';

type WordFamilyProps = { readonly vocabulary: string | undefined; readonly reading: Reading };

const shownAtFirst = 8;

/** The other words of the same root, the commonest first, each with its meaning. */
export function WordFamily({ vocabulary, reading }: WordFamilyProps) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const family = useWordFamily(vocabulary, familyOf(reading.term));
  const others = family.filter(({ term }) => term.lemma !== reading.term.lemma);
  const shown = isWhole ? others : others.slice(0, shownAtFirst);
  if (others.length === 0) return undefined;
  return (
    <CardSection heading={t('card.family', { root: reading.term.root })}>
      <ul className={styles.words}>
        {shown.map(({ term, glossaryId, ...rest }) => (
          <li key={`${glossaryId} ${term.id}`}>
            <span lang="id" className={styles.word}>
              {term.lemma}
            </span>{' '}
            <span lang="en">{shortGloss({ term, glossaryId, ...rest })}</span>
          </li>
        ))}
      </ul>
      {shown.length < others.length && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {t('card.more', { count: others.length - shown.length })}
        </Button>
      )}
    </CardSection>
  );
}
