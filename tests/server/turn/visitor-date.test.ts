import { describe, expect, it } from 'vitest';
import { createVisitorDate } from '../../../server/turn/visitor-date.js';

describe("the visitor's date", () => {
  const visitorDate = createVisitorDate({ now: () => Date.UTC(2026, 11, 31, 23, 30) });

  it.each([
    ['UTC', 'Thursday, 31 December 2026'],
    ['America/Los_Angeles', 'Thursday, 31 December 2026'],
    ['Europe/Paris', 'Friday, 1 January 2027'],
    ['Pacific/Kiritimati', 'Friday, 1 January 2027'],
    ['asia/tokyo', 'Friday, 1 January 2027'],
  ])('is the day of the calendar in %s', (timeZone, day) => {
    expect(visitorDate(timeZone)).toBe(day);
  });

  it.each([
    '',
    'Mars/Olympus_Mons',
    'UTC; drop table',
    '\u0000',
    '\ud800',
    '../etc/localtime',
    'x'.repeat(64),
  ])('is that of UTC where nobody knows the zone %j', (timeZone) => {
    expect(visitorDate(timeZone)).toBe('Thursday, 31 December 2026');
  });
});
