/**
 * Chit-chat: the exchange that fits the message, else more on the topic, else a question about whom or what the
 * visitor speaks of. A topic that has been kept to by short answers alone is left for another.
 */
import type { Prompt } from '../prompt.js';
import type { DialogueAct } from './dialogue-act.js';
import { completeQuestion, namesIn } from './grounding/follow-up.js';
import { hasAskedEnough, maybe, must, openWith, planOf } from './plan.js';
import type { Move, Plan } from './plan.js';
import { entityUnderDiscussion } from './retrieval/entity.js';
import { findExchanges } from './retrieval/find-exchange.js';
import type { Meaning } from './retrieval/meaning.js';
import { readBank } from './retrieval/read-bank.js';
import type { Exchange, Topic } from './retrieval/read-bank.js';
import { isInTrouble } from './retrieval/hard-times.js';
import { answersOn, topicOf, topicUnderDiscussion } from './retrieval/topic.js';
import { createSeededRandom, shuffle } from './seeded-random.js';
import { stemsOf } from './words/telling-words.js';

/** How like a cue a message must be. An act with good phrases of its own asks for more. */
function floorFor({ name, detail }: DialogueAct): number {
  switch (name) {
    case 'statement':
      return 0.52;
    case 'ask-opinion':
    case 'ask-life':
    case 'ask-self':
    case 'ask-advice':
      return 0.6;
    case 'ask-task':
      return detail === 'tell' ? 0.6 : 0.8;
    case 'ask-fact':
      return 0.66;
    case 'ask-human':
    case 'ask-abilities':
    case 'ask-recording':
    case 'ask-who':
    case 'ask-personal':
    case 'ask-date':
    case 'ask-now':
    case 'introduction':
      return 2;
    case 'backchannel':
    case 'clarify':
    case 'correction':
      return 0.9;
    default:
      return 0.74;
  }
}

export function* planFromBank(act: DialogueAct, prompt: Prompt, meaning?: Meaning): Generator<Plan> {
  if (act.name === 'new-subject') yield* planNewSubject(act, prompt);
  const goesOn = GOES_ON.test(act.evidence);
  if (goesOn) yield* planToGoOn(act, prompt);
  const floor = isInTrouble(prompt) ? Math.max(IN_TROUBLE, floorFor(act)) : floorFor(act);
  const asked = ASKS_FOR_AN_ANSWER.includes(act.name) ? completeQuestion(prompt).text : prompt.message;
  for (const { exchange, score } of findExchanges(asked, meaning?.cue)) {
    if (score < floor) break;
    const replies = fittingReplies(exchange, { act, prompt, asked, score });
    if (replies.length > 0) yield withCourtesy(act, [must(inMeasure(replies, prompt))], 'bank');
  }
  if (act.name === 'backchannel' && !goesOn) yield* planToGoOn(act, prompt);
  if (act.name === 'statement') yield* planForStatement(act, prompt);
}

const IN_TROUBLE = 0.66;
const ASKS_FOR_AN_ANSWER: readonly DialogueAct['name'][] = ['ask-fact', 'ask-now', 'ask-languages'];

/**
 * A question of fact is answered by its own names and not by a question alone, and a word or two in answer to one are
 * of the subject that was asked about, unless they match too well.
 */
function fittingReplies(
  { topic, cues, replies }: Exchange,
  { act, prompt, asked, score }: { act: DialogueAct; prompt: Prompt; asked: string; score: number },
): readonly string[] {
  if (ASKS_FOR_AN_ANSWER.includes(act.name)) {
    const names = namesIn(asked).flatMap(stemsOf);
    const isOfThem =
      names.length === 0 || cues.some((cue) => stemsOf(cue).some((word) => names.includes(word)));
    return isOfThem ? replies.filter((reply) => !IS_BARE_QUESTION.test(reply)) : [];
  }
  const current = topicUnderDiscussion(prompt)?.name;
  const isAside = current !== undefined && current !== topic && score < SURE && isShortAnswer(prompt);
  return isAside ? [] : replies;
}

const IS_BARE_QUESTION = /^[^.?]*\?$/;
const SURE = 0.85;

const GOES_ON =
  /^(?:(?:yes|yeah|yep|yup|sure|ok|okay|of course|no|nope|go on|tell me more|more|continue|and|and then|hm+|mm+|mhm|i see|please|maybe|perhaps)(?: |$))+(?:more|please|then)?$/;

/** After two questions in a row, what ends without one comes first. */
function inMeasure(replies: readonly string[], prompt: Prompt): readonly string[] {
  if (!hasAskedEnough(prompt)) return replies;
  const plain = replies.filter((reply) => !reply.endsWith('?'));
  return plain.length === 0 ? replies : plain;
}

function withCourtesy(act: DialogueAct, moves: Move[], basis: 'bank' | 'topic'): Plan {
  return planOf([...openWith(act), ...moves], { basis });
}

function* planForStatement(act: DialogueAct, prompt: Prompt): Generator<Plan> {
  if (isInTrouble(prompt)) {
    yield planOf([must('statement.gentle')], { basis: 'topic' });
    return;
  }
  const topic = topicOf(prompt.message);
  const entity = entityUnderDiscussion(prompt);
  const isTired = hasAskedEnough(prompt);
  if (entity?.isLiving === true && !isTired) {
    yield planOf([maybe('statement'), must('statement.living')], {
      slots: { entity: entity.name },
      basis: 'topic',
    });
  }
  const echo = echoOf(prompt);
  if (echo !== undefined) {
    const current = topicUnderDiscussion(prompt);
    const next = isTired ? [] : [maybe(current === undefined ? 'question.more' : current.more)];
    yield planOf([must('echo'), ...next], { slots: { Echo: echo }, basis: 'topic' });
  }
  if (topic !== undefined && !isTired) {
    yield planOf([maybe('statement'), must(topic.more)], { basis: 'topic' });
  }
  if (entity?.isLiving === false && !isTired) {
    yield planOf([maybe('statement'), must('statement.thing')], {
      slots: { entity: entity.name },
      basis: 'topic',
    });
  }
  const current = topicUnderDiscussion(prompt);
  if (current !== undefined && !isTired && answersOn(current, prompt) < MOST_ON_ONE_TOPIC) {
    yield planOf([maybe('statement'), must(current.more)], { basis: 'topic' });
  }
}

const MOST_ON_ONE_TOPIC = 4;

/** "Yes", "hm", "tell me more": the topic goes on until it is worn, then another begins. */
function* planToGoOn(act: DialogueAct, prompt: Prompt): Generator<Plan> {
  const topic = topicUnderDiscussion(prompt);
  if (topic === undefined) return;
  const isWorn = answersOn(topic, prompt) >= MOST_ON_ONE_TOPIC;
  if (!isWorn) yield withCourtesy(act, [must(topic.more)], 'topic');
  yield* planNewSubject(act, prompt, topic);
}

function* planNewSubject(act: DialogueAct, prompt: Prompt, from?: Topic): Generator<Plan> {
  const random = createSeededRandom(`${prompt.fence} subject`);
  const wanted = topicOf(prompt.message);
  const others = shuffle([...readBank().topics.values()], random).filter(
    (topic) => topic !== from && topic.open.length > 0,
  );
  const inTurn = wanted === undefined ? others : [wanted, ...others];
  for (const topic of inTurn.slice(0, 6)) {
    yield withCourtesy(
      act,
      [...(wanted === undefined ? [maybe('turn.away')] : []), must(topic.open)],
      'topic',
    );
  }
}

const SHORT_ANSWER = /^[\p{L}\p{M}\p{N}' -]{2,40}$/u;
const NOT_TO_ECHO =
  /\b(?:that|that's|this|it's|there|what|who|i|i'm|me|my|you|your|he|she|it|we|they|is|are|am|was|do|not|no|yes|fuck\w*|shit\w*|bitch\w*|dick|cunt|ass|sex\w*|porn|nazi\w*|kill\w*|die|human|person|hate)\b/i;

/** A word or three in answer to a question, fit to be said back. */
function echoOf({ dialogue, message }: Prompt): string | undefined {
  const answer = message.trim().replace(/[.!]+$/, '');
  if (!isShortAnswer({ dialogue, message }) || NOT_TO_ECHO.test(answer)) return undefined;
  return `${answer.charAt(0).toUpperCase()}${answer.slice(1)}`;
}

function isShortAnswer({ dialogue, message }: Pick<Prompt, 'dialogue' | 'message'>): boolean {
  const last = dialogue.at(-1);
  const wasAsked = last?.role === 'assistant' && last.text.includes('?');
  const answer = message.trim().replace(/[.!]+$/, '');
  return wasAsked && SHORT_ANSWER.test(answer) && answer.split(' ').length <= 4;
}
