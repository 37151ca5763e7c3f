import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { knowledges } from '../../domain/glossary/choose-terms';
import { ownGlossaryId } from '../../domain/glossary/own-term';
import { partsOfSpeech } from '../../domain/glossary/parts-of-speech';
import type { Bilingual } from '../../domain/text/text';
import { useSettings } from '../../queries/settings';
import { SearchField } from '../../ui/search-field';
import type { TermWish } from './use-chosen-terms';
import styles from './vocabulary-tools.module.css';

type VocabularyToolsProps = {
  readonly wish: TermWish;
  readonly titles: ReadonlyMap<string, Bilingual>;
  readonly onChange: (changes: Partial<TermWish>) => void;
};

/** What is sought, and which words are wanted. */
export function VocabularyTools({ wish, titles, onChange }: VocabularyToolsProps) {
  const { t } = useTranslation(['vocabulary', 'app']);
  const { singleKeyShortcuts } = useSettings();
  return (
    <search className={styles.tools}>
      <SearchField
        label={t('vocabulary:search')}
        value={wish.sought}
        onChange={(sought) => onChange({ sought })}
        hasShortcut={singleKeyShortcuts}
        className={styles.search}
      />
      <Choice
        label={t('vocabulary:filter.knowledge')}
        options={knowledges.map((value) => [value, t(`vocabulary:knowledge.${value}`)])}
        value={wish.knowledge}
        onChange={(knowledge) => onChange({ knowledge })}
      />
      <Choice
        label={t('vocabulary:filter.class')}
        options={partsOfSpeech.map((value) => [value, t(`app:partOfSpeech.${value}`)])}
        value={wish.partOfSpeech}
        onChange={(partOfSpeech) => onChange({ partOfSpeech })}
      />
      <SourceChoice {...{ wish, titles, onChange }} />
      <label className={styles.met}>
        <input
          type="checkbox"
          checked={wish.isMet ?? false}
          onChange={({ target }) => onChange({ isMet: target.checked || undefined })}
        />
        {t('vocabulary:filter.met')}
      </label>
    </search>
  );
}

const hidden = ' hidden';

/** A glossary, the user's own words, or those that are hidden. */
function SourceChoice({ wish, titles, onChange }: VocabularyToolsProps) {
  const { t, i18n } = useTranslation('vocabulary');
  const language = i18n.language === 'id' ? 'id' : 'en';
  return (
    <Choice
      label={t('filter.source')}
      options={[
        [ownGlossaryId, t('own')],
        ...Array.from(titles, ([id, title]) => [id, title[language]] as const),
        [hidden, t('hidden')],
      ]}
      value={wish.isHidden ? hidden : wish.glossaryId}
      onChange={(source) =>
        onChange(
          source === hidden
            ? { isHidden: true, glossaryId: undefined }
            : { isHidden: undefined, glossaryId: source },
        )
      }
    />
  );
}

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
};

/** One of several values, or all of them. */
function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const { t } = useTranslation('vocabulary');
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={value === undefined ? styles.select : styles.chosen}
        value={value ?? ''}
        onChange={({ target }) =>
          onChange(options.find(([option]) => option === target.value)?.[0])
        }
      >
        <option value="">{t('filter.all')}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
