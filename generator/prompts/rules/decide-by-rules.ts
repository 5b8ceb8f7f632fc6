/**
 * Search or not, without a model. What the built-in voice recognises decides in English: only a question about the
 * world or a plain request is looked up, never small talk, the person's own matters, the program itself, or danger.
 * In the other languages that it greets in, question words decide. In doubt nothing is searched: an answer without
 * a source says so, and a needless look-up sends somebody's words away.
 */
import type { DialogueAct } from '../../composer/dialogue-act.js';
import { readPersonalQuestion } from '../../composer/recall/personal-question.js';
import { detectLanguage } from '../../composer/recognition/detect-language.js';
import { recogniseAct } from '../../composer/recognition/recognise-act.js';
import { isTelling, wordsOf } from '../../composer/words/telling-words.js';
import type { DialogueMessage, Prompt } from '../../prompt.js';
import { questionWordsOf } from './question-words.js';
import type { QuestionWords } from './question-words.js';
import { standaloneQuery } from './standalone-query.js';

export const MESSAGE_KINDS = ['fact', 'current', 'personal', 'bot', 'task', 'chat', 'crisis'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export interface Decided {
  kind: MessageKind;
  search: boolean;
  query: string | null;
  memory: boolean;
}

/** Of a longer message the end is read. */
const READ_CHARACTERS = 2_000;
const QUERY_CHARACTERS = 200;

export function decideByRules({
  dialogue,
  locale,
}: {
  dialogue: DialogueMessage[];
  locale: string;
}): Decided {
  const message = (dialogue.at(-1)?.text ?? '').slice(-READ_CHARACTERS);
  const before = dialogue.slice(0, -1);
  const language = detectLanguage(message, locale);
  const words = questionWordsOf(language);
  if (words === undefined) return none('chat');
  const act = recogniseAct(promptOf({ message, dialogue: before, locale }));
  if (act.name === 'danger') return none('crisis');
  const asked = words.lookUp.exec(lastSentence(message))?.groups?.['what'];
  if (asked !== undefined && !ABOUT_THE_TWO.test(asked)) return search(message, { asked, before, words });
  return language === 'en' ? decideInEnglish(act, message, before) : decideByWords(message, before, words);
}

const ABOUT_THE_TWO = /^(?:me|you|myself|yourself|my|your)\b/iu;

function decideInEnglish(act: DialogueAct, message: string, before: DialogueMessage[]): Decided {
  if (act.name === 'ask-personal') return none('personal');
  if (act.name === 'ask-task') return none('task');
  if (act.name === 'ask-now' && !/\btime\b/iu.test(act.evidence)) return searchIfItStands(message, before);
  if (act.name === 'ask-date' || act.name === 'ask-now') return none('current');
  if (act.name !== 'ask-fact') return none(isAboutIt(act) ? 'bot' : 'chat');
  const question = lastQuestion(message);
  if (isPersonal(question)) return none('personal');
  if (ADDRESSES_IT.test(question.replace(KNOWS, ''))) return none('chat');
  return searchIfItStands(question, before);
}

const KNOWS =
  /\b(?:do|did|can|could|would|will|have) you (?:please |happen to |ever )*(?:know|tell|explain|heard?|say|give)\b|\b(?:tell|thank) you\b|\b(?:do|can|could|would|should|if) you (?=\w+)/giu;
const ADDRESSES_IT = /\b(?:you|your|yours|yourself|u|ur)\b/iu;

function isAboutIt({ name }: DialogueAct): boolean {
  return name.startsWith('ask-') && name !== 'ask-advice' && name !== 'ask-opinion';
}

function isPersonal(question: string): boolean {
  if (/\b(?:my|mine|myself|our|ours)\b/iu.test(question)) return true;
  if (/\bhow (?:do|can|should|could|would) (?:i|we)\b/iu.test(question)) return false;
  return readPersonalQuestion(question)?.isAboutSelf === true;
}

function searchIfItStands(question: string, before: DialogueMessage[]): Decided {
  const query = standaloneQuery(question, before);
  const telling = wordsOf(query ?? '').filter(isTelling);
  if (query === undefined || telling.length === 0) return none('chat');
  return found(query, questionWordsOf('en'));
}

function decideByWords(message: string, before: DialogueMessage[], words: QuestionWords): Decided {
  const question = lastSentence(message);
  if (!words.asks.test(question) || words.veto.test(question)) return none('chat');
  return search(question, { asked: question, before, words });
}

interface Found {
  asked: string;
  before: DialogueMessage[];
  words: QuestionWords;
}

function search(message: string, { asked, before, words }: Found): Decided {
  const query = standaloneQuery(asked, before) ?? asked;
  return found(query.trim() === '' ? message : query, words);
}

function found(query: string, words: QuestionWords | undefined): Decided {
  const kind = words?.current.test(query) === true ? 'current' : 'fact';
  return { kind, search: true, query: query.slice(0, QUERY_CHARACTERS).toWellFormed().trim(), memory: false };
}

function none(kind: MessageKind): Decided {
  const memory = kind === 'personal' || kind === 'chat';
  return { kind, search: false, query: null, memory };
}

function lastSentence(message: string): string {
  const sentences = message.split(/(?<=[.?!…])\s+|(?<=[。？！।])|\n+/u).filter((part) => /\p{L}/u.test(part));
  return (sentences.at(-1) ?? message).trim();
}

function lastQuestion(message: string): string {
  const sentences = message.split(/(?<=[.?!…])\s+|\n+/u).filter((part) => /\p{L}/u.test(part));
  return (sentences.findLast((part) => part.includes('?')) ?? message).trim();
}

/** What recognition reads; the rest of a prompt says nothing about a message. */
function promptOf(read: Pick<Prompt, 'message' | 'dialogue' | 'locale'>): Prompt {
  const persona = { name: '', instructions: '', opener: '', starters: [] };
  return { ...read, persona, date: '', memories: [], passages: [], fence: '' };
}
