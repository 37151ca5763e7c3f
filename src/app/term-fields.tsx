import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { partsOfSpeech } from '../domain/glossary/parts-of-speech';
import type { PartOfSpeech } from '../domain/glossary/term';
import styles from './term-editor.module.css';

/** A term as it stands in the fields. */
export type WrittenTerm = {
  readonly lemma: string;
  /** Empty where it is the lemma itself. */
  readonly root: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly senses: string;
};

type TermFieldsProps = {
  readonly value: WrittenTerm;
  /** A word of a glossary is called what it is called there. */
  readonly hasFixedLemma: boolean;
  /** It was to be saved, and something was missing. */
  readonly isRefused: boolean;
  readonly onChange: (changes: Partial<WrittenTerm>) => void;
};

/** The word, what it means, its class and its root. */
export function TermFields({ value, hasFixedLemma, isRefused, onChange }: TermFieldsProps) {
  const { t } = useTranslation('vocabulary');
  const isMissing = (text: string) => isRefused && text.trim() === '';
  const noLemma = isMissing(value.lemma) ? t('editor.noLemma') : undefined;
  return (
    <>
      <Labelled label={t('editor.lemma')} refusal={noLemma}>
        {(described) => (
          <input
            {...described}
            lang="id"
            className={styles.word}
            value={value.lemma}
            readOnly={hasFixedLemma}
            maxLength={200}
            autoFocus={value.lemma === ''}
            onChange={({ target }) => onChange({ lemma: target.value })}
          />
        )}
      </Labelled>
      <SensesField isMissing={isMissing(value.senses)} {...{ value, onChange }} />
      <div className={styles.pair}>
        <ClassField {...{ value, onChange }} />
        {!value.lemma.trim().includes(' ') && <RootField {...{ value, onChange }} />}
      </div>
    </>
  );
}

type FieldProps = Pick<TermFieldsProps, 'value' | 'onChange'>;

function SensesField({ value, isMissing, onChange }: FieldProps & { isMissing: boolean }) {
  const { t } = useTranslation('vocabulary');
  return (
    <Labelled
      label={t('editor.senses')}
      refusal={isMissing ? t('editor.noSenses') : undefined}
      help={t('editor.sensesHelp')}
    >
      {(described) => (
        <textarea
          {...described}
          lang="en"
          rows={3}
          className={styles.senses}
          value={value.senses}
          autoFocus={value.lemma !== ''}
          onChange={({ target }) => onChange({ senses: target.value })}
        />
      )}
    </Labelled>
  );
}

function ClassField({ value, onChange }: FieldProps) {
  const { t } = useTranslation(['vocabulary', 'app']);
  const chosen = (name: string) => partsOfSpeech.find((one) => one === name) ?? value.partOfSpeech;
  return (
    <Labelled label={t('vocabulary:editor.class')}>
      {(described) => (
        <select
          {...described}
          value={value.partOfSpeech}
          className={styles.select}
          onChange={({ target }) => onChange({ partOfSpeech: chosen(target.value) })}
        >
          {partsOfSpeech.map((one) => (
            <option key={one} value={one}>
              {t(`app:partOfSpeech.${one}`)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

function RootField({ value, onChange }: FieldProps) {
  const { t } = useTranslation('vocabulary');
  return (
    <Labelled label={t('editor.root')}>
      {(described) => (
        <input
          {...described}
          lang="id"
          className={styles.word}
          value={value.root}
          placeholder={value.lemma}
          maxLength={200}
          onChange={({ target }) => onChange({ root: target.value })}
        />
      )}
    </Labelled>
  );
}

type Described = {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
};

type LabelledProps = {
  readonly label: string;
  /** Why it could not be saved so. */
  readonly refusal?: string | undefined;
  readonly help?: string;
  readonly children: (described: Described) => ReactNode;
};

function Labelled({ label, refusal, help, children }: LabelledProps) {
  const id = useId();
  const describedBy = `${id}help`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': refusal !== undefined, 'aria-describedby': describedBy })}
      <div id={describedBy}>
        {refusal !== undefined && (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        )}
        {help !== undefined && <p className={styles.help}>{help}</p>}
      </div>
    </div>
  );
}
