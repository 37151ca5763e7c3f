import { useTranslation } from 'react-i18next';
import type { FileError } from '../../queries/load-file';
import { Notice } from '../../ui/notice';

/** Says which glossaries could not be used; the text can be read without them. */
export function GlossaryTrouble({ errors }: { errors: readonly FileError[] }) {
  const { t } = useTranslation();
  return errors.map(({ file, fault }) => (
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
