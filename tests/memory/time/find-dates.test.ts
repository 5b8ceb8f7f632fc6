import { describe, expect, it } from 'vitest';
import { findDates } from '../../../memory/time/find-dates.js';
import type { DateOptions } from '../../../memory/time/find-dates.js';

/** A Tuesday. */
const TUESDAY = Date.UTC(2026, 10, 24, 9);

function found(text: string, options: Partial<DateOptions> = {}): string[] {
  const offset = options.utcOffsetMinutes ?? 0;
  return findDates(text, { at: TUESDAY, utcOffsetMinutes: offset, ...options }).map(({ from, to }) => {
    const first = new Date(from + offset * 60_000).toISOString();
    const last = new Date(to + offset * 60_000).toISOString();
    expect(first.slice(11)).toBe('00:00:00.000Z');
    expect(last.slice(11)).toBe('23:59:59.999Z');
    return first.slice(0, 10) === last.slice(0, 10)
      ? first.slice(0, 10)
      : `${first.slice(0, 10)}..${last.slice(0, 10)}`;
  });
}

const ONE: readonly [string, string][] = [
  // Days beside today.
  ['I have an exam tomorrow', '2026-11-25'],
  ['tomorrow morning we leave', '2026-11-25'],
  ['I went swimming yesterday', '2026-11-23'],
  ['we ate out last night', '2026-11-23'],
  ['what am I doing tonight?', '2026-11-24'],
  ['the day after tomorrow', '2026-11-26'],
  ['it was the day before yesterday', '2026-11-22'],
  // Weekdays.
  ['I fly next Friday', '2026-12-04'],
  ['I fly this Friday', '2026-11-27'],
  ['I met her last Friday', '2026-11-20'],
  ['I met her on Friday', '2026-11-20'],
  ["I'm seeing her on Friday", '2026-11-27'],
  ['this coming Friday', '2026-11-27'],
  ['this past Friday', '2026-11-20'],
  ['Friday week', '2026-12-04'],
  ['a week on Friday', '2026-12-04'],
  ['next Monday', '2026-11-30'],
  ['I will see the dentist on Tuesday', '2026-12-01'],
  ['I saw the dentist on Tuesday', '2026-11-17'],
  ['this Tuesday', '2026-11-24'],
  ['last Tuesday', '2026-11-17'],
  ['see you on Thurs', '2026-11-26'],
  ['Saturday evening', '2026-11-28'],
  ['from Monday to Friday', '2026-11-30..2026-12-04'],
  // Weekends, weeks.
  ['this weekend', '2026-11-28..2026-11-29'],
  ['next weekend', '2026-12-05..2026-12-06'],
  ['we went away last weekend', '2026-11-21..2026-11-22'],
  ['the weekend after next', '2026-12-12..2026-12-13'],
  ['what did I do at the weekend?', '2026-11-21..2026-11-22'],
  ['what am I doing at the weekend?', '2026-11-28..2026-11-29'],
  ['next week', '2026-11-30..2026-12-06'],
  ['last week', '2026-11-16..2026-11-22'],
  ['the week after next', '2026-12-07..2026-12-13'],
  // Steps from now.
  ['in two weeks', '2026-12-07..2026-12-13'],
  ['in three days', '2026-11-27'],
  ['two days ago', '2026-11-22'],
  ['a couple of weeks ago', '2026-11-09..2026-11-15'],
  ['a fortnight ago', '2026-11-09..2026-11-15'],
  ['a month ago', '2026-10-01..2026-10-31'],
  ['two years ago', '2024-01-01..2024-12-31'],
  ['in six months', '2027-05-01..2027-05-31'],
  ['over the last two weeks', '2026-11-10..2026-11-24'],
  ['in the next few days', '2026-11-24..2026-11-27'],
  // Months.
  ['next month', '2026-12-01..2026-12-31'],
  ['last month', '2026-10-01..2026-10-31'],
  ['at the end of the month', '2026-11-01..2026-11-30'],
  ['I moved here in March', '2026-03-01..2026-03-31'],
  ["I'm moving in March", '2027-03-01..2027-03-31'],
  ['I have lived here since March', '2026-03-01..2026-11-24'],
  ['who am I visiting in May?', '2027-05-01..2027-05-31'],
  ['last May', '2026-05-01..2026-05-31'],
  ['May 2020', '2020-05-01..2020-05-31'],
  ['in early June', '2027-06-01..2027-06-30'],
  ['from May to July', '2027-05-01..2027-07-31'],
  ['until June', '2026-11-24..2027-06-30'],
  // Plain dates.
  ['3 May', '2027-05-03'],
  ['on the 3rd of May', '2027-05-03'],
  ['May 3rd', '2027-05-03'],
  ['we go to Galveston july 11 for a week', '2027-07-11'],
  ['she was born on June 21', '2026-06-21'],
  ['In August, from 9 to 16, I am away', '2027-08-09..2027-08-16'],
  ['we met on 3 May', '2026-05-03'],
  ['3 May 2019', '2019-05-03'],
  ['born 3/5/1990', '1990-05-03'],
  ['it is on 3/5', '2027-05-03'],
  ['2026-12-24', '2026-12-24'],
  ['from 3 to 10 May', '2027-05-03..2027-05-10'],
  ['from the 3rd to the 10th of May', '2027-05-03..2027-05-10'],
  ['Friday, 4 December', '2026-12-04'],
  ['Friday the 4th of December at 5pm', '2026-12-04'],
  ['on the 3rd', '2026-12-03'],
  ['I went there on the 3rd', '2026-11-03'],
  ['on the 28th with Anna', '2026-11-28'],
  ['28 December to 3 January', '2026-12-28..2027-01-03'],
  // Years and decades.
  ['I was there in 2019', '2019-01-01..2019-12-31'],
  ['since 2019', '2019-01-01..2026-11-24'],
  ['before 2019', '1900-01-01..2018-12-31'],
  ['between 2015 and 2018', '2015-01-01..2018-12-31'],
  ['last year', '2025-01-01..2025-12-31'],
  ['the year before last', '2024-01-01..2024-12-31'],
  ['next year', '2027-01-01..2027-12-31'],
  ['in the 1980s', '1980-01-01..1989-12-31'],
  ["the early '90s", '1990-01-01..1999-12-31'],
  ['in the nineties', '1990-01-01..1999-12-31'],
  // Seasons.
  ['what did I do last summer?', '2026-06-01..2026-08-31'],
  ['this summer', '2026-06-01..2026-08-31'],
  ['next summer', '2027-06-01..2027-08-31'],
  ['last winter', '2025-12-01..2026-02-28'],
  ['in the spring of 2020', '2020-03-01..2020-05-31'],
  ['I went there in the summer', '2026-06-01..2026-08-31'],
  ['we will go in summer', '2027-06-01..2027-08-31'],
  ['this autumn', '2026-09-01..2026-11-30'],
  // Named days.
  ['we meet at Christmas', '2026-12-24..2026-12-26'],
  ['last Christmas', '2025-12-24..2025-12-26'],
  ['Christmas 2024', '2024-12-24..2024-12-26'],
  ['Christmas Eve', '2026-12-24'],
  ["New Year's Eve", '2026-12-31'],
  ["on Valentine's Day", '2027-02-14'],
  ['at Halloween I dressed up', '2026-10-31'],
  ['next Easter', '2027-03-26..2027-03-29'],
  ['Good Friday', '2027-03-26'],
  ['at Thanksgiving', '2026-11-26'],
];

const NONE = [
  'May I go?',
  'it may rain',
  'I think 2 may come',
  'march on',
  'they march in step',
  'the sun is out',
  'I sat down',
  'we wed in haste',
  'wait a second',
  'in a second',
  'he came second',
  'the second of my dogs',
  'I have 3',
  'version 3.5.2',
  'it costs 12.50',
  'it costs 2019 euros',
  'I rate it 3/5',
  'on the 3rd floor',
  'my 2nd dog',
  'for two weeks',
  'every Monday',
  'on Mondays',
  'on the last Friday of the month',
  'a Christmas tree',
  'happy new year',
  'I fall asleep',
  'spring onions',
  'summer is my favourite season',
  'call me at 5',
  'it is 24/7',
  'my twenties were hard',
  'I am 34',
  'she is in April’s team',
];

describe('the dates that a text names', () => {
  it.each(ONE)('reads %j as %s', (text, span) => {
    expect(found(text)).toEqual([span]);
  });

  it.each(NONE)('reads no date in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says where in the text each stands, and of which tense it is', () => {
    const text = 'Yesterday I packed; next Friday I fly, and in May I’m back';
    const dates = findDates(text, { at: TUESDAY, utcOffsetMinutes: 0 });
    expect(dates.map(({ words, tense, unit }) => [words, tense, unit])).toEqual([
      ['Yesterday', 'past', 'day'],
      ['next Friday', 'future', 'day'],
      ['May', 'future', 'month'],
    ]);
    for (const { start, end, words } of dates) expect(text.slice(start, end)).toBe(words);
  });

  it('reads the day where it was said: at the same moment it is Wednesday in Auckland', () => {
    const at = Date.UTC(2026, 10, 24, 22);
    expect(found('tomorrow', { at, utcOffsetMinutes: 780 })).toEqual(['2026-11-26']);
    expect(found('tomorrow', { at, utcOffsetMinutes: -600 })).toEqual(['2026-11-25']);
    expect(found('tomorrow', { at, utcOffsetMinutes: 345 })).toEqual(['2026-11-26']);
  });

  it('goes over the new year both ways', () => {
    const at = Date.UTC(2026, 11, 31, 12);
    expect(found('tomorrow', { at })).toEqual(['2027-01-01']);
    expect(found('next month', { at })).toEqual(['2027-01-01..2027-01-31']);
    expect(found('next week', { at })).toEqual(['2027-01-04..2027-01-10']);
    expect(found('last month', { at: Date.UTC(2027, 0, 3) })).toEqual(['2026-12-01..2026-12-31']);
    expect(found('this winter', { at: Date.UTC(2027, 0, 3) })).toEqual(['2026-12-01..2027-02-28']);
    expect(found('we met on 28 December', { at: Date.UTC(2027, 0, 3) })).toEqual(['2026-12-28']);
  });

  it('knows leap days', () => {
    expect(found('tomorrow', { at: Date.UTC(2028, 1, 28, 9) })).toEqual(['2028-02-29']);
    expect(found('29 February 2028')).toEqual(['2028-02-29']);
    expect(found('on the 31st', { at: Date.UTC(2027, 1, 10), lean: 'future' })).toEqual(['2027-03-31']);
  });

  it('leans as it is told', () => {
    expect(found('on Friday', { lean: 'past' })).toEqual(['2026-11-20']);
    expect(found('on Friday', { lean: 'future' })).toEqual(['2026-11-27']);
    expect(found('on Friday', { lean: 'nearest' })).toEqual(['2026-11-27']);
    expect(found('in October', { lean: 'nearest' })).toEqual(['2026-10-01..2026-10-31']);
  });

  it('takes the month first where that is the order', () => {
    expect(found('due 3/5/2027', { order: 'month first' })).toEqual(['2027-03-05']);
  });

  it('is quick on long and hostile text', () => {
    const started = performance.now();
    found(`${'on the '.repeat(2000)}3rd`);
    found('1/'.repeat(3000));
    found('next last this '.repeat(1500));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
