/** A date known to the day, the month or the year, as it is said in `language`: "June 2022", "Juni 2022". */
export function formatPublished(published: string, language: string): string {
  const parts = published.split('-').length;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (parts > 1) options.month = 'long';
  if (parts > 2) options.day = 'numeric';
  return new Intl.DateTimeFormat(language, options).format(new Date(published));
}

const steps = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** How long ago a moment was, in the largest unit that fits: "2 days ago", "2 hari yang lalu". */
export function formatSince(moment: string, language: string, now = new Date()): string {
  const seconds = Math.max(0, (now.getTime() - new Date(moment).getTime()) / 1000);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const step = steps.find(([, length]) => seconds >= length);
  return step ? format.format(-Math.floor(seconds / step[1]), step[0]) : format.format(0, 'second');
}

/** A day in full, and the time of day to the second: "25 Nov 2026", "14:02:31". */
export function formatMoment(moment: string, language: string) {
  const date = new Date(moment);
  const { day, time } = momentFormatsOf(language);
  return { day: day.format(date), time: time.format(date) };
}

type MomentFormats = { readonly day: Intl.DateTimeFormat; readonly time: Intl.DateTimeFormat };

/** A long history asks a thousand times, and to make one costs more than to use it. */
const momentFormats = new Map<string, MomentFormats>();

function momentFormatsOf(language: string): MomentFormats {
  const known = momentFormats.get(language);
  if (known) return known;
  const made = {
    day: new Intl.DateTimeFormat(language, { dateStyle: 'medium' }),
    time: new Intl.DateTimeFormat(language, { timeStyle: 'medium' }),
  };
  momentFormats.set(language, made);
  return made;
}
