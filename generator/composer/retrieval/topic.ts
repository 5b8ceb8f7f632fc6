/** Which topic a message, or the conversation just now, is about. */
import type { Prompt } from '../../prompt.js';
import { splitSentences } from '../said-before.js';
import { once } from '../words/once.js';
import { stemsOf } from '../words/telling-words.js';
import { readBank } from './read-bank.js';
import type { Topic } from './read-bank.js';

export function topicOf(text: string): Topic | undefined {
  const stems = stemsOf(text);
  let best: { topic: Topic; shared: number } | undefined;
  for (const topic of readBank().topics.values()) {
    const shared = stems.filter((word) => topic.words.has(word)).length;
    if (shared > (best?.shared ?? 0)) best = { topic, shared };
  }
  return best?.topic;
}

/** Every sentence that a topic can say, to its topic. */
const topicOfSentence = once(() => {
  const { topics, exchanges } = readBank();
  const sentences = new Map<string, Topic>();
  const keep = (topic: Topic | undefined, texts: readonly string[]) => {
    if (topic === undefined) return;
    for (const sentence of texts.flatMap(splitSentences)) sentences.set(sentence, topic);
  };
  for (const topic of topics.values()) keep(topic, [...topic.open, ...topic.more]);
  for (const { topic, replies } of exchanges) keep(topics.get(topic), replies);
  return sentences;
});

/** What the last answer was about, or else the visitor's last words. */
export function topicUnderDiscussion({ dialogue }: Prompt): Topic | undefined {
  const answers = dialogue.filter(({ role }) => role === 'assistant');
  const spoken = answers
    .slice(-2)
    .toReversed()
    .map(({ text }) => topicSpokenOf(text))
    .find((topic) => topic !== undefined);
  return spoken ?? topicOf(dialogue.findLast(({ role }) => role === 'user')?.text ?? '');
}

function topicSpokenOf(text: string): Topic | undefined {
  return splitSentences(text)
    .map((sentence) => topicOfSentence().get(sentence))
    .findLast((topic) => topic !== undefined);
}

/** How many of the latest answers in a row stayed with a topic. */
export function answersOn(topic: Topic, { dialogue }: Prompt): number {
  const answers = dialogue.filter(({ role }) => role === 'assistant').toReversed();
  const end = answers.findIndex(({ text }) => topicSpokenOf(text) !== topic);
  return end === -1 ? answers.length : end;
}
