import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

type PageProps = {
  /** Stands in the browser's tab and history. */
  readonly title: string;
  readonly children: ReactNode;
};

/** The main part of a page: one measure, one title. */
export function Page({ title, children }: PageProps) {
  useEffect(() => {
    document.title = title === 'Sejajar' ? title : `${title} · Sejajar`;
  }, [title]);
  return (
    <main id="main" className={styles.page}>
      {children}
    </main>
  );
}
