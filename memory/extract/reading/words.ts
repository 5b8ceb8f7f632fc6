/** The tagger of compromise, without its grammar of phrases, which costs twice the time and is not asked here. */
import nlp from 'compromise/two';

export interface Word {
  text: string;
  /** Without case and punctuation. */
  plain: string;
  tags: ReadonlySet<string>;
}

export function tagWords(text: string): Word[] {
  return nlp(text).docs.flatMap((sentence) =>
    sentence
      .filter((term) => term.text !== '')
      .map((term) => ({ text: term.text, plain: term.normal, tags: term.tags ?? new Set<string>() })),
  );
}

/** Whether the word, by itself, is known as somebody's first name. */
export function isFirstName(word: string): boolean {
  return tagWords(word).every(
    ({ tags }) => tags.has('FirstName') || tags.has('MaleName') || tags.has('FemaleName'),
  );
}

export function isPlace(words: string): boolean {
  const tagged = tagWords(words);
  return tagged.length > 0 && tagged.every(({ tags }) => tags.has('Place'));
}
