import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKnownShare } from '../../queries/text-words';

/** How many word families of a text the user knows; counted once the library has nothing else to do. */
export default function KnownWords({ textId }: { textId: string }) {
  return useIdle() && <KnownShare textId={textId} />;
}

function KnownShare({ textId }: { textId: string }) {
  const { t } = useTranslation();
  const known = useKnownShare(textId);
  return known && known.total > 0 && <li>{t('text.known', { ...known })}</li>;
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
