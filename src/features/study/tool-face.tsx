import { Icon } from '../../ui/icon';
import styles from './tool-face.module.css';

/** What stands on a tool of the top bar: its word, or where the bar is narrow its drawing. */
export function ToolFace({ icon, text }: { icon: 'words' | 'layout'; text: string }) {
  return (
    <>
      <Icon name={icon} strokeWidth={1.6} className={styles.icon} />
      <span className={styles.text}>{text}</span>
    </>
  );
}
