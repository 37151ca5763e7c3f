import type { ReactNode } from 'react';
import styles from './card-section.module.css';

type CardSectionProps = { readonly heading: ReactNode; readonly children: ReactNode };

/** A part of the word card below the word itself, under a heading. */
export const CardSection = ({ heading, children }: CardSectionProps) => (
  <section className={styles.section}>
    <h3 className={styles.heading}>{heading}</h3>
    {children}
  </section>
);
