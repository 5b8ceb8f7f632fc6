/**
 * The ways of reading a text, each with the way back to the offsets of the text as it was written.
 *
 * `plain` is the text with full-width and other digits as ASCII, odd spaces and dashes as " " and "-", and without
 * characters of no width. The others undo one disguise each and exist only where there is something to undo:
 * `spelled` reads "name [at] example (dot) com", `joined` reads "G B 8 2 W E", `digits` the digits of
 * "I say 4 1 1 1 1 1 I think" without the words of one letter beside them, `loose` reads "078 / 05 / 1123".
 * Look-alike letters of other scripts are left as they are.
 */
export type ViewName = 'plain' | 'spelled' | 'joined' | 'digits' | 'loose';

export interface TextView {
  readonly name: ViewName;
  readonly text: string;
  /** The same length as `text`, with ASCII letters in capitals. */
  readonly upper: string;
  /** Where the character at `index` began, in UTF-16 code units of the original. */
  startOf(index: number): number;
  /** Where the character before `index` ended. */
  endOf(index: number): number;
}

const NO_WIDTH = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/u;
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const DIGIT = /\p{Nd}/u;
const COMPATIBLE = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u2460-\u2468]/u;

const OPEN = String.raw`[ \t]{0,2}[[({<][ \t]?`;
const CLOSE = String.raw`[ \t]?[\])}>][ \t]{0,2}`;
const DOT = String.raw`${OPEN}(?:dot|point|\.)${CLOSE}|[ \t](?:dot|point)[ \t]|\.`;
const AT = String.raw`${OPEN}(?:at|@)${CLOSE}|[ \t](?:at|@)[ \t]|@`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
/** Behind the last "at", so that "reach me at name at example dot com" has one address. */
const BEFORE_HOST = String.raw`(?=${LABEL}(?:(?:${DOT})${LABEL}){1,8}(?![\p{L}\p{N}-]|${DOT}${LABEL}|${AT}))`;
const BETWEEN_WORDS = String.raw`(?<=[\p{L}\p{N}])`;
/** "a [at] b", "a(at)b", "a {dot} b", "a at b dot c", "a dot b", "a @ b", "a [.] b", "hxxp://". */
const SPELLED = new RegExp(
  [
    `(?<at>${OPEN}(?:at|@)${CLOSE})`,
    `(?<dot>${OPEN}(?:dot|point|\\.)${CLOSE}|${BETWEEN_WORDS}[ \\t](?:dot|point)[ \\t](?=[\\p{L}\\p{N}]))`,
    `(?<bareAt>${BETWEEN_WORDS}[ \\t](?:at|@)[ \\t]${BEFORE_HOST}|${BETWEEN_WORDS}[ \\t]@(?=[\\p{L}\\p{N}]))`,
    '(?<scheme>(?<![\\p{L}\\p{N}])hxxp(?=s?:))',
  ].join('|'),
  'giu',
);
/** Single characters with the same kind of gap between all of them. */
const SPACED_OUT = /(?<![\p{L}\p{N}])[\dA-Za-z](?:[ \t._*/,|~-]{1,3}[\dA-Za-z]){5,}(?![\p{L}\p{N}])/gu;
const SPACED_OUT_DIGITS = /(?<!\p{N})\d(?:[ \t._*/,|~-]{1,3}\d){5,}(?!\p{N})/gu;
const GAP = /[ \t._*/,|~-]+/g;
/** Groups with the same odd separator between all of them; a mixture means nothing. */
const ODDLY_GROUPED =
  /(?<![\dA-Za-z-])[\dA-Za-z]{1,8}([ \t]{0,2}[_*|~·•/,.:][ \t]{0,2}|[ \t]{1,2}-[ \t]{1,2}|[ \t]{2,3})[\dA-Za-z]{1,8}(?:\1[\dA-Za-z]{1,8})*(?![\dA-Za-z])/g;
/** 1234567 and the like are placeholders and countings, not numbers that someone hides. */
const COUNTING = '01234567890123456789';

export function readViews(original: string): TextView[] {
  const plain = readPlain(original);
  const views = [plain];
  if (/(?:dot|point|at|hxxp|[.@])/i.test(plain.text)) add('spelled', editsOfSpelled(plain.text));
  if (/\d/.test(plain.text)) {
    const joined = editsOfJoined(plain.text, SPACED_OUT);
    const digits = editsOfJoined(plain.text, SPACED_OUT_DIGITS);
    add('joined', joined);
    if (digits.length !== joined.length) add('digits', digits);
    add('loose', editsOfLoose(plain.text));
  }
  return views;

  function add(name: ViewName, edits: Edit[]): void {
    if (edits.length > 0) views.push(rewrite(plain, name, edits));
  }
}

/** Read `text` in the place of what stands there. In order, without overlaps. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

function editsOfSpelled(text: string): Edit[] {
  return [...text.matchAll(SPELLED)].map(({ 0: written, index, groups = {} }) => {
    const read = groups['dot'] !== undefined ? '.' : groups['scheme'] !== undefined ? 'http' : '@';
    return { start: index, end: index + written.length, text: read };
  });
}

function editsOfJoined(text: string, runs: RegExp): Edit[] {
  return [...text.matchAll(runs)].flatMap(({ 0: run, index }) => {
    const joined = run.replace(GAP, '');
    const isNumber = joined.replace(/\D/g, '').length >= 2 && !COUNTING.includes(joined);
    return isNumber ? editsWithin(run, index, { pattern: GAP, text: '' }) : [];
  });
}

function editsOfLoose(text: string): Edit[] {
  return [...text.matchAll(ODDLY_GROUPED)].flatMap(({ 0: run, 1: separator = '', index }) =>
    editsWithin(run, index, { pattern: separator, text: '-' }),
  );
}

function editsWithin(
  run: string,
  offset: number,
  { pattern, text }: { pattern: RegExp | string; text: string },
): Edit[] {
  const separators = typeof pattern === 'string' ? occurrences(run, pattern) : [...run.matchAll(pattern)];
  return separators.map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    text,
  }));
}

function occurrences(text: string, wanted: string): { 0: string; index: number }[] {
  const found: { 0: string; index: number }[] = [];
  for (let index = text.indexOf(wanted); index !== -1; index = text.indexOf(wanted, index + wanted.length)) {
    found.push({ 0: wanted, index });
  }
  return found;
}

function readPlain(original: string): TextView {
  if (/^[\t\n\r -~]*$/.test(original)) return makeView('plain', original);
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const plain = plainCharacter(character);
    for (let index = 0; index < plain.length; index += 1) {
      starts.push(plain.length === character.length ? at + index : at);
      ends.push(plain.length === character.length ? at + index + 1 : at + character.length);
    }
    characters.push(plain);
    at += character.length;
  }
  return makeView('plain', characters.join(''), { starts, ends });
}

function plainCharacter(character: string): string {
  if (character <= '~') return character;
  if (NO_WIDTH.test(character)) return '';
  if (ODD_SPACE.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  if (COMPATIBLE.test(character)) return character.normalize('NFKC');
  return DIGIT.test(character) ? digitOf(character) : character;
}

/** Unicode keeps the ten digits of a script together, zero first, and starts most of them at a multiple of ten. */
function digitOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((point - zero) % 10);
}

function rewrite(view: TextView, name: ViewName, edits: readonly Edit[]): TextView {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let copied = 0;
  const copyTo = (end: number): void => {
    parts.push(view.text.slice(copied, end));
    for (let index = copied; index < end; index += 1) {
      starts.push(view.startOf(index));
      ends.push(view.endOf(index + 1));
    }
  };
  for (const { start, end, text } of edits) {
    copyTo(start);
    copied = end;
    parts.push(text);
    for (let index = 0; index < text.length; index += 1) {
      starts.push(view.startOf(start));
      ends.push(view.endOf(end));
    }
  }
  copyTo(view.text.length);
  return makeView(name, parts.join(''), { starts, ends });
}

function makeView(name: ViewName, text: string, map?: { starts: number[]; ends: number[] }): TextView {
  return {
    name,
    text,
    upper: text.replace(/[a-z]+/g, (letters) => letters.toUpperCase()),
    startOf: (index) => (map === undefined ? index : (map.starts[index] ?? 0)),
    endOf: (index) => (map === undefined ? index : (map.ends[index - 1] ?? 0)),
  };
}
