import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../../domain/glossary/compiled-glossary';
import type { Term } from '../../domain/glossary/term';
import { Button } from '../../ui/button';
import { Keys } from '../../ui/keys';
import { Formation } from './formation';
import { isKnownRegister } from './registers';
import styles from './reading-view.module.css';

type ReadingViewProps = {
  readonly surface: string;
  readonly reading: Reading;
  /** Takes a further reading of an ambiguous word for the right one; undefined for the likeliest. */
  readonly choice: Choice | undefined;
};

/** A key picks the next reading, a button any. */
type Choice = { readonly isNext: boolean; readonly onChoose: () => void };

/** One reading of a word: dictionary form, root, how it is built, and its meanings, the fitting one first. */
export function ReadingView({ surface, reading, choice }: ReadingViewProps) {
  const { t } = useTranslation();
  const { term, form, analysis, isOfRoot } = reading;
  const Heading = choice ? 'h3' : 'h2';
  return (
    <section className={choice ? styles.second : undefined}>
      {choice && <Chooser {...choice} />}
      <Heading lang="id" className={styles.surface}>
        {surface}
      </Heading>
      <Origin surface={surface} reading={reading} />
      <Suspense>
        <Formation listed={form?.formation} analysis={analysis} />
      </Suspense>
      {isOfRoot && <p className={styles.faint}>{t('card.ofRoot', { root: term.lemma })}</p>}
      <Senses term={term} ownGloss={form?.gloss} />
      {term.usage && (
        <p lang="en" className={styles.usage}>
          {term.usage}
        </p>
      )}
    </section>
  );
}

function Chooser({ isNext, onChoose }: Choice) {
  const { t } = useTranslation();
  return (
    <p className={styles.faint}>
      {t('card.secondReading')}{' '}
      <Button look="quiet" onClick={onChoose}>
        {t('card.chooseReading')}
      </Button>
      {isNext && <Keys keys="R" />}
    </p>
  );
}

type SensesProps = {
  readonly term: Term;
  /** What the form means, where that is not simply a sense of the term. */
  readonly ownGloss: string | undefined;
};

function Senses({ term, ownGloss }: SensesProps) {
  const senses = term.senses.filter(({ gloss }) => gloss !== ownGloss);
  return (
    <>
      {ownGloss && (
        <p lang="en" className={styles.gloss}>
          {ownGloss}
        </p>
      )}
      <ol lang="en">
        {senses.map(({ gloss, note, register }, index) => (
          <li
            key={`${gloss} ${note}`}
            className={index === 0 && !ownGloss ? styles.gloss : styles.further}
          >
            {register && <Registers registers={register} />}
            {gloss}
            {note && <span className={styles.note}> – {note}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Where a sense is used: the words for it in the language of the interface, where it has any. */
function Registers({ registers }: { registers: string }) {
  const { t } = useTranslation();
  const said = registers
    .split(', ')
    .map((register) => (isKnownRegister(register) ? t(`register.${register}`) : register));
  return <span className={styles.register}>{said.join(', ')} </span>;
}

type OriginProps = { readonly surface: string; readonly reading: Reading };

/** The dictionary form and root where they differ from what is written, the word class, and where the form is used. */
function Origin({ surface, reading: { term, analysis, isOfRoot } }: OriginProps) {
  const { t } = useTranslation();
  const { root } = term;
  const { lemma, partOfSpeech = term.partOfSpeech } = isOfRoot && analysis ? analysis : term;
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
      {analysis?.register && <li>{t(`register.${analysis.register}`)}</li>}
    </ul>
  );
}
