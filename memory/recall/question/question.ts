import type { Fact } from '../../fact.js';
import type { FoundDate } from '../../time/found-date.js';
import type { Role } from '../roles.js';

/** Whose fact is asked for. */
export type AskedSubject =
  | { who: 'self' }
  /** "My sister", "Anna", "Anna's sister": by what they are, or by name in lower case. */
  | { who: 'other'; role: Role | null; name: string | null; of: AskedSubject | null }
  /** Nothing says so: "when does the shop open?" */
  | { who: 'anyone' };

/** What the fact must hold to be an answer, beside its words. */
export type Wanted = 'name' | 'surname' | 'age' | 'time' | 'amount' | 'rising' | 'school';

export interface AskedWord {
  stem: string;
  /** 1 for what is asked, less for what only surrounds it. */
  weight: number;
}

export interface RecallQuestion {
  /** What was read, in lower case, without "do you remember". */
  core: string;
  about: Exclude<Fact['about'], 'said'>;
  /** `everything`: "what do you know about me?". `statement`: nothing is asked, something may matter all the same. */
  form: 'question' | 'statement' | 'everything';
  subject: AskedSubject;
  /** In attributes.ts, `favourite *` too; empty where the words alone tell what is asked. */
  attributes: string[];
  /** Somebody or something is asked for by what they are to the person: "what's my dog called?". */
  relation: Role | null;
  /** Stems that a fact must be of: "car" in "which car do I have?". */
  nouns: string[];
  wants: Wanted | null;
  /** "Which *colour*": the kind of the answer, which the answer need not say. */
  kindWords: string[];
  content: AskedWord[];
  /** For full text: lower case, without stop words. */
  words: string[];
  time: FoundDate | null;
  tense: 'past' | 'present' | 'future';
  /** Also what is no longer so. */
  history: boolean;
  /** It speaks of the person or of theirs: "I", "my", "our". */
  isPersonal: boolean;
}
