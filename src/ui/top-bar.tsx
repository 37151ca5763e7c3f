import { createContext, use, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './top-bar.module.css';

type Places = { readonly middle: HTMLElement | null; readonly end: HTMLElement | null };

const PlacesContext = createContext<Places>({ middle: null, end: null });

type TopBarProps = {
  readonly start: ReactNode;
  readonly end: ReactNode;
  /** The page below, which may put tools of its own into the bar with `TopBarTools`. */
  readonly children: ReactNode;
};

/** The bar at the top of every page. */
export function TopBar({ start, end, children }: TopBarProps) {
  const [middlePlace, setMiddlePlace] = useState<HTMLElement | null>(null);
  const [endPlace, setEndPlace] = useState<HTMLElement | null>(null);
  return (
    <PlacesContext value={{ middle: middlePlace, end: endPlace }}>
      <header className={styles.bar}>
        <div className={styles.start}>{start}</div>
        <div className={styles.middle} ref={setMiddlePlace} />
        <div className={styles.end}>
          <div className={styles.tools} ref={setEndPlace} />
          {end}
        </div>
      </header>
      {children}
    </PlacesContext>
  );
}

/** Puts a page's own tools into the bar. */
export function TopBarTools({ at, children }: { at: 'middle' | 'end'; children: ReactNode }) {
  const place = use(PlacesContext)[at];
  return (
    place &&
    createPortal(
      <div className={styles.group} data-tools>
        {children}
      </div>,
      place,
    )
  );
}
