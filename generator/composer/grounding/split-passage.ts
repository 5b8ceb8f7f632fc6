/**
 * The sentences of what was read, made fit to be said: no reference marks or links that could pass for citations,
 * one line, full stops of abbreviations and initials kept inside.
 */
import type { Passage } from '../../passage.js';
import { phraseWords } from '../words/phrase-words.js';
import { stemsOf } from '../words/telling-words.js';

export interface PassageSentence {
  text: string;
  stems: string[];
  known: ReadonlySet<string>;
  /** Stands right after a paragraph's or the passage's beginning. */
  isFirst: boolean;
}

export interface ReadPassage {
  n: number;
  title: string;
  titleStems: ReadonlySet<string>;
  known: ReadonlySet<string>;
  sentences: PassageSentence[];
}

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Mt|No|vs|etc|approx|ca|cf|e\.g|i\.e|Inc|Ltd|Co|Gen|Col|Capt|Rev|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z])|\b[ap]\.m)\.$/;
/** What a page says to programs that read it is not said on. */
const IS_ORDER =
  /\b(?:ignore|disregard|forget)\b.{0,30}\b(?:previous|above|prior|earlier|instructions?)\b|\bsystem prompt\b|\byou are (?:now )?(?:an? )?(?:ai|assistant|chatbot|language model)\b/i;
const LONGEST_PASSAGE = 20_000;

export function readPassage({ n, title, text }: Passage): ReadPassage {
  const sentences = text
    .slice(0, LONGEST_PASSAGE)
    .split(/\n+/)
    .map(clean)
    .flatMap(splitLine)
    .map(({ sentence, isFirst }) => {
      const stems = stemsOf(sentence);
      return {
        text: sentence,
        stems,
        known: new Set([...stems, ...stemsOf(phraseWords(sentence))]),
        isFirst,
      };
    })
    .filter(({ text: sentence, stems }) => stems.length > 1 && !IS_ORDER.test(sentence));
  return {
    n,
    title: title
      .replace(/\[[^\]]*\]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    // "(film)" tells titles apart and is no name.
    titleStems: new Set(stemsOf(title.replace(/\([^)]*\)/g, ''))),
    known: new Set(sentences.flatMap((sentence) => sentence.stems)),
    sentences,
  };
}

function clean(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[[^\]]{0,20}\]/g, '')
    .replace(/https?:\/\/\S+/g, '')
    .replace(/^[\s#>*•·–-]+/u, '')
    .replace(/[*_`|]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:?!])/g, '')
    .trim();
}

function splitLine(line: string): { sentence: string; isFirst: boolean }[] {
  const pieces = line.split(/(?<=[.?!]["”’)]?) (?=["“‘(]?[\p{Lu}\p{N}])/u);
  const sentences: string[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else if (piece.trim() !== '') sentences.push(piece.trim());
  }
  return sentences.map((sentence, index) => ({ sentence, isFirst: index === 0 }));
}
