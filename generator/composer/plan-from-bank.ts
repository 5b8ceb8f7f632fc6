/**
 * Chit-chat: the exchange that fits the message, else more on the topic, else a question about whom or what the
 * visitor speaks of. A topic that has been kept to by short answers alone is left for another.
 */
import type { Prompt } from '../prompt.js';
import type { DialogueAct } from './dialogue-act.js';
import { hasAskedEnough, maybe, must, openWith, planOf } from './plan.js';
import type { Move, Plan } from './plan.js';
import { entityUnderDiscussion } from './retrieval/entity.js';
import { findExchanges } from './retrieval/find-exchange.js';
import type { Meaning } from './retrieval/meaning.js';
import { readBank } from './retrieval/read-bank.js';
import type { Topic } from './retrieval/read-bank.js';
import { answersOn, topicOf, topicUnderDiscussion } from './retrieval/topic.js';
import { createSeededRandom, shuffle } from './seeded-random.js';

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
    case 'ask-now':
      return 0.66;
    case 'ask-human':
    case 'ask-recording':
    case 'ask-who':
    case 'ask-personal':
    case 'ask-date':
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
  const floor = floorFor(act);
  for (const { exchange, score } of findExchanges(prompt.message, meaning?.cue)) {
    if (score < floor) break;
    yield withCourtesy(act, [must(inMeasure(exchange.replies, prompt))], 'bank');
  }
  if (act.name === 'backchannel' && !goesOn) yield* planToGoOn(act, prompt);
  if (act.name === 'statement') yield* planForStatement(act, prompt);
}

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

const SHORT_ANSWER = /^[\p{L}\p{M}' -]{2,40}$/u;
const NOT_TO_ECHO =
  /\b(?:that|that's|this|it's|there|what|who|i|i'm|me|my|you|your|he|she|it|we|they|is|are|am|was|do|not|no|yes|fuck\w*|shit\w*|bitch\w*|dick|cunt|ass|sex\w*|porn|nazi\w*|kill\w*|die|human|person|hate)\b/i;

/** A word or three in answer to a question, fit to be said back. */
function echoOf({ dialogue, message }: Prompt): string | undefined {
  const last = dialogue.at(-1);
  const wasAsked = last?.role === 'assistant' && last.text.includes('?');
  const answer = message.trim().replace(/[.!]+$/, '');
  if (!wasAsked || !SHORT_ANSWER.test(answer) || NOT_TO_ECHO.test(answer) || answer.split(' ').length > 4)
    return undefined;
  return `${answer.charAt(0).toUpperCase()}${answer.slice(1)}`;
}
