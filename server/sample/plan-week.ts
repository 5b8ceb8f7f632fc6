/**
 * Who comes when in the sample week: the hours and days of a small public bot, some people more than once, a few
 * who press Stop. The same seed plans the same week.
 */
import { createSeededRandom, shuffle } from '../../generator/index.js';
import { VISITS } from './visits.js';

export interface PlannedVisit {
  /** The same number is the same person. */
  person: number;
  at: number;
  says: readonly string[];
  /** The index of the message whose answer is stopped in the middle; undefined where none is. */
  stopsAt: number | undefined;
  /** What the last telling message has changed in memory is taken back. */
  undoes: boolean;
  research: boolean;
  timeZone: string;
  locale: string;
}

const HOUR_MS = 3_600_000;
const DAYS = 7;
/** The share of a day's visits that begin in each hour of the day, UTC. */
const BY_HOUR = [1, 1, 0, 0, 1, 1, 2, 4, 6, 6, 5, 5, 6, 6, 5, 5, 6, 7, 9, 11, 12, 10, 6, 3];
/** Visits of each day, the oldest first: it grows, as after a link that was passed on. */
const BY_DAY = [9, 11, 10, 16, 21, 27, 24];
const PLACES = [
  { timeZone: 'Europe/London', locale: 'en-GB' },
  { timeZone: 'Europe/Berlin', locale: 'de-DE' },
  { timeZone: 'America/New_York', locale: 'en-US' },
  { timeZone: 'Europe/Madrid', locale: 'es-ES' },
  { timeZone: 'Asia/Kolkata', locale: 'en-IN' },
];
const RETURNS = 0.35;
const STOPS = 0.05;
const UNDOES = 0.1;
const CHOOSES_RESEARCH = 0.4;

/** The seven days that end at `until`, oldest visit first. */
export function planWeek({ seed, until }: { seed: string; until: number }): PlannedVisit[] {
  const random = createSeededRandom(seed);
  const people: Pick<PlannedVisit, 'person' | 'research' | 'timeZone' | 'locale'>[] = [];
  const scripts = shuffle(VISITS, random);
  const visits: PlannedVisit[] = [];
  for (const at of timesOfVisits(until, random)) {
    const known = people[Math.floor(random() * people.length)];
    const person =
      known && random() < RETURNS
        ? known
        : {
            person: people.length,
            research: random() < CHOOSES_RESEARCH,
            ...pick(PLACES, random),
          };
    if (person.person === people.length) people.push(person);
    const says = scripts[visits.length % scripts.length] ?? [];
    const stopsAt = random() < STOPS ? Math.floor(random() * says.length) : undefined;
    visits.push({ ...person, at, says, stopsAt, undoes: random() < UNDOES });
  }
  return visits;
}

function timesOfVisits(until: number, random: () => number): number[] {
  const midnight = Math.floor(until / (24 * HOUR_MS)) * 24 * HOUR_MS;
  const times = BY_DAY.flatMap((visits, day) =>
    Array.from(
      { length: visits },
      () => midnight - (DAYS - 1 - day) * 24 * HOUR_MS + (weighted(BY_HOUR, random) + random()) * HOUR_MS,
    ),
  );
  return times
    .filter((at) => at < until)
    .map(Math.floor)
    .sort((a, b) => a - b);
}

function weighted(weights: readonly number[], random: () => number): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => (left -= weight) < 0);
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}
