import { describe, expect, it } from 'vitest';
import { findAskedDays, readDay } from '../../../memory/turns/calendar-dates.js';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('the day of a turn', () => {
  it.each([
    ['11:53 am on 23 March, 2023', '2023-03-23'],
    ['1:00 pm on 3 May, 2022', '2022-05-03'],
    ['2023-12-31T23:59:00+02:00', '2023-12-31'],
    ['September 4th, 2021', '2021-09-04'],
    ['4th of Sept 2021', '2021-09-04'],
  ])('is read as it was written: %s', (written, iso) => {
    expect(readDay(written)).toBe(day(iso));
  });

  it.each(['', 'yesterday', 'May', '12:30', 'in 2023'])(
    'is unknown where none is written: "%s"',
    (written) => {
      expect(readDay(written)).toBeUndefined();
    },
  );
});

describe('the days that a question names', () => {
  const range = (from: string, to: string) => ({ from: day(from), to: day(to) });

  it.each([
    ['in May 2023', [range('2023-05-01', '2023-05-31')]],
    ['on October 3, 2022', [range('2022-10-03', '2022-10-03')]],
    ['in the winter of 2021', [range('2021-12-01', '2022-02-28')]],
    ['during 2020', [range('2020-01-01', '2020-12-31')]],
    [
      'between March 2023 and June 2023',
      [range('2023-03-01', '2023-03-31'), range('2023-06-01', '2023-06-30')],
    ],
  ])('have the year that stands there: %s', (question, ranges) => {
    expect(findAskedDays(question, [2024])).toEqual(ranges);
  });

  it('are in each year of the conversation where none stands there', () => {
    expect(findAskedDays('in february', [2023, 2024])).toEqual([
      range('2023-02-01', '2023-02-28'),
      range('2024-02-01', '2024-02-29'),
    ]);
  });

  it.each(['What may he do?', 'Did they march?', 'Who is second?', 'Last summer?'])(
    'are none in words that only look so: %s',
    (question) => {
      expect(findAskedDays(question, [2024])).toEqual([]);
    },
  );
});
