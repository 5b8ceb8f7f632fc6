/** A time that a text names, resolved at the moment and the place at which it was said. */
export interface FoundDate {
  /** Where it stands in the text, in UTF-16 units, end exclusive. */
  start: number;
  end: number;
  words: string;
  /** First and last millisecond of it: a day, a week, a month, a season, a year. */
  from: number;
  to: number;
  /** How wide it is. */
  unit: 'minute' | 'day' | 'weekend' | 'week' | 'month' | 'season' | 'year' | 'open';
  /** Wholly before the moment, around it, or wholly after it. */
  tense: 'past' | 'present' | 'future';
}

export interface DateContext {
  at: number;
  utcOffsetMinutes: number;
}
