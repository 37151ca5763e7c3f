import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { familyOf } from '../../domain/glossary/family-of';
import type { TermMatch } from '../../domain/glossary/find-terms';
import { formsOfFamily } from '../../domain/glossary/list-words';
import { useStore } from '../../queries/store-context';
import { textWordsQuery } from '../../queries/text-words';
import { CardSection } from './card-section';
import type { RowActions } from './row-navigation';
import styles from './other-forms.module.css';

type OtherFormsProps = {
  readonly textId: string;
  readonly match: TermMatch;
  readonly actions: RowActions;
};

/** The other forms of the same family in this text, each with the rows where it stands. */
export function OtherForms({ textId, match, actions }: OtherFormsProps) {
  const { t } = useTranslation();
  const words = useQuery(textWordsQuery(useStore(), textId)).data ?? [];
  const forms = formsOfFamily(words, familyOf(match.readings[0].term)).filter(
    ({ surface }) => surface.toLowerCase() !== match.surface.toLowerCase(),
  );
  if (forms.length === 0) return undefined;
  return (
    <CardSection heading={t('card.hereAlso')}>
      <ul className={styles.forms}>
        {forms.map(({ surface, segments }) => (
          <li key={surface}>
            <span lang="id" className={styles.surface}>
              {surface}
            </span>{' '}
            {segments.slice(0, 12).map((segment) => {
              const { row } = actions.rowOfSegment(segment);
              return (
                <button
                  key={segment}
                  type="button"
                  className={styles.row}
                  aria-label={t('row.link', { number: row + 1 })}
                  onClick={() => actions.go({ row, part: 'words' })}
                >
                  {row + 1}
                </button>
              );
            })}
            {segments.length > 12 && t('card.more', { count: segments.length - 12 })}
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
