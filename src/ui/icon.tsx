const paths = {
  check: 'M2.5 8.5l3.5 3.5 7.5-8',
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  columns: 'M2.5 4h4m-4 4h4m-4 4h4m3-8h4m-4 4h4m-4 4h2',
  words: 'M2.5 4h11m-11 4h11m-11 4h6',
  layout: 'M2.5 3h11v10h-11zM8 3v10',
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
