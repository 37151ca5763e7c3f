import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TermMatch } from '../../domain/glossary/find-terms';
import { familyOf } from '../../domain/glossary/family-of';
import type { WordPlace } from '../../queries/reading-choices';
import { useWhereElse, type FoundPlace, type FoundText } from '../../queries/where-else';
import { Button } from '../../ui/button';
import { CardSection } from './card-section';
import styles from './where-else.module.css';

type WhereElseProps = {
  readonly place: WordPlace;
  readonly match: TermMatch;
  /** Hears that a place was chosen. */
  readonly onGone: () => void;
};

/** Where else in the library a form of this root occurs, each place in its sentence, this text last; a place leads there. */
export function WhereElse({ place, match, onGone }: WhereElseProps) {
  const { t } = useTranslation('words');
  const texts = withoutHere(useWhereElse(familyOf(match.readings[0].term)), place, match);
  const found = texts.filter(({ places }) => places && places.length > 0);
  const count = found.reduce((sum, { places }) => sum + (places?.length ?? 0), 0);
  const isLooking = texts.some(({ places, isUnreadable }) => !places && !isUnreadable);
  const unread = texts.filter(({ isUnreadable }) => isUnreadable).length;
  return (
    <CardSection
      heading={
        <>
          {t('card.elsewhere')}
          {count > 0 && <span className={styles.count}> · {t('card.places', { count })}</span>}
        </>
      }
    >
      {found.length > 0 && <Places texts={found} onGone={onGone} />}
      <p role="status" className={styles.faint}>
        {isLooking ? t('card.looking') : count === 0 && t('card.nowhere')}
      </p>
      {unread > 0 && <p className={styles.faint}>{t('card.unread', { count: unread })}</p>}
    </CardSection>
  );
}

function withoutHere(
  texts: readonly FoundText[],
  { textId, segmentId }: WordPlace,
  { span }: TermMatch,
): readonly FoundText[] {
  const isHere = (found: FoundPlace) =>
    found.segmentId === segmentId && found.span.start >= span.start && found.span.end <= span.end;
  const others = texts.filter((text) => text.textId !== textId);
  const here = texts.filter((text) => text.textId === textId);
  return [
    ...others,
    ...here.map(({ places, ...text }) => ({
      ...text,
      places: places?.filter((found) => !isHere(found)),
    })),
  ];
}

const shownAtFirst = 3;

function Places({
  texts,
  onGone,
}: Pick<WhereElseProps, 'onGone'> & { texts: readonly FoundText[] }) {
  const { t } = useTranslation('words');
  const [isWhole, setWhole] = useState(false);
  const all = texts.flatMap(({ places = [], ...text }) =>
    places.map((place) => ({ place, ...text })),
  );
  const shown = isWhole ? all : all.slice(0, shownAtFirst);
  const rest = all.length - shown.length;
  return (
    <>
      <ul>
        {shown.map(({ place, textId, title }, index) => (
          <li key={`${textId} ${place.segment} ${place.span.start}`}>
            {shown[index - 1]?.textId !== textId && (
              <p lang="id" className={styles.title}>
                {title.id}
              </p>
            )}
            <PlaceLink {...{ textId, place, onGone }} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button look="quiet" className={styles.all} onClick={() => setWhole(true)}>
          {t('card.all', { count: rest })}
        </Button>
      )}
    </>
  );
}

type PlaceLinkProps = {
  readonly textId: string;
  readonly place: FoundPlace;
  readonly onGone: () => void;
};

function PlaceLink({ textId, place, onGone }: PlaceLinkProps) {
  const { t } = useTranslation('words');
  const { before, form, after, row } = place;
  return (
    <Link
      href={`/texts/${encodeURIComponent(textId)}?row=${row}`}
      className={styles.place}
      onClick={onGone}
    >
      <span className={styles.row} aria-label={t('card.paragraph', { number: row })}>
        {row}
      </span>
      <span lang="id" className={styles.sentence}>
        {before}
        <strong className={styles.form}>{form}</strong>
        {after}
      </span>
    </Link>
  );
}
