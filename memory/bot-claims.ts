/**
 * What the bot says of itself, by a short list of forms; so that it stays what it said it is. Its character wins: a
 * name that is not the character's is not kept. And the first saying wins: who likes tea on Monday does not dislike
 * it on Tuesday.
 */
import { holdsOne } from './attributes.js';
import { newFact, type Fact } from './fact.js';
import { isSameMeaning } from './reconcile/meaning-words.js';
import type { FactChange } from './reconcile/fact-change.js';
import type { SourceMessage } from './source-message.js';

interface Said {
  attribute: string;
  value: string;
  text: string;
}

const MOST = 50;
/** Less sure than what a person says of themselves: a model may say anything. */
const TRUST = 0.5;
const IMPORTANCE = 0.3;
const LONGEST_SENTENCE = 160;

const FORMS: readonly { form: RegExp; attribute: string }[] = [
  { form: /^(?:my name is|i am called|i'm called|call me) (?<value>\p{Lu}[\p{L}'-]*)$/iu, attribute: 'name' },
  { form: /^i (?:live in|am based in) (?<value>[\p{L}' -]{2,40})$/iu, attribute: 'home' },
  { form: /^i (?:come from|am from|was born in) (?<value>[\p{L}' -]{2,40})$/iu, attribute: 'origin' },
  {
    form: /^i (?:(?:really|also|quite) )?(?:like|love|enjoy|adore) (?<value>(?!(?:you|your|that|it|this|how|to (?:know|hear|help|see))\b).{2,60})$/iu,
    attribute: 'like',
  },
  {
    form: /^i (?:(?:really|also|quite) )?(?:dislike|hate|do not like|don't like|cannot stand|can't stand) (?<value>(?!(?:you|your|that|it|this|to)\b).{2,60})$/iu,
    attribute: 'dislike',
  },
  {
    form: /^i(?: am|['’]m) (?<value>an? (?!(?:bit|little|lot|fan)\b)[\p{L}' -]{2,60})$/iu,
    attribute: 'job',
  },
];
const FAVOURITE =
  /^my favou?rite (?<thing>[\p{L}' -]{2,30}?) (?:is|are) (?<value>(?!(?:you|your)\b).{2,60})$/iu;

/** What an answer of the bot adds to what it has said of itself. */
export function reconcileBotClaims({
  answer,
  facts,
  name,
  newId,
}: {
  answer: SourceMessage;
  facts: readonly Fact[];
  /** Of the character that the bot has. */
  name: string;
  newId: () => string;
}): FactChange[] {
  const known = facts.filter(({ about, retired }) => about === 'bot' && retired === null);
  const changes: FactChange[] = [];
  for (const said of saidOfSelf(answer.text)) {
    if (known.length >= MOST) break;
    if (said.attribute === 'name' && !isSameMeaning(said.value, name)) continue;
    if (known.some((fact) => isSaid(fact, said) || contradicts(fact, said))) continue;
    const fact = factOf(said, answer, newId());
    known.push(fact);
    changes.push({ type: 'add', fact });
  }
  return changes;
}

function saidOfSelf(text: string): Said[] {
  // Code and what is quoted is not the bot's own voice, nor is a question.
  const own = text.replace(/```[\s\S]*?(?:```|(?![\s\S]))|`[^`\n]*`|"[^"\n]*"|“[^”\n]*”|^>.*$/gm, '');
  return (own.match(/[^.!?\n]+[.!?]?/g) ?? [])
    .filter((sentence) => !sentence.endsWith('?') && sentence.length <= LONGEST_SENTENCE)
    .map((sentence) => sentence.trim().replace(/[.!]$/, ''))
    .map(readSentence)
    .filter((said) => said !== undefined);
}

function readSentence(sentence: string): Said | undefined {
  const text = `${sentence}.`;
  const favourite = FAVOURITE.exec(sentence)?.groups;
  if (favourite !== undefined) {
    const { thing = '', value = '' } = favourite;
    return { attribute: `favourite ${thing.toLowerCase()}`, value, text };
  }
  for (const { form, attribute } of FORMS) {
    const value = form.exec(sentence)?.groups?.['value'];
    if (value !== undefined) return { attribute, value: value.replace(/^an? /i, ''), text };
  }
  return undefined;
}

function isSaid(fact: Fact, { attribute, value }: Said): boolean {
  return fact.attribute === attribute && isSameMeaning(fact.value, value);
}

const OPPOSITES: Readonly<Record<string, string>> = { like: 'dislike', dislike: 'like' };

function contradicts(fact: Fact, { attribute, value }: Said): boolean {
  if (fact.attribute === attribute) return holdsOne(attribute);
  return fact.attribute === OPPOSITES[attribute] && isSameMeaning(fact.value, value);
}

function factOf({ attribute, value, text }: Said, answer: SourceMessage, id: string): Fact {
  const { id: messageId, conversationId, at } = answer;
  const isTaste = attribute === 'like' || attribute === 'dislike' || attribute.startsWith('favourite ');
  return newFact(
    {
      id,
      about: 'bot',
      text,
      kind: isTaste ? 'preference' : 'identity',
      subject: 'self',
      attribute,
      value,
      sources: [{ messageId, conversationId, at }],
      trust: TRUST,
      importance: IMPORTANCE,
      validFrom: null,
      validTo: null,
    },
    answer,
  );
}
