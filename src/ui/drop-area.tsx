import { useState, type DragEvent, type ReactNode } from 'react';
import styles from './drop-area.module.css';

type DropAreaProps = {
  readonly onDrop: (file: File) => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A part of a page onto which a file can be dropped. */
export function DropArea({ onDrop, className = '', children }: DropAreaProps) {
  const [isOver, setOver] = useState(false);
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
    const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined;
    if (file) onDrop(file);
  };
  return (
    <div
      className={`${styles.area} ${isOver ? styles.over : ''} ${className}`}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={onDrag}
    >
      {children}
    </div>
  );
}
