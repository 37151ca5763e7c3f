import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../queries/settings';
import { Button } from '../ui/button';
import { isTyping } from '../ui/is-typing';
import styles from './shortcuts.module.css';

const KeyMap = lazy(() => import('./key-map'));

/** The button that shows the keys, and the key that does. */
export function Shortcuts() {
  const { t } = useTranslation();
  const { singleKeyShortcuts } = useSettings();
  const [open, setOpen] = useState(false);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== '?' || !singleKeyShortcuts || isTyping(event.target)) return;
    event.preventDefault();
    setOpen((wasOpen) => !wasOpen);
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <Button look="quiet" className={styles.opener} onClick={() => setOpen(true)}>
        <span aria-hidden>?</span>
        <span className="visually-hidden">{t('shortcuts.title')}</span>
      </Button>
      {open && (
        <Suspense>
          <KeyMap onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
