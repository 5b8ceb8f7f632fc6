import type { Clock } from '../clock.js';

/** There are fewer time zones; more names than that are spellings of them. */
const FORMATTERS_KEPT = 600;

/**
 * Tells the day as a visitor's calendar shows it, for example "Tuesday, 24 November 2026"; in a zone that this ICU
 * does not know, as UTC has it. A formatter takes about 0.1 ms to make, so one is kept for each known zone.
 */
export function createVisitorDate(clock: Pick<Clock, 'now'>): (timeZone: string) => string {
  const utc = longDate('UTC');
  const formatters = new Map<string, Intl.DateTimeFormat>();
  return (timeZone) => {
    const formatter = formatters.get(timeZone) ?? tryLongDate(timeZone);
    if (formatter && formatters.size < FORMATTERS_KEPT) formatters.set(timeZone, formatter);
    return (formatter ?? utc).format(clock.now());
  };
}

function tryLongDate(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return longDate(timeZone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function longDate(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone });
}

const offsets = new Map<string, Intl.DateTimeFormat | undefined>();

/** Minutes east of UTC in a zone at a moment; 0 in a zone that this ICU does not know. */
export function offsetOf(timeZone: string, at: number): number {
  if (!offsets.has(timeZone) && offsets.size < FORMATTERS_KEPT) offsets.set(timeZone, tryOffset(timeZone));
  const formatter = offsets.has(timeZone) ? offsets.get(timeZone) : tryOffset(timeZone);
  const name = formatter?.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const parts = /(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d)/.exec(name)?.groups;
  if (!parts) return 0;
  const minutes = Number(parts['hours']) * 60 + Number(parts['minutes']);
  return parts['sign'] === '-' ? -minutes : minutes;
}

function tryOffset(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
