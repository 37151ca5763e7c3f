import { useTranslation } from 'react-i18next';
import { useVocabularyFaults, type Vocabulary } from '../../queries/vocabulary';
import { Notice } from '../../ui/notice';

/** Says which glossaries, or terms of them, could not be used; the text can be read without them. */
export function GlossaryTrouble({ vocabulary }: { vocabulary: Vocabulary }) {
  const { t } = useTranslation();
  const faults = useVocabularyFaults(vocabulary.name);
  return [...vocabulary.errors, ...faults].map(({ file, fault }) => (
    <Notice
      key={`${file} ${JSON.stringify(fault)}`}
      tone="trouble"
      title={t('study.glossaryBroken')}
    >
      <p>
        {t('fault.inFile', { file })} {t(`fault.${fault.kind}`, { ...fault })}
      </p>
    </Notice>
  ));
}
