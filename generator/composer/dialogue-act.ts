/**
 * What a visitor does with a message, as far as the built-in voice can tell. The name goes to the trace, so that
 * people can see why they got this answer.
 */
export type ActName =
  // About the program.
  | 'ask-who'
  | 'ask-human'
  | 'ask-life'
  | 'ask-age'
  | 'ask-gender'
  | 'ask-maker'
  | 'ask-where'
  | 'ask-recording'
  | 'ask-languages'
  | 'ask-abilities'
  | 'ask-self'
  | 'ask-model'
  // Between people.
  | 'greeting'
  | 'greeting-again'
  | 'how-are-you'
  | 'introduction'
  | 'thanks'
  | 'goodbye'
  | 'apology'
  | 'insult'
  | 'compliment'
  | 'complaint'
  | 'correction'
  | 'new-subject'
  | 'feeling'
  | 'danger'
  | 'backchannel'
  | 'clarify'
  // What it cannot do alone.
  | 'ask-date'
  | 'ask-now'
  | 'ask-task'
  | 'ask-opinion'
  | 'ask-advice'
  | 'ask-personal'
  | 'ask-fact'
  // Everything else.
  | 'statement'
  | 'other-language'
  | 'wordless';

export interface DialogueAct {
  name: ActName;
  /** The words that it was recognised by, as they were read. */
  evidence: string;
  /** Which one of its kind: the mood of a feeling, the kind of a task, a language. */
  detail: string | null;
  /** Of an introduction; kept apart from the detail, because the trace has no business with names. */
  visitorName: string | null;
  /** A courtesy that came with it in the same message. */
  courtesy: 'greeting' | 'thanks' | null;
}
