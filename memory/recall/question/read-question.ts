/**
 * What a message asks of memory: whose fact, which attribute, of what time, and which words matter. Reading is by the
 * words alone; whether "Biscuit" is the cat is seen when facts are at hand (people.ts).
 */
import type { DialogueMessage } from '../../../generator/index.js';
import { tellingWords } from '../../ranking/telling-words.js';
import { findDates } from '../../time/find-dates.js';
import { DAY_MS } from '../../time/calendar.js';
import type { DateContext, FoundDate } from '../../time/found-date.js';
import { withWhatWasSaid } from './follow-ups.js';
import type { RecallQuestion } from './question.js';
import { questionWords } from './question-words.js';
import { askedIn, contentOf } from './read-asked.js';
import type { FoundSubject } from './read-subject.js';
import { PERSONAL, SELF, subjectIn } from './read-subject.js';
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

export function readQuestion(text: string, options: ReadOptions): RecallQuestion {
  const whole = withWhatWasSaid(questionWords(text.slice(0, LONGEST)), options.dialogue);
  const cased = whole.cased;
  const isAsked = (whole.endsAsked || whole.hasLead || ASKS.test(cased)) && !ADVICE.test(cased);
  const about = OF_BOT.test(cased) && !PERSONAL.test(cased) && isAsked ? 'bot' : 'person';
  const tense = FUTURE.test(cased) ? 'future' : PAST.test(cased) ? 'past' : 'present';
  const time = timeIn(cased, tense, options);
  const untimed = time === null ? cased : cased.replace(time.words, ' ').replace(/\s+/gu, ' ').trim();
  const found: FoundSubject =
    about === 'bot' ? { subject: SELF, relation: null, span: null } : subjectIn(untimed);
  const core = coreOf(untimed, found, about);
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

function coreOf(cased: string, { span, subject }: FoundSubject, about: RecallQuestion['about']): string {
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
