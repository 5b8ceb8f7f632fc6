/**
 * What a message asks of memory: whose fact, which attribute, of what time, and which words matter. Reading is by the
 * words alone; whether "Biscuit" is the cat is seen when facts are at hand (people.ts).
 */
import { stem } from '../../generator/index.js';
import type { DialogueMessage } from '../../generator/index.js';
import { tellingWords } from '../ranking/telling-words.js';
import { findDates } from '../time/find-dates.js';
import { DAY_MS } from '../time/calendar.js';
import type { DateContext, FoundDate } from '../time/found-date.js';
import { ASKED_ATTRIBUTES } from './asked-attributes.js';
import { withWhatWasSaid } from './follow-ups.js';
import type { AskedSubject, AskedWord, RecallQuestion, Wanted } from './question.js';
import type { QuestionWords } from './question-words.js';
import { questionWords } from './question-words.js';
import type { Role } from './roles.js';
import type { Reference } from './subjects.js';
import { findReferences, subjectOf } from './subjects.js';
import { topicAttributes } from './topics.js';

export interface ReadOptions extends DateContext {
  dialogue: readonly DialogueMessage[];
}

const LONGEST = 2_000;
const ASKS =
  /^(?:what|who|whose|whom|where|when|why|how|which|do|does|did|is|are|am|was|were|has|have|had|can|could|will|would|should|shall|may|in which|at which|on which|to which|for how|since when)\b/i;
/** Asks what to do, not what is so. */
const ADVICE =
  /^(?:(?:should|shall|could|would|might|must) (?:i|we)\b|(?:what|where|how|which|who|when|why)\b[^?]* (?:should|shall|could|might) (?:i|we)\b|how (?:can|would) (?:i|we)\b)/i;
const PERSONAL = /\b(?:i|me|my|mine|myself|we|us|our|ours)\b/i;
const OF_BOT = /\b(?:you|your|yours|yourself)\b/i;
const EVERYTHING =
  /^(?:what|anything|everything|something|all|how much)\b.*\b(?:know|remember|recall|learned|learnt|stored|noted)\b.*\b(?:about|of) me\b|\b(?:everything|all|something|anything|what) (?:that )?(?:you )?(?:know |remember )?(?:about|of) me$|\bwhat have i (?:ever )?told you(?: about (?:me|myself))?$|^(?:about )?(?:me|myself)$|\bdescribe me\b|\bwhat do you remember$/i;
const HISTORY =
  /\b(?:before|previous(?:ly)?|former(?:ly)?|used to|use to|in the past|earlier|back then|originally used|last (?:job|home|flat|house|employer|school|car|address|boyfriend|girlfriend|partner)|old|ex|no longer|prior)\b(?! me\b)/i;
/** "How old", "before Friday" and "old friend" are of now. */
const NO_HISTORY = /\bhow old\b|\bas before\b|\bold(?:er|est)\b|\bold friend\b/gi;
const PAST = /\b(?:did|was|were|had|went|used to|ago|last)\b/i;
const FUTURE =
  /\b(?:will|going to|gonna|next|tomorrow|upcoming|planning|plans?|am i \w+ing|are we \w+ing|am i (?:due|supposed)|happening|coming)\b/i;
const GENERIC: ReadonlySet<string> = new Set(
  'wrong happen matter think home do go be have get make thing stuff plan happen up day date time month year week weekend name call new old current currently now today ever usually normally always again still know tell say remember kind sort type original these nowadays find long holiday'
    .split(' ')
    .map(stem),
);

export function readQuestion(text: string, options: ReadOptions): RecallQuestion {
  const whole = withWhatWasSaid(questionWords(text.slice(0, LONGEST)), options.dialogue);
  const cased = whole.cased;
  const isAsked = (whole.endsAsked || whole.hasLead || ASKS.test(cased)) && !ADVICE.test(cased);
  const about = OF_BOT.test(cased) && !PERSONAL.test(cased) && isAsked ? 'bot' : 'person';
  const tense = FUTURE.test(cased) ? 'future' : PAST.test(cased) ? 'past' : 'present';
  const time = timeIn(cased, tense, options);
  const untimed = time === null ? cased : cased.replace(time.words, ' ').replace(/\s+/gu, ' ').trim();
  const found = about === 'bot' ? { subject: SELF, relation: null, span: null } : subjectIn(untimed);
  const core = coreOf(untimed, found.span, found.subject, about);
  const base = {
    core,
    about,
    tense,
    time,
    subject: found.subject,
    relation: found.relation,
    isPersonal: PERSONAL.test(cased) || about === 'bot',
    history: HISTORY.test(cased.replace(NO_HISTORY, ' ')),
    words: tellingWords(untimed),
  } as const;
  if (EVERYTHING.test(cased) || EVERYTHING.test(text.trim().replace(/[?!.\s]+$/u, ''))) {
    return {
      ...base,
      form: 'everything',
      attributes: [],
      nouns: [],
      wants: null,
      kindWords: [],
      content: [],
    };
  }
  if (!isAsked) return statement(base, text);
  const asked = askedIn(base, found.span === null ? '' : untimed.slice(...found.span));
  return {
    ...base,
    form: 'question',
    ...asked,
    history:
      base.history ||
      (tense === 'past' && time === null && asked.attributes.some((each) => CHANGING.has(each))),
  };
}

/** "What was my job?" asks for one that is over. */
const CHANGING: ReadonlySet<string> = new Set(['job', 'employer', 'workplace', 'home', 'study']);

const SELF: AskedSubject = { who: 'self' };

function statement(
  base: Omit<RecallQuestion, 'form' | 'attributes' | 'nouns' | 'wants' | 'kindWords' | 'content'>,
  text: string,
): RecallQuestion {
  const topic = topicAttributes(text);
  return {
    ...base,
    form: 'statement',
    attributes: topic.attributes,
    nouns: topic.nouns,
    wants: null,
    kindWords: [],
    content: contentOf(base.core, ''),
  };
}

function timeIn(cased: string, tense: RecallQuestion['tense'], context: DateContext): FoundDate | null {
  const lean = tense === 'past' ? 'past' : tense === 'future' ? 'future' : 'nearest';
  const dates = findDates(cased, { ...context, lean }).filter(
    // "What did I do before I retired" has no date; "today" and "now" ask for what holds.
    ({ start, words }) =>
      !/^(?:today|now)$/i.test(words) && !/\b(?:think of|about|like) (?:the )?$/i.test(cased.slice(0, start)),
  );
  const [date] = dates;
  if (date === undefined) return null;
  // On a Monday "next Saturday" is this week's to some and next week's to others; a question means either.
  const earlier = date.from - 7 * DAY_MS;
  const isEither = date.unit === 'day' && /^next /i.test(date.words) && earlier > context.at;
  return isEither ? { ...date, from: earlier } : date;
}

interface FoundSubject {
  subject: AskedSubject;
  relation: Role | null;
  /** Where it stands, to be taken out. */
  span: [number, number] | null;
}

const ASKS_WHO =
  /^(?:who|what|whose|which)(?: (?:is|was|are|were|do i call|did i call|do we call|did we call))? ?$/i;
const CALLED = /^ ?(?:called|named|name|names|'s name|again|known as)?$/i;

function subjectIn(cased: string): FoundSubject {
  const references = findReferences(cased);
  for (const reference of references) {
    const before = cased.slice(0, reference.start);
    const after = cased.slice(reference.end);
    const span: [number, number] = [reference.start, reference.end];
    const isNamed = CALLED.test(after) || (reference.owns && /^ (?:full |first )?names?$/i.test(after));
    const ofName = /\bnames? of $/i.test(before) && after === '';
    if (
      reference.role !== null &&
      ((isNamed && ASKS_WHO.test(before)) || ofName || isBare(cased, reference))
    ) {
      return { subject: reference.of ?? SELF, relation: reference.role, span };
    }
    if (
      reference.role !== null &&
      reference.by === 'a' &&
      /\b(?:i|we)\b/i.test(after + before) &&
      !reference.owns
    ) {
      return { subject: SELF, relation: reference.role, span };
    }
    if (reference.role !== null && /^ of mine\b/i.test(after))
      return { subject: SELF, relation: reference.role, span };
  }
  const owner =
    references.findLast(({ owns, by }) => owns && by !== 'a') ??
    references.find((each) => isSubject(cased, each));
  if (owner !== undefined)
    return { subject: subjectOf(owner), relation: null, span: [owner.start, owner.end] };
  if (PERSONAL.test(cased)) return { subject: SELF, relation: null, span: null };
  return { subject: { who: 'anyone' }, relation: null, span: null };
}

/** "My dog's name?", "my sister?": nothing else is said. */
function isBare(cased: string, { start, end }: Reference): boolean {
  return cased.slice(0, start).trim() === '' && CALLED.test(cased.slice(end).replace(/^ (?:is|was)\b/i, ''));
}

/** "Does Anna …", "is my son …", "can't Paloma …", "of Anna". */
function isSubject(cased: string, { start, by }: Reference): boolean {
  if (by === 'a') return false;
  const before = cased.slice(0, start);
  if (/\b(?:i|we)\b/i.test(before) && !/\bdid i (?:say|tell|mention)/i.test(before)) return false;
  return /(?:^|\b(?:do|does|did|is|are|was|were|has|have|had|can|can't|cannot|could|couldn't|will|won't|would|doesn't|didn't|isn't|wasn't|should|of|about|to) )$/i.test(
    before,
  );
}

function coreOf(
  cased: string,
  span: [number, number] | null,
  subject: AskedSubject,
  about: RecallQuestion['about'],
): string {
  const marked =
    span === null || subject.who === 'self'
      ? cased
      : `${cased.slice(0, span[0])}SUBJECT${/'s?$/u.test(cased.slice(...span)) ? "'s" : ''}${cased.slice(span[1])}`;
  const lower = marked.toLowerCase().replaceAll('subject', 'SUBJECT');
  if (subject.who === 'other') return lower;
  return about === 'bot'
    ? lower
        .replace(/\byour\b/gu, "SUBJECT's")
        .replace(/\byou\b/gu, 'SUBJECT')
        .replace(/\bare SUBJECT\b/gu, 'are SUBJECT')
    : lower.replace(/\b(?:my|our)\b/gu, "SUBJECT's").replace(/\b(?:i|we)\b/gu, 'SUBJECT');
}

type Asked = Pick<RecallQuestion, 'attributes' | 'nouns' | 'wants' | 'kindWords' | 'content'>;

function askedIn(
  {
    core,
    subject,
    relation,
    time,
    tense,
  }: Pick<RecallQuestion, 'core' | 'subject' | 'relation' | 'time' | 'tense'>,
  reference: string,
): Asked {
  const kindWords = kindWordsOf(core);
  const content = contentOf(core, reference);
  const wants = wantedIn(core, relation);
  if (relation !== null) {
    const rest = content.filter((word) => !kindWords.includes(word.stem) && !isRoleStem(word.stem, relation));
    return {
      attributes: [relation.attribute],
      nouns: [],
      wants: wants === 'amount' ? null : wants,
      kindWords,
      content: rest,
    };
  }
  const asked =
    subject.who === 'anyone' ? undefined : ASKED_ATTRIBUTES.find(({ pattern }) => pattern.test(core));
  if (time !== null && (asked === undefined || isOfTime(core))) {
    const attributes = tense === 'future' || time.tense === 'future' ? ['plan', 'event'] : ['event', 'plan'];
    if (isOfTime(core) || /^(?:any|do SUBJECT have)\b/.test(core))
      return { attributes, nouns: kindWords, wants: null, kindWords, content };
  }
  if (asked === undefined && /\b(?:any plans|SUBJECT's plans|planning|planned)\b/.test(core)) {
    return { attributes: ['plan'], nouns: [], wants, kindWords, content };
  }
  if (asked === undefined) return { attributes: [], nouns: [], wants, kindWords, content };
  const nouns = [
    ...(asked.implied ?? []).map(stem),
    ...(asked.nouns === 'kind' ? [...kindWords, ...favouriteIn(core)] : []),
  ];
  return { attributes: [...asked.attributes], nouns, wants: asked.wants ?? wants, kindWords, content };
}

/** "What am I doing …", "where did we go …", "what is on …": the time is what tells. */
function isOfTime(core: string): boolean {
  return /^(?:what|where|who|which|how|do|did|am|is|was|anything)\b.*\b(?:do|did|doing|done|go|going|went|been|was|were|is|am|on|happening|happened|planned|planning|plans?|visit|visiting|visited|see|seeing|saw|meet|meeting|met|travel|travell?ing|travelled|fly|flying|flew|spend|spending|spent|holidays?|vacation|trip|staying|stay|stayed)\b/.test(
    core,
  );
}

function isRoleStem(word: string, relation: Role): boolean {
  return relation.words.some((each) => stem(each) === word);
}

function wantedIn(core: string, relation: Role | null): Wanted | null {
  if (
    /^when\b|\bwhat (?:day|date|time|month|year)\b|\bwhich (?:day|days|date|month)\b|\bon what day\b/.test(
      core,
    )
  )
    return 'time';
  if (/\bhow (?:much|many|big|long|far|tall|large|heavy|expensive|often|high)\b|\bsize\b/.test(core))
    return 'amount';
  if (/\bcalled\b|\bnamed\b|\bnames?\b|^(?:do|did) we call\b|\bcall (?:SUBJECT|the|my|our)\b/.test(core))
    return 'name';
  return relation !== null && /^who\b/.test(core) ? 'name' : null;
}

function favouriteIn(core: string): string[] {
  const thing = /\bfavourites? (?<thing>[\p{L}-]+(?: [\p{L}-]+)?)/u.exec(core)?.groups?.['thing'];
  return thing === undefined
    ? []
    : thing
        .split(' ')
        .filter((word) => !/^(?:of|is|was|to|in|SUBJECT)$/.test(word))
        .slice(-1)
        .map(stem);
}

const KIND_WORDS =
  /^(?:in |at |on |to |from |for )?(?:what|which)(?: (?:kind|sort|type|breed|colou?r|make|brand)s? of)? (?<words>[\p{L}-]+(?: (?!(?:do|did|am|have|was|is|are|were|does|has|can|could|will|would) )[\p{L}-]+)?) (?=(?:do|did|am|have|was|is|are|were|does|has|can|could|will|would|SUBJECT)\b)/u;
const KIND_AFTER =
  /^what (?:is|was|are) the (?<words>[\p{L}-]+)(?: that)? SUBJECT (?:have|own|had|got|ride|drive)/u;

/** "Football team" in "which football team do I support": the answer is one, and need not say so. */
function kindWordsOf(core: string): string[] {
  const words = (KIND_WORDS.exec(core) ?? KIND_AFTER.exec(core))?.groups?.['words'];
  if (words === undefined || /^(?:is|was|are|do|did|does|am|have|has)\b/.test(words)) return [];
  return words
    .split(' ')
    .filter((word) => !/^(?:is|of|the)$/.test(word))
    .map(stem);
}

/** What stands behind "to", "when", "with" only surrounds what is asked. */
function contentOf(core: string, reference: string): AskedWord[] {
  const taken = new Set(tellingWords(reference).map(stem));
  const [main = '', ...rest] = core
    .replaceAll("SUBJECT's", ' ')
    .replaceAll('SUBJECT', ' ')
    .split(/\b(?=(?:to|when|where|while|because|with|for|at|on|in|before|after|from|since)\b)/u);
  const weighed = [
    ...tellingWords(main).map((word) => ({ stem: stem(word), weight: 1 })),
    ...rest.flatMap((part) => tellingWords(part).map((word) => ({ stem: stem(word), weight: 0.4 }))),
  ];
  const seen = new Set<string>();
  const told = weighed.filter((word) => {
    if (seen.has(word.stem) || taken.has(word.stem) || GENERIC.has(word.stem)) return false;
    seen.add(word.stem);
    return true;
  });
  // Where nothing else is asked, what surrounds it is what is asked.
  return told.some(({ weight }) => weight === 1) ? told : told.map((word) => ({ ...word, weight: 1 }));
}

export type { QuestionWords };
