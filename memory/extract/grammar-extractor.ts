/**
 * The built-in extractor: a grammar of English over the tagger of compromise. A message is made plain, cut into
 * sentences and clauses, guarded, and each clause read by the first frame that fits (frames/). It sees one message;
 * what was said before only says what a short answer answers, what a correction corrects and who "she" is.
 */
import type { Claim } from '../claim.js';
import { ATTRIBUTES, isFavourite } from '../attributes.js';
import type { AttributeName } from '../attributes.js';
import type { ExtractInput, Extractor } from '../extractor.js';
import type { Fact } from '../fact.js';
import { stemWords } from './reading/stem-words.js';
import { readAnswer } from './acts/answers.js';
import { correct, misheardName, readCorrection } from './acts/corrections.js';
import { FORGETTABLE, readForgetting, readWish } from './acts/wishes.js';
import { admitClaims } from './admit-claims.js';
import type { Draft } from './draft.js';
import { readClause, readMentions } from './read-clause.js';
import type { ClauseContext } from './read-clause.js';
import { clausesOf, sentencesOf } from './clauses/clauses.js';
import { isAnotherWorld, isForeign, isToTheBot } from './reading/guards.js';
import { normalise } from './reading/normalise.js';
import { withoutQuotations } from './reading/quotations.js';
import { secondPerson } from './reading/second-person.js';
import type { Holder } from './reading/subject.js';
import { lastOfOwn } from './reading/subject.js';
import { introducedName } from './acts/greetings.js';
import { createSecrets } from './secrets.js';

const TRUST = 0.9;
const EARLIER_MESSAGES = 3;
const LONGEST_NOTE = 200;

interface Said extends Draft {
  wished: boolean;
}

export function createGrammarExtractor(): Extractor {
  const secrets = createSecrets();
  return {
    name: 'grammar 1',
    extract: async (input, signal) => {
      signal.throwIfAborted();
      const { message, before } = input;
      const text = normalise(message.text);
      if (!/\p{L}/u.test(text) && !/^\W*\d{1,3}\W*$/.test(text)) return [];
      if (isForeign(text)) return [];
      const asked = before.at(-1)?.role === 'assistant' ? before.at(-1)?.text : undefined;
      const drafts = isAnotherWorld(text) ? [] : readMessage(withoutQuotations(text), { input, asked });
      return admitClaims(
        drafts.map((draft) => toClaim(draft, message.id)),
        {
          message: message.text,
          answered: [
            asked ?? '',
            ...before
              .filter(({ role }) => role === 'user')
              .slice(-EARLIER_MESSAGES)
              .map((one) => normalise(one.text)),
          ].join(' '),
          secrets,
        },
      );
    },
  };
}

interface Reading {
  input: ExtractInput;
  asked: string | undefined;
}

function readMessage(text: string, { input, asked }: Reading): Said[] {
  const { message, before, known } = input;
  const drafts: Said[] = [];
  const mentioned: Draft[] = [];
  let antecedent = antecedentBefore(input, text);
  const context = (): ClauseContext => ({
    at: message.at,
    utcOffsetMinutes: message.utcOffsetMinutes,
    known,
    antecedent,
  });
  const say = (clause: string, wished: boolean): Draft[] => {
    const reading = readClause(clause, context());
    ({ antecedent } = reading);
    drafts.push(...reading.drafts.map((draft) => ({ ...draft, wished })));
    return reading.drafts;
  };
  const introduced = introducedName(text);
  if (introduced !== undefined) drafts.push({ ...introduced, wished: false });
  const answers = readAnswer(text, asked);
  for (const answer of answers) for (const { text: clause } of clausesOf(answer)) say(clause, false);
  const isAnswered = drafts.length > 0;
  for (const [index, sentence] of sentencesOf(text).flatMap(apartFromCorrection).entries()) {
    const forgotten = readForgetting(sentence);
    if (forgotten !== undefined) {
      drafts.push(...forget(forgotten, { context: context(), known }));
      const after = /,\s*(?<rest>(?:I|we|my) .*)$/i.exec(forgotten)?.groups?.['rest'];
      if (after !== undefined) for (const { text: clause } of clausesOf(after)) say(clause, false);
      continue;
    }
    const wish = readWish(sentence);
    if (wish.wished && wish.text.trim() === '') {
      for (const draft of drafts) draft.wished = true;
      continue;
    }
    const put = readCorrection(sentence);
    const before_ = drafts.length;
    if (put !== undefined && !(isAnswered && index === 0)) {
      const earlier = [...earlierDrafts(before, input), ...drafts];
      const fixed =
        correct(put, [
          ...known.filter(({ retired, about }) => retired === null && about === 'person').map(asDraft),
          ...earlier,
        ]) ?? misheardName(asked ?? '', put);
      if (fixed !== undefined) {
        const wrong = drafts.findIndex(
          ({ attribute, value }) => attribute === fixed.attribute && value === fixed.insteadOf,
        );
        if (wrong !== -1) drafts.splice(wrong, 1);
        drafts.push({ ...fixed, wished: wish.wished });
        continue;
      }
    }
    for (const clause of clausesOf(wish.text)) {
      mentioned.push(...readMentions(clause.text));
      if (clause.isQuestion && !wish.wished) continue;
      const split = withoutCorrected(clause.text);
      const found = say(split.text, wish.wished);
      const [first] = found;
      if (split.wrong !== undefined && first !== undefined && found.length === 1) {
        const last = drafts.at(-1);
        if (last !== undefined && (last.act ?? 'tell') === 'tell')
          Object.assign(last, { act: 'correct', insteadOf: split.wrong });
      }
    }
    if (wish.wished && drafts.length === before_) drafts.push(...note(wish.text));
  }
  const isTold = ({ attribute, value }: Draft): boolean =>
    drafts.some((draft) => draft.attribute === attribute && draft.value.includes(value));
  return [
    ...drafts.filter((draft) => !isToldBy(draft, drafts)),
    ...mentioned.filter((draft) => !isTold(draft)).map((draft) => ({ ...draft, wished: false })),
  ];
}

/** That there is a brother need not be kept beside where he lives. */
function isToldBy({ isBare, value }: Draft, drafts: readonly Draft[]): boolean {
  return isBare === true && drafts.some(({ subject }) => subject === value);
}

/** "I work at Google, sorry, I meant Amazon". */
function apartFromCorrection(sentence: string): string[] {
  return sentence.split(
    /, (?=(?:sorry|oops|wait|hang on|no wait|correction|actually no|I mean|no),? (?:I meant?|it is|make (?:it|that)|no\b,?)|I meant? )/i,
  );
}

/** "I'm from Slovakia, not Slovenia". */
function withoutCorrected(clause: string): { text: string; wrong: string | undefined } {
  const groups =
    /^(?<text>.+?),? (?:and )?not (?:in |at |from |an? |on )?(?<wrong>[\p{L}\p{N}'-]+(?: [\p{Lu}][\p{L}'-]+)?)$/u.exec(
      clause,
    )?.groups;
  const wrong = groups?.['wrong'];
  if (
    groups === undefined ||
    wrong === undefined ||
    /^(?:any ?more|yet|really|much|now|here|there|it|you|me|this|that|good|bad|well|fun|married|working|a|an|the)$/i.test(
      wrong,
    )
  )
    return { text: clause, wrong: undefined };
  if (/\b(?:am|is|are|do|does|did|was|were|have|has|can|will)$/i.test(groups['text'] ?? ''))
    return { text: clause, wrong: undefined };
  return { text: groups['text'] ?? clause, wrong };
}

function note(words: string): Said[] {
  const said = secondPerson(words.replace(/[\s.!?]+$/, '').trim());
  if (
    said.length > LONGEST_NOTE ||
    said.length < 5 ||
    isToTheBot(words) ||
    !/^(?:you|your|the|he|she|they|it|\p{Lu})/iu.test(said)
  )
    return [];
  if (
    /\byou (?:must|should|have to|need to|will|can|could|would|said|are (?:a|an) (?:ai|bot|assistant))\b/i.test(
      said,
    ) &&
    !/^(?:I|we|my|our)\b/i.test(words)
  )
    return [];
  const text = said.charAt(0).toUpperCase() + said.slice(1);
  return [{ attribute: 'note', value: said.slice(0, 110), text, importance: 0.7, wished: true }];
}

/** By what it would say ("I live in Berlin"), by the name of it ("my job"), or by the facts that speak of it. */
function forget(
  what: string,
  { context, known }: { context: ClauseContext; known: readonly Fact[] },
): Said[] {
  const bare = what.replace(/[\s.!?]+$/, '').replace(/,.*$/, '');
  const named = FORGETTABLE.find(([form]) => form.test(bare));
  const forgotten = (draft: Draft): Said => ({ ...draft, act: 'forget', wished: false });
  if (named !== undefined) {
    const [, attribute] = named;
    return [
      forgotten({
        attribute,
        value: attribute === 'possession' ? 'car' : '',
        text: `You asked me to forget: ${secondPerson(bare)}`,
        subject: 'self',
      }),
    ];
  }
  const read = readClause(bare, context).drafts;
  if (read.length > 0) return read.map(forgotten);
  const words = stemWords(bare);
  if (words.length === 0) return [];
  return known
    .filter(({ text, retired }) => retired === null && words.every((word) => stemWords(text).includes(word)))
    .map((fact) => forgotten(asDraft(fact)));
}

function asDraft({ subject, attribute, value, text, kind }: Fact): Draft {
  return { subject, attribute, value, text: text.replace(/\.$/, ''), kind };
}

function earlierDrafts(before: ExtractInput['before'], input: ExtractInput): Draft[] {
  return before
    .filter(({ role }) => role === 'user')
    .slice(-EARLIER_MESSAGES)
    .flatMap((message) => {
      const text = normalise(message.text);
      if (isForeign(text) || isAnotherWorld(text)) return [];
      const place = before.indexOf(message);
      const asked = before[place - 1]?.role === 'assistant' ? before[place - 1]?.text : undefined;
      return readMessage(withoutQuotations(text), {
        input: { message, before: [], known: input.known },
        asked,
      });
    });
}

/** Whom "he" and "she" may mean at the start of the message. */
function antecedentBefore({ before, known }: ExtractInput, text: string): Holder | undefined {
  if (before.length === 0 || text.length > 600) return undefined;
  const last = before.findLast(({ role }) => role === 'user');
  const asked = before.at(-1);
  let antecedent: Holder | undefined;
  for (const message of [last, asked]) {
    if (message === undefined) continue;
    const own =
      message.role === 'user'
        ? normalise(message.text)
        : normalise(message.text.slice(0, 400))
            .replace(/\byour\b/gi, 'my')
            .replace(/\byou\b/gi, 'I');
    if (isForeign(own) || isAnotherWorld(own)) continue;
    const context = { at: message.at, utcOffsetMinutes: message.utcOffsetMinutes, known };
    for (const clause of clausesOf(own.replace(/\?/g, '.')))
      ({ antecedent } = readClause(clause.text, { ...context, antecedent }));
    // "What is your dog called?": no clause of the person's, but it names whom it asks about.
    antecedent ??= lastOfOwn(own);
  }
  return antecedent;
}

function toClaim(draft: Said, messageId: string): Claim {
  const { attribute, act = 'tell' } = draft;
  const kind =
    draft.kind ??
    (Object.hasOwn(ATTRIBUTES, attribute)
      ? ATTRIBUTES[attribute as AttributeName].kind
      : isFavourite(attribute)
        ? 'preference'
        : 'identity');
  const subject = draft.subject ?? 'self';
  return {
    act,
    text: `${draft.text.replace(/[\s.]+$/, '')}.`,
    // What somebody else is, is known of the person as of whom they have.
    kind: subject !== 'self' && ['identity', 'preference', 'possession'].includes(kind) ? 'relation' : kind,
    subject,
    attribute,
    value: draft.value,
    insteadOf: act === 'correct' ? (draft.insteadOf ?? null) : null,
    validFrom: draft.from ?? null,
    validTo: draft.to ?? null,
    trust: draft.trust ?? TRUST,
    importance: draft.importance ?? 0.5,
    wished: draft.wished,
    sourceMessageIds: [messageId],
  };
}
