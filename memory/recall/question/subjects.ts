/**
 * Of whom or what a question asks: "my sister", "Anna's husband", "the chicken", a bare "mum" or a name. Names are
 * known by their capital letter, so a name that opens a sentence counts only where it owns something.
 */
import type { AskedSubject } from './question.js';
import type { Role } from '../roles.js';
import { roleOf } from '../roles.js';

export interface Reference {
  start: number;
  end: number;
  role: Role | null;
  name: string | null;
  of: AskedSubject | null;
  /** "Anna's …": what follows is asked of her. */
  owns: boolean;
  /** By "my", "our", "the", or a bare name. */
  by: 'my' | 'the' | 'name' | 'a';
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'-]*/gu;
const NO_NAME =
  /^(?:I|I'[a-z]+|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Halloween|New|Year|English|French|German|Spanish|Italian|TV|What|Who|Where|When|Which|How|Do|Does|Did|Is|Are|Was|Were|Am|Can|And|Why)$/u;
const TITLES = /^(?:mrs|mr|ms|miss|dr|uncle|auntie|aunt|professor)$/i;
/** Called so without "my": "when does amma arrive?" */
const BARE_ROLES =
  /^(?:mum|mom|mam|mama|mamma|mummy|mommy|amma|dad|daddy|da|papa|baba|appa|gran|nan|nana|granny|grandma|grandpa|grandad|abuela|abuelo|nonna|oma|opa)(?:'s|')?$/i;
const MIDDLE =
  /^(?:best|old|older|oldest|younger|youngest|elder|eldest|little|big|baby|twin|late|new|pet|other|first|second|only|dear|ex|former|two|three|own|wee)$/i;

interface Token {
  text: string;
  start: number;
  end: number;
}

export function findReferences(cased: string): Reference[] {
  const tokens: Token[] = [...cased.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: Reference[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const read = referenceAt(tokens, i);
    if (read === undefined) continue;
    const before = found.at(-1);
    const { last, ...reference } = read;
    if (before?.owns === true && reference.role !== null && tokens[i - 1]?.end === before.end) {
      found[found.length - 1] = { ...reference, start: before.start, of: subjectOf(before), by: before.by };
    } else found.push(reference);
    i = last;
  }
  return found;
}

export function subjectOf({ role, name, of }: Pick<Reference, 'role' | 'name' | 'of'>): AskedSubject {
  return { who: 'other', role, name, of };
}

function referenceAt(tokens: readonly Token[], i: number): (Reference & { last: number }) | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const lower = token.text.toLowerCase();
  const determiner = /^(?:my|our)$/.test(lower)
    ? 'my'
    : /^the$/.test(lower)
      ? 'the'
      : /^(?:a|an|any|which|many|what)$/.test(lower)
        ? 'a'
        : undefined;
  if (determiner !== undefined) {
    let at = i + 1;
    while (MIDDLE.test(tokens[at]?.text ?? '')) at += 1;
    const noun = tokens[at];
    const role = noun === undefined ? undefined : roleOf(noun.text);
    if (noun === undefined || role === undefined) return undefined;
    return made(token.start, noun, { role, name: null, by: determiner, last: at });
  }
  const role = roleOf(token.text);
  if (
    role !== undefined &&
    (BARE_ROLES.test(lower) ||
      tokens[i - 1]?.text.endsWith("'s") === true ||
      tokens[i - 1]?.text.endsWith("s'") === true)
  ) {
    return made(token.start, token, { role, name: null, by: 'name', last: i });
  }
  return nameAt(tokens, i);
}

function nameAt(tokens: readonly Token[], i: number): (Reference & { last: number }) | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const bare = token.text.replace(/'s$|'$/u, '');
  if (TITLES.test(bare) && isCapital(tokens[i + 1]?.text)) {
    const next = tokens[i + 1] as Token;
    return made(token.start, next, { role: null, name: withoutOwning(next.text), by: 'name', last: i + 1 });
  }
  if (!isCapital(token.text) || NO_NAME.test(bare)) return undefined;
  if (i === 0 && !/'s?$/u.test(token.text)) return undefined;
  return made(token.start, token, { role: null, name: bare.toLowerCase(), by: 'name', last: i });
}

function made(
  start: number,
  { text, end }: Token,
  rest: Pick<Reference, 'role' | 'name' | 'by'> & { last: number },
): Reference & { last: number } {
  return { start, end, of: null, owns: /'s$|s'$/u.test(text), ...rest };
}

function withoutOwning(text: string): string {
  return text.replace(/'s$|'$/u, '').toLowerCase();
}

function isCapital(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}/u.test(text);
}
