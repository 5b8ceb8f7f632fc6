/**
 * Telephone numbers: with "+" of any country, without it those of the given regions. libphonenumber's metadata says
 * what is a number; its search for numbers in a text is not used, because it reads the text once for each region and
 * takes dates and sums for numbers. Here groups of digits are joined, at most six, and asked about only where their
 * first digits and their number could be the region's.
 */
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode } from 'libphonenumber-js/max';
import { NUMBER_VIEWS } from '../pattern-recogniser.js';
import { contextWords } from '../recogniser.js';
import type { Recogniser, Sighting } from '../recogniser.js';
import type { TextView } from '../text-views.js';

export type PhoneRegion = CountryCode;

export const DEFAULT_PHONE_REGIONS: readonly PhoneRegion[] = [
  'US',
  'GB',
  'DE',
  'FR',
  'IN',
  'CA',
  'BR',
  'IL',
  'TR',
];

export function isPhoneRegion(code: string): code is PhoneRegion {
  return isSupportedCountry(code);
}

/** How a number of the region looks when it is dialled inside it; where nothing is said, any 7 to 13 digits. */
const DIALLED: Partial<Record<PhoneRegion, RegExp>> = {
  US: /^1?[2-9]\d{2}[2-9]\d{6}$/,
  CA: /^1?[2-9]\d{2}[2-9]\d{6}$/,
  GB: /^0[1-9]\d{8,9}$/,
  DE: /^0[1-9]\d{7,12}$/,
  FR: /^0[1-9]\d{8}$/,
  IN: /^(?:91)?0?[1-9]\d{9}$/,
  BR: /^(?:55)?0?[1-9]{2}[2-9]\d{7,8}$/,
  IL: /^0[2-9]\d{7,8}$/,
  TR: /^(?:90)?0?[2-5]\d{9}$/,
};
/** The region's own way of grouping, so that four numbers in a row are no telephone number. */
const GROUPED: Partial<Record<PhoneRegion, RegExp>> = {
  US: /^(?:1 )?(?:\d{3} \d{3} \d{4}|\d{3} \d{7}|\d{6} \d{4})$/,
  CA: /^(?:1 )?(?:\d{3} \d{3} \d{4}|\d{3} \d{7}|\d{6} \d{4})$/,
  FR: /^(?:0 )?(?:\d{1,2}(?: \d{2}){4}|\d{4}(?: \d{2,3}){2,3}|\d{1,2} \d{2}(?: \d{3}){2})$/,
  IN: /^(?:91 )?(?:0 ?)?(?:\d{5} \d{5,6}|\d{3,4} \d{3} \d{3,4}|\d{2,4} \d{6,8}|\d{2} \d{4} \d{4})$/,
  TR: /^(?:90 )?(?:0 ?)?\d{3,4} \d{3} (?:\d{4}|\d{2} \d{2})$/,
  BR: /^(?:55 )?(?:0?\d{2} )?\d{4,5} \d{4}$/,
};

type Judge = (written: string, groups: Group[]) => { score: number; value: string } | undefined;

interface Group {
  digits: string;
  start: number;
  end: number;
}

const GROUP = /\d{1,15}/g;
const BETWEEN = /^(?:[ .\-/]|[ ]?[()][ ]?|\)[ -]?|[ ]?-[ ]?|[ ]\(0\)[ ]?|\(0\))$/;
const MOST_GROUPS = 6;
const BEFORE = /(?:[\p{L}\p{N}_]|\d[.,/-]|[$€£¥#])$/u;
const AFTER = /^(?:[\p{L}\p{N}_]|[.,:/-]\d|%)/u;
const DATE = /^(?:\d{1,2}([./ -])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([./-])\d{1,2}\2\d{1,2}(?: \d{1,2})?)$/;
const IP_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const COUNTING = /^(?:01234567890|1234567890|12345678901|9876543210|0987654321)/;

const CONTEXT = contextWords(
  'phone',
  'telephone',
  'cell',
  'cellphone',
  'mobile',
  'call',
  'tel',
  'fax',
  'whatsapp',
  'telefon',
  'telefonnummer',
  'handy',
  'téléphone',
  'portable',
  'teléfono',
  'telefone',
  'celular',
);

export function phoneNumber(regions: readonly PhoneRegion[]): Recogniser {
  const overseas = regions.map((region) => ({
    region,
    dialled: DIALLED[region] ?? /^\d{7,13}$/,
    grouped: GROUPED[region],
  }));

  function judge(written: string, groups: Group[]): { score: number; value: string } | undefined {
    const digits = groups.map((group) => group.digits).join('');
    if (written.startsWith('+') || written.startsWith('00')) {
      return judgeInternational(written, digits);
    }
    if (digits.length > 13 || digits.length < 7 || COUNTING.test(digits)) return undefined;
    if (DATE.test(written) || IP_ADDRESS.test(written)) return undefined;
    const grouping = groups.map((group) => group.digits).join(' ');
    for (const { region, dialled, grouped } of overseas) {
      if (!dialled.test(digits)) continue;
      if (groups.length > 1 && grouped !== undefined && !grouped.test(grouping)) continue;
      const number = parsePhoneNumberFromString(digits, region);
      if (number?.isValid() !== true) continue;
      return { score: groups.length > 1 ? 0.5 : 0.42, value: number.number };
    }
    return undefined;
  }

  return {
    type: 'PHONE_NUMBER',
    views: NUMBER_VIEWS,
    context: CONTEXT,
    *look({ text }: TextView): Iterable<Sighting> {
      const groups = readGroups(text);
      for (let first = 0; first < groups.length; first += 1) {
        const found = longestOf(text, joinable(text, groups, first), judge);
        if (found === undefined) continue;
        yield found.sighting;
        first += found.groups - 1;
      }
    },
  };
}

/** The longest number that begins with the first group. */
function longestOf(
  text: string,
  joined: Group[],
  judge: Judge,
): { sighting: Sighting; groups: number } | undefined {
  const start = startOf(text, joined[0]?.start ?? 0);
  if (BEFORE.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  for (let count = joined.length; count > 0; count -= 1) {
    const end = joined[count - 1]?.end ?? 0;
    if (AFTER.test(text.slice(end, end + 2))) continue;
    const verdict = judge(text.slice(start, end), joined.slice(0, count));
    if (verdict !== undefined) return { sighting: { start, end, ...verdict }, groups: count };
  }
  return undefined;
}

function judgeInternational(written: string, digits: string): { score: number; value: string } | undefined {
  const dialled = written.startsWith('+') ? digits : digits.slice(2);
  if (dialled.length < 7 || dialled.length > 16) return undefined;
  // "+44 (0)20": the zero is said and not dialled.
  const number = parsePhoneNumberFromString(
    `+${written.includes('(0)') ? dialled.replace(/^(\d{1,3}?)0/, '$1') : dialled}`,
  );
  return number?.isValid() === true ? { score: 0.75, value: number.number } : undefined;
}

function readGroups(text: string): Group[] {
  return [...text.matchAll(GROUP)].map((match) => ({
    digits: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The groups from `first` on that stand close enough to be one number. */
function joinable(text: string, groups: Group[], first: number): Group[] {
  const joined: Group[] = [];
  for (const group of groups.slice(first, first + MOST_GROUPS)) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      !(group.start - last.end <= 5 && BETWEEN.test(text.slice(last.end, group.start)))
    )
      break;
    joined.push(group);
  }
  return joined;
}

/** With the "+" or the "(" in front. */
function startOf(text: string, firstDigit: number): number {
  const before = text.slice(Math.max(0, firstDigit - 2), firstDigit);
  return firstDigit - (/(?:\+|\+\(|\()$/.exec(before)?.[0].length ?? 0);
}
