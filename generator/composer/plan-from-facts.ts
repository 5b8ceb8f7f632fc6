/** Replies from what the visitor told: answers to what they ask of themselves, a welcome back, a farewell by name. */
import type { Prompt } from '../prompt.js';
import type { DialogueAct } from './dialogue-act.js';
import type { PhraseSet } from './phrases/phrase-bank.js';
import { maybe, must, openWith, planOf } from './plan.js';
import type { Plan } from './plan.js';
import { entityUnderDiscussion } from './retrieval/entity.js';
import { answerFromFacts, visitorNameIn } from './recall/answer-from-facts.js';
import { correctionIn } from './recall/corrections.js';
import { correctFacts } from './recall/known-facts.js';
import type { KnownFact } from './recall/known-facts.js';
import { readPersonalQuestion } from './recall/personal-question.js';
import type { PersonalQuestion } from './recall/personal-question.js';

const NO_QUESTIONS: readonly DialogueAct['name'][] = [
  'greeting',
  'introduction',
  'thanks',
  'goodbye',
  'apology',
  'insult',
  'feeling',
  'backchannel',
  'compliment',
  'ask-advice',
];

export interface Telling {
  act: DialogueAct;
  prompt: Prompt;
  facts: readonly KnownFact[];
}

export function* planFromFacts({ act, prompt, facts }: Telling): Generator<Plan> {
  const question = personalQuestion(act, prompt);
  if (question === undefined) return;
  if (question.scope === 'all') yield* planEverything(facts);
  else if (question.scope === 'last') yield* planLast(facts);
  else yield* planOne(question, { act, prompt, facts });
}

/** What is put right is said back as it stands now. */
export function* planCorrection({ prompt, facts }: Telling): Generator<Plan> {
  const correction = correctionIn(prompt.message);
  const fact = correction === undefined ? undefined : correctFacts(facts, correction)?.at(-1);
  if (fact !== undefined)
    yield planOf([must('memory.corrected')], { slots: slotsOf(fact), basis: 'dialogue' });
}

/** What nobody told is not guessed at. */
export function* planUnknownFact({ act, prompt }: Telling): Generator<Plan> {
  const question = personalQuestion(act, prompt);
  if (question?.isAboutSelf !== true) return;
  const isOwnMatter =
    act.name === 'ask-fact' && prompt.passages.length === 0 && OWN_MATTER.test(question.core);
  if (act.name === 'ask-personal' || isOwnMatter)
    yield planOf([...openWith(act), must('memory.unknown')], {});
}

function personalQuestion(act: DialogueAct, prompt: Prompt): PersonalQuestion | undefined {
  if (NO_QUESTIONS.includes(act.name)) return undefined;
  const { message } = prompt;
  const asks = act.name.startsWith('ask-') || message.includes('?') || act.name === 'clarify';
  return asks ? readPersonalQuestion(aboutTheirs(prompt)) : undefined;
}

/** "How old is he?" is asked of the son they told of: "How old is my son?". */
function aboutTheirs(prompt: Prompt): string {
  const { message } = prompt;
  if (/\b(?:i|my|you|your)\b/i.test(message) || !/\b(?:he|she|his|her)\b/i.test(message)) return message;
  const name = entityUnderDiscussion(prompt)?.name;
  if (name === undefined) return message;
  const theirs = name.replace(/^your /, 'my ');
  return message.replace(/\b(?:he|she)\b/i, theirs).replace(/\b(?:his|her)\b/i, `${theirs}'s`);
}

const OWN_MATTER =
  /^(?:what|which|where|when|who|whom|how (?:old|many|long|often|tall|far)) (?:\S+ ){0,3}?(?:do|did|am|have|was|is|are|does|were) (?:i|my)\b|^(?:do|did|am|have|was|is|are) (?:i|my)\b/;

function* planOne(question: PersonalQuestion, { act, facts, prompt }: Telling): Generator<Plan> {
  const found = answerFromFacts(question, facts);
  if (found === undefined) return;
  const { fact, coverage } = found;
  // Of third parties only what was told is said, and only where nothing was read about them.
  if (
    !question.isAboutSelf &&
    (coverage < 0.65 ||
      !(namesSomebody(question, facts) || (coverage === 1 && question.core.startsWith('who '))) ||
      prompt.passages.length > 0)
  )
    return;
  const isNegative = / (?:not|never|no)\b|n't\b/.test(fact.text);
  const set: PhraseSet = !question.isYesNo
    ? 'memory.answer'
    : coverage > 0.9 && !isNegative
      ? 'memory.yes'
      : 'memory.other';
  yield planOf([...openWith(act), must(set)], { slots: slotsOf(fact), basis: basisOf(fact) });
}

function namesSomebody({ terms }: PersonalQuestion, facts: readonly KnownFact[]): boolean {
  const names = facts.flatMap(({ text }) =>
    (text.match(/(?<=\S )\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+/gu) ?? []).map((name) => name.toLowerCase()),
  );
  return terms.some((term) =>
    names.some((name) => name === term || (name.startsWith(term) && name.length - term.length < 2)),
  );
}

const MOST_AT_ONCE = 3;

function* planEverything(facts: readonly KnownFact[]): Generator<Plan> {
  const told = facts.filter(({ text }) => /^(?:you|your)\b/.test(text));
  if (told.length === 0) return;
  const name = told.find(({ text }) => text.startsWith('your name is'));
  const others = told.filter((fact) => fact !== name).slice(-MOST_AT_ONCE);
  const listed = [...(name === undefined ? [] : [name]), ...others].map(({ text }) => text);
  yield planOf([must('memory.all')], { slots: { facts: joined(listed) }, basis: basisOf(told.at(-1)) });
}

function* planLast(facts: readonly KnownFact[]): Generator<Plan> {
  const last = facts.findLast(({ from }) => from === 'dialogue');
  if (last !== undefined) yield planOf([must('memory.answer')], { slots: slotsOf(last), basis: 'dialogue' });
}

function joined(texts: string[]): string {
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
}

function slotsOf({ text }: KnownFact): Record<string, string> {
  return { fact: text, Fact: `${text.charAt(0).toUpperCase()}${text.slice(1)}` };
}

function basisOf(fact: KnownFact | undefined): 'memories' | 'dialogue' {
  return fact?.from === 'dialogue' ? 'dialogue' : 'memories';
}

/** Not brought up unasked: what hurts, and what is nobody's business. */
const DELICATE =
  /\b(?:die[ds]?|dying|death|dead|cancer|ill|illness|sick|hospital|depress\w*|anxi\w*|suicid\w*|divorc\w*|broke up|miscarr\w*|debt|fired|laid off|arrest\w*|prison|addict\w*|alcohol\w*|pregnan\w*|abuse\w*|religio\w*|muslim|christian|jewish|gay|lesbian|trans|salary|medication|therapy|therapist|disab\w*|diabet\w*|allerg\w*|hate|vote\w*|password|lonely|sad|grief|funeral|surgery|sex\w*)\b/i;
const LIVING =
  /\b(?:dog|cat|puppy|kitten|rabbit|horse|hamster|parrot|son|daughter|baby|sister|brother),? (?:is |was )?(?:called |named )?(?<living>\p{Lu}\p{Ll}+)/u;

/** The first words of a conversation with somebody who was here before. */
export function* planReturning(
  { name }: DialogueAct,
  prompt: Prompt,
  facts: readonly KnownFact[],
): Generator<Plan> {
  const isFirst = !prompt.dialogue.some(({ role }) => role === 'user');
  const isGreeting = name === 'greeting' || name === 'how-are-you' || prompt.message.trim() === '';
  if (!isFirst || !isGreeting || prompt.memories.length === 0) return;
  const visitor = visitorNameIn(facts);
  const kept = facts.filter(
    ({ text, from }) =>
      from === 'memory' &&
      /^(?:you|your)\b/.test(text) &&
      !DELICATE.test(text) &&
      !text.startsWith('your name'),
  );
  // The most relevant memory stands last among the facts.
  const fact = kept.at(-1);
  const living = fact === undefined ? undefined : LIVING.exec(fact.text)?.groups?.['living'];
  const slots = { visitor: visitor ?? '', living: living ?? '', fact: fact?.text ?? '' };
  const moves = [must(visitor === undefined ? 'returning.unnamed' : 'returning.named')];
  if (living !== undefined) moves.push(maybe('returning.living'));
  else if (fact !== undefined) moves.push(maybe('returning.memory'));
  else moves.push(maybe('question.opening'));
  yield planOf(moves, { slots, basis: 'memories' });
}

export function* planGoodbye({ name }: DialogueAct, facts: readonly KnownFact[]): Generator<Plan> {
  const visitor = name === 'goodbye' ? visitorNameIn(facts) : undefined;
  if (visitor !== undefined) yield planOf([must('goodbye.named')], { slots: { visitor } });
}
