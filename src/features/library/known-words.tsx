import { useTranslation } from 'react-i18next';
import { useKnownShare } from '../../queries/text-words';

/** How many word families of a text the user knows; loaded after the list, for it has to read the text. */
export default function KnownWords({ textId }: { textId: string }) {
  const { t } = useTranslation();
  const known = useKnownShare(textId);
  return known && known.total > 0 && <li>{t('text.known', { ...known })}</li>;
}
