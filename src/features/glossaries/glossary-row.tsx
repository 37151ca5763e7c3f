import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../domain/text/text';
import { writtenFormats, type WrittenFormat } from '../../interchange/glossaries/write-glossary';
import { languages } from '../../i18n/start-i18n';
import { useExportGlossary } from '../../queries/glossary-files';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import { fileStem } from './file-stem';
import styles from './glossary-row.module.css';
import { Which } from './which';

type GlossaryRowProps = {
  readonly id: string;
  readonly title: Bilingual;
  readonly terms: number;
  readonly isImported: boolean;
  /** More that is known of it, and that can be done with it. */
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
};

/** A glossary: its title, how much is in it, and the ways to take it along. */
export function GlossaryRow({ id, title, terms, isImported, facts, actions }: GlossaryRowProps) {
  const { t, i18n } = useTranslation('glossaries');
  const [hasFailed, setFailed] = useState(false);
  const exportGlossary = useExportGlossary();
  const language = languages.find((one) => one === i18n.language) ?? 'en';
  const name = title[language];
  const onExport = async (format: WrittenFormat) => {
    const content = await exportGlossary({ id, isImported }, format);
    setFailed(!content);
    if (content) saveFile(`${fileStem(title.id, id)}.${format}`, content);
  };
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.about}>
          <h3 className={styles.title} lang={isImported ? '' : language}>
            {name}
          </h3>
          <p className={styles.facts}>
            <span>{t('terms', { count: terms })}</span>
            {facts}
          </p>
        </div>
        <ExportButtons name={name} onExport={(format) => void onExport(format)} />
      </div>
      <div className={styles.actions}>{actions}</div>
      {hasFailed && <p role="alert">{t('exportFailed', { title: name })}</p>}
    </li>
  );
}

type ExportButtonsProps = {
  readonly name: string;
  readonly onExport: (format: WrittenFormat) => void;
};

function ExportButtons({ name, onExport }: ExportButtonsProps) {
  const { t } = useTranslation('glossaries');
  return (
    <div className={styles.export}>
      <span aria-hidden>{t('export')}</span>
      {writtenFormats.map((format) => (
        <Button key={format} look="quiet" onClick={() => onExport(format)}>
          <span className="visually-hidden">{t('export')} </span>
          {format.toUpperCase()}
          <Which title={name} />
        </Button>
      ))}
    </div>
  );
}
