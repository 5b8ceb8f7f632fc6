/** The words of a text that say what it is about, as stems. */
import { stem } from './stem.js';

const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'away after before  a an the this that these those there here it its itself and or but nor so if then than as of to in on at by for ' +
    'with from into onto about over under up down out off i me my mine myself you your yours yourself he him his she ' +
    'her hers they them their theirs we us our ours who whom whose what which when where why how is are was were be ' +
    'been being am do does did doing done have has had having can could will would shall should may might must not ' +
    'no yes please tell know say said just really very too also only even still ever never again some any all both ' +
    'each every other such own same much many more most let get got s t d ll ve re m dont didnt doesnt isnt arent ' +
    'cant wasnt whats wheres whos hows im ive id ill okay ok well oh hey hi hello thanks thank like thing things ' +
    'something anything exactly actually called call name named kind sort remind remember maybe perhaps one'
  ).split(' '),
);

export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘`´]/g, "'")
      .replace(/'s\b/g, '')
      .replace(/n't\b/g, ' not')
      .replace(/'/g, '')
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

export function isTelling(word: string): boolean {
  return !STOP_WORDS.has(word);
}

export function tellingStems(text: string): string[] {
  return wordsOf(text).filter(isTelling).map(stem);
}

export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stem);
}
