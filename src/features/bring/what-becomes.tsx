import { useTranslation } from 'react-i18next';
import type { NewSegment } from '../../domain/text/make-own-text';
import type { Text } from '../../domain/text/text';
import { isOwnText } from '../../queries/own-texts';
import type { Translation } from '../../storage/records';
import styles from './bring-page.module.css';

type WhatBecomesProps = {
  readonly text: Text;
  readonly translations: ReadonlyMap<string, Translation>;
  /** The English that is brought. */
  readonly target: readonly NewSegment[];
};

/** What will become of the text, and of the user’s own English in it, said before it is done. */
export function WhatBecomes({ text, translations, target }: WhatBecomesProps) {
  const { t, i18n } = useTranslation('bring');
  const title = i18n.language === 'id' ? text.title.id : text.title.en;
  if (!isOwnText(text.id)) return <p className={styles.help}>{t('to.copied', { title })}</p>;
  const texts = new Set(target.map((segment) => segment.text));
  const own = text.target.filter(({ id }) => translations.has(id));
  const gone = own.filter((segment) => !texts.has(segment.text)).length;
  return (
    <div className={styles.help}>
      <p>{t(text.target.length > 0 ? 'to.replaced' : 'to.filled', { title })}</p>
      {target.length > 0 && gone > 0 && <p>{t('to.gone', { count: gone })}</p>}
    </div>
  );
}
