import type { ReactNode } from 'react';
import styles from './notice.module.css';

type NoticeProps = {
  readonly title: string;
  /** `trouble` is announced at once; `calm` when the reader pauses. */
  readonly tone?: 'calm' | 'trouble';
  readonly children?: ReactNode;
};

/** Says what happened and what to do, in place, without covering anything. */
export function Notice({ title, tone = 'calm', children }: NoticeProps) {
  return (
    <div role={tone === 'trouble' ? 'alert' : 'status'} className={styles[tone]}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
