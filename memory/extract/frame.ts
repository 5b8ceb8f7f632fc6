/**
 * A frame is a form of words and what it says. Predicate frames read what stands after the subject, with the verb as
 * after "you"; clause frames read a whole clause.
 */
import type { DateContext } from '../time/found-date.js';
import type { Draft } from './draft.js';
import type { Holder } from './reading/subject.js';

export interface FrameContext extends DateContext {
  holder: Holder;
  /** Everything after the subject, or the clause. */
  words: string;
}

export interface Frame {
  form: RegExp;
  /** Nothing: the next frame is tried. An empty list: the clause says nothing, and no other frame shall read it. */
  read: (groups: Groups, context: FrameContext) => Draft[] | undefined;
}

export type Groups = Readonly<Record<string, string>>;

export function readFrames(frames: readonly Frame[], context: FrameContext): Draft[] | undefined {
  for (const { form, read } of frames) {
    const found = form.exec(context.words);
    if (found === null) continue;
    const groups = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, words]) => [name, words ?? '']),
    );
    const drafts = read(groups, context);
    if (drafts !== undefined) return drafts;
  }
  return undefined;
}

/** "a" or "an" before the word, unless it has a determiner already. */
export function withArticle(words: string): string {
  if (/^(?:an?|the|my|your|one|two|three|four|five|six|\d+|some|no|his|her) /i.test(words)) return words;
  return `${/^(?:[aeio]|un(?!i)|u(?!n|s|k))/i.test(words) && !/^(?:one|eu)/i.test(words) ? 'an' : 'a'} ${words}`;
}

export function withoutArticle(words: string): string {
  return words.replace(/^(?:an?|the|some|my|our|your) /i, '');
}
