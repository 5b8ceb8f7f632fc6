/**
 * The bank of exchanges as data. Each topic begins with `# name`, then `@words` by which it is known, `@open` to
 * bring it up, `@more` to stay with it, and exchanges: a line of cues between bars, and the replies to them, each
 * after a hyphen.
 */
import { BANK } from '../bank/every-topic.js';
import { once } from '../words/once.js';
import { stem } from '../words/stem.js';

export interface Exchange {
  topic: string;
  cues: readonly string[];
  replies: readonly string[];
}

export interface Topic {
  name: string;
  words: ReadonlySet<string>;
  open: readonly string[];
  more: readonly string[];
}

export interface Bank {
  topics: ReadonlyMap<string, Topic>;
  exchanges: readonly Exchange[];
}

export const readBank = once((): Bank => parseBank(BANK.join('\n')));

export function parseBank(text: string): Bank {
  const topics = new Map<string, Topic>();
  const exchanges: Exchange[] = [];
  for (const section of text.split(/^# /m).slice(1)) {
    const [head = '', ...lines] = section.split('\n').map((line) => line.trim());
    const name = head.trim();
    const found: { cues: string[]; replies: string[] }[] = [];
    let words = '';
    for (const line of lines) {
      if (line.startsWith('@words ')) words += ` ${line.slice('@words '.length)}`;
      else if (line.startsWith('- ')) found.at(-1)?.replies.push(line.slice(2));
      else if (line !== '') found.push({ cues: line.split('|').map((cue) => cue.trim()), replies: [] });
    }
    const under = (mark: string) =>
      found.filter(({ cues }) => cues[0] === mark).flatMap(({ replies }) => replies);
    topics.set(name, {
      name,
      words: new Set(
        words
          .split(' ')
          .filter((word) => word !== '')
          .map(stem),
      ),
      open: under('@open'),
      more: under('@more'),
    });
    exchanges.push(
      ...found
        .filter(({ cues }) => cues[0]?.startsWith('@') === false)
        .map((exchange) => ({ topic: name, ...exchange })),
    );
  }
  return { topics, exchanges };
}
