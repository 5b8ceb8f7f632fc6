const SECOND_MS = 1_000;

/** "12 ms", "1.4 s", in the reader's language. */
export function formatDuration(ms: number, locale: string): string {
  const seconds = ms >= SECOND_MS;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: seconds ? 'second' : 'millisecond',
    unitDisplay: 'short',
    maximumFractionDigits: seconds ? 1 : 0,
  }).format(seconds ? ms / SECOND_MS : ms);
}
