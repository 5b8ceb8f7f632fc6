/** What a question asks for, once it is known of whom: attributes, the kind of the answer, the words to be covered. */
import { stem } from '../../../generator/index.js';
import { tellingWords } from '../../ranking/telling-words.js';
import { ASKED_ATTRIBUTES } from './asked-attributes.js';
import type { AskedWord, RecallQuestion, Wanted } from './question.js';
import type { Role } from '../roles.js';

const GENERIC: ReadonlySet<string> = new Set(
  'wrong happen matter think home do go be have get make thing stuff plan happen up day date time month year week weekend name call new old current currently now today ever usually normally always again still know tell say remember kind sort type original these nowadays find long holiday'
    .split(' ')
    .map(stem),
);

type Asked = Pick<RecallQuestion, 'attributes' | 'nouns' | 'wants' | 'kindWords' | 'content'>;

export function askedIn(
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
export function contentOf(core: string, reference: string): AskedWord[] {
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
