import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShare } from '../../i18n/format-share';
import { useKnownShare } from '../../queries/text-words';

/** How much of a text the user knows; counted once the library has nothing else to do. */
export default function KnownWords({ textId }: { textId: string }) {
  return useIdle() && <KnownShare textId={textId} />;
}

function KnownShare({ textId }: { textId: string }) {
  const { t, i18n } = useTranslation();
  const share = useKnownShare(textId);
  if (!share || share.words.total === 0) return undefined;
  const { words, families } = share;
  return <li>{t('text.known', { share: formatShare(words, i18n.language), ...families })}</li>;
}

/** Whether the browser has had a moment without work since the page was shown. */
function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return isIdle;
}

/** Safari does not tell when it is idle. */
function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const request = requestIdleCallback(act, { timeout: 2000 });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(act, 300);
  return () => clearTimeout(timer);
}
