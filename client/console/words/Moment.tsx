const FORMAT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A time as a person of this browser's language writes it. */
export function formatMoment(at: number): string {
  return FORMAT.format(at);
}

/** Null says what stands in its place. */
export function Moment({ at, never }: { at: number | null; never?: string }) {
  if (at === null) return <span>{never}</span>;
  return <time dateTime={new Date(at).toISOString()}>{formatMoment(at)}</time>;
}
