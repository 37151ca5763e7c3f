const paths = {
  check: 'M2.5 8.5l3.5 3.5 7.5-8',
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  columns: 'M2.5 4h4m-4 4h4m-4 4h4m3-8h4m-4 4h4m-4 4h2',
  words: 'M2.5 4h11m-11 4h11m-11 4h6',
  layout: 'M2.5 3h11v10h-11zM8 3v10',
  pen: 'M2.5 13.5l.8-3 7.7-7.7 2.2 2.2-7.7 7.7z',
  undo: 'M5.5 3L2.5 6l3 3m-3-3h6.5a4 4 0 0 1 0 8H6',
  redo: 'M10.5 3l3 3-3 3m3-3H7a4 4 0 0 0 0 8h3',
  push: 'M8 2.5v8m-3-3l3 3 3-3M2.5 13.5h11',
  pull: 'M8 13.5v-8m-3 3l3-3 3 3M2.5 2.5h11',
  merge: 'M2.5 3.5h11v9h-11zM5.5 6.5h5m-5 3h5',
  split: 'M2.5 2.5h11v4h-11zm0 7h11v4h-11z',
  unlink: 'M2.5 5.5h4v5h-4zm7 0h4v5h-4zM8 2.5v11',
  sort: 'M2.5 4h4m-4 4h7m-7 4h11',
  next: 'M4 6l4 4 4-4',
  previous: 'M4 10l4-4 4 4',
  realign: 'M2.5 4h4m-4 8h4m3-8h4m-4 8h4M6.5 4l3 8m0-8l-3 8',
  settings: 'M2.5 4.5h6m4 0h1m-11 7h1m4 0h6M10.5 2.7v3.6m-5 3.4v3.6',
} as const;

type IconProps = {
  readonly name: keyof typeof paths;
  /** What it says to those who do not see it; left out where a word beside it says so. */
  readonly label?: string;
  readonly strokeWidth?: number;
  readonly className?: string | undefined;
};

/** A small line drawing in the colour of the text. */
export function Icon({ name, label, strokeWidth = 2, className }: IconProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={paths[name]} />
    </svg>
  );
}
