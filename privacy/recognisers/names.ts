/**
 * Names of people and places, where someone says outright that it is one ("my name is ...", "I live in ..."), and
 * names that the caller knows, such as those that a visitor's memory holds. There is no model of names behind this:
 * a name in passing that nobody introduced is not found, and docs/PRIVACY-DETECTION.md says so.
 */
import type { Recogniser, Sighting } from '../recogniser.js';
import type { TextView } from '../text-views.js';

/** Capitalised, and no names. */
const NO_NAME = String.raw`(?!(?:I|A|The|And|But|Or|So|My|Me|If|It|We|You|He|She|They|Not|What|When|Who)(?![\p{L}]))`;
const NAME = String.raw`${NO_NAME}\p{Lu}[\p{L}\p{M}'’-]{0,29}`;
const PERSON = after(
  [
    'my name is',
    "my name's",
    'the name is',
    "the name's",
    "i'm called",
    'i am called',
    'im called',
    'people call me',
    'friends call me',
    'call me',
    'they call me',
    'my full name is',
    'my first name is',
    'my last name is',
    'my surname is',
    'ich heiße',
    'ich heisse',
    'mein name ist',
    "je m'appelle",
    'mon nom est',
    'me llamo',
    'mi nombre es',
    'mi chiamo',
    'meu nome é',
    'nazywam się',
  ],
  `${NAME}(?:[ ](?:(?:van|von|de|der|den|da|di|del|la|le|bin|al)[ ]){0,2}${NAME}|[ ]\\p{Lu}\\.){0,4}`,
);
const LOCATION = after(
  [
    'i live in',
    "i'm living in",
    'i am living in',
    'i lived in',
    "i've lived in",
    'i was born in',
    'i grew up in',
    'i come from',
    'i am from',
    "i'm from",
    'we live in',
    'i moved to',
    'my home town is',
    'my hometown is',
    'my address is',
    'ich wohne in',
    'ich komme aus',
    "j'habite à",
    'vivo en',
    'soy de',
    'abito a',
  ],
  `(?:\\d{1,5}[ ])?${NAME}(?:(?:,[ ]|[ ])(?:(?:of|de|am|sur|on|the|upon|la|el)[ ]){0,2}${NAME}){0,4}`,
);

export const introducedPerson = recogniseIntroductions('PERSON', PERSON);
export const introducedLocation = recogniseIntroductions('LOCATION', LOCATION);

/** Finds what the caller knows to be a name of the type, as whole words in any case. */
export function knownNames(type: 'PERSON' | 'LOCATION', names: readonly string[]): Recogniser | undefined {
  const wanted = [...new Set(names.map((name) => name.normalize('NFC').trim()))].filter(
    (name) => name.length > 1,
  );
  if (wanted.length === 0) return undefined;
  const choices = wanted
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s{1,3}'));
  const known = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${choices.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
  return {
    type,
    views: ['plain', 'joined'],
    context: undefined,
    *look({ text }: TextView): Iterable<Sighting> {
      for (const match of text.matchAll(known)) {
        const value = match[0].toLowerCase().replace(/\s+/g, ' ');
        yield { start: match.index, end: match.index + match[0].length, score: 0.9, value };
      }
    },
  };
}

function recogniseIntroductions(type: string, introduction: RegExp): Recogniser {
  return {
    type,
    views: ['plain'],
    context: undefined,
    *look({ text }: TextView): Iterable<Sighting> {
      for (const match of text.matchAll(introduction)) {
        const name = match[0].replace(/['’-]+$/, '').replace(/['’]s$/, '');
        yield { start: match.index, end: match.index + name.length, score: 0.7, value: name.toLowerCase() };
      }
    },
  };
}

/** The introduction in any case; the name only with its capitals. */
function after(introductions: string[], name: string): RegExp {
  const anyCase = (phrase: string): string =>
    [...phrase]
      .map((letter) =>
        /\p{L}/u.test(letter)
          ? `[${letter}${letter.toUpperCase().slice(0, 1)}]`
          : letter === ' '
            ? ' {1,2}'
            : letter === "'"
              ? "['’]"
              : letter,
      )
      .join('');
  return new RegExp(
    `(?<=(?<![\\p{L}\\p{N}])(?:${introductions.map(anyCase).join('|')})[ ]{1,2})${name}`,
    'gu',
  );
}
