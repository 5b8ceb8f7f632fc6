import type { Passage } from './passage.js';

/** The character. Data, not code: an operator can replace it. */
export interface Persona {
  name: string;
  /** Who it is and how it speaks, in the second person; goes into the system message. */
  instructions: string;
  /** Its first words in an empty conversation. */
  opener: string;
  /** Up to three things a visitor could begin with. */
  starters: string[];
}

export interface DialogueMessage {
  role: 'user' | 'assistant';
  text: string;
}

/**
 * Everything a reply is written from, in the order in which a model reads it: what stays the same from turn to
 * turn comes first, so that a model server's prefix cache serves.
 */
export interface Prompt {
  persona: Persona;
  /** Oldest first, without the last message. */
  dialogue: DialogueMessage[];
  /** The visitor's present date, for example "Tuesday, 24 November 2026". */
  date: string;
  memories: string[];
  passages: Passage[];
  /** A random word that fences retrieved text as data; new for each prompt. */
  fence: string;
  /** What the visitor has just said. */
  message: string;
  /** BCP 47 tag of the page, for example "en-GB". */
  locale: string;
}
