import { useEffect, useRef } from 'react';
import type { TermMatch } from '../../domain/glossary/find-terms';
import { shortGloss } from './short-gloss';
import styles from './word-hint.module.css';

/** Long enough that a pointer on its way elsewhere opens nothing. */
const restMilliseconds = 120;

/** The short gloss that stands over a word while the mouse rests on it. */
export function WordHint({ match }: { match: TermMatch }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => ref.current?.showPopover(), restMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div ref={ref} popover="manual" role="tooltip" lang="en" className={styles.hint}>
      {shortGloss(match.readings[0])}
    </div>
  );
}
