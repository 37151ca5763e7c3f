import type { ComponentProps } from 'react';
import styles from './button.module.css';

type ButtonProps = ComponentProps<'button'> & {
  /** `quiet` looks like text until it is wanted; `plain` has an edge; `strong` is the one thing to do. */
  readonly look?: 'quiet' | 'plain' | 'strong';
};

/** A button that never submits a form. */
export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`${styles[look] ?? ''} ${className}`} {...rest} />;
}
