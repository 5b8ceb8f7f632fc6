/** What one clause says, by the first frame that reads it; the guards stand before all of them. */
import type { Fact } from '../fact.js';
import type { DateContext } from '../time/found-date.js';
import type { Draft } from './draft.js';
import { CLAUSE_FRAMES, PREDICATE_FRAMES } from './frames/all-frames.js';
import { readFrames } from './frames/frame.js';
import { relationNamed, singular } from './frames/names.js';
import { isHearsay, isToTheBot, isUnsure } from './reading/guards.js';
import type { Holder } from './reading/subject.js';
import { readSubject, SELF } from './reading/subject.js';
import { withDroppedSubject } from './reading/dropped-subject.js';

export interface ClauseContext extends DateContext {
  known: readonly Fact[];
  antecedent: Holder | undefined;
}

export interface ClauseReading {
  drafts: Draft[];
  /** Who "she" is in the next clause. */
  antecedent: Holder | undefined;
}

export function readClause(clause: string, context: ClauseContext): ClauseReading {
  const { antecedent } = context;
  const text = withDroppedSubject(clause);
  if (isUnsure(text) || isHearsay(text) || isToTheBot(text)) return { drafts: [], antecedent };
  const subject = readSubject(text, context);
  const introduced = subject === undefined ? [] : introduction(subject.holder);
  const next = subject === undefined || subject.holder.subject === 'self' ? antecedent : subject.holder;
  const byClause = readFrames(CLAUSE_FRAMES, { ...context, holder: antecedent ?? SELF, words: text });
  if (byClause !== undefined)
    return { drafts: [...introduced, ...byClause], antecedent: holderOf(byClause) ?? next };
  if (subject === undefined) return { drafts: [], antecedent: next };
  const { holder, rest } = subject;
  const drafts = (readFrames(PREDICATE_FRAMES, { ...context, holder, words: rest }) ?? []).map((draft) => ({
    ...draft,
    subject: draft.subject ?? holder.subject,
  }));
  const isNamed = drafts.some(
    ({ subject: of, attribute }) => of === 'self' && attribute === holder.role?.attribute,
  );
  return { drafts: [...(isNamed ? [] : introduced), ...drafts], antecedent: holderOf(drafts) ?? next };
}

/** "My sister Anna …" says that there is a sister, and her name; "my boss" alone says that there is one. */
function introduction({ role, subject }: Holder): Draft[] {
  if (role === undefined || role.attribute === 'household') return [];
  if (role.isNew && role.name !== undefined) return [{ ...relationNamed(role, role.name), trust: 0.85 }];
  if (subject === 'self' || role.attribute === 'friend' || role.attribute === 'colleague') return [];
  const word = role.word;
  const value = singular(word) === word ? word : word;
  return [
    {
      subject: 'self',
      attribute: role.attribute,
      value,
      text: `You have ${singular(word) === word ? `${/^[aeiou]/.test(word) ? 'an' : 'a'} ` : ''}${word}`,
      trust: 0.7,
      importance: 0.3,
    },
  ];
}

/** Somebody whom the clause itself brought up: "I have a sister called Anna", then "she". */
function holderOf(drafts: readonly Draft[]): Holder | undefined {
  const last = drafts.findLast(
    ({ attribute, act, subject }) =>
      RELATIONS.has(attribute) && (act ?? 'tell') === 'tell' && (subject ?? 'self') === 'self',
  );
  if (last === undefined) return undefined;
  const parts = /^(?<word>.*?) called (?<name>.+)$/.exec(last.value)?.groups;
  const word =
    parts?.['word'] ??
    /\b(?:a|an|your) (?<word>[a-z][a-z -]*?)(?: called| is called|$)/.exec(
      last.text.toLowerCase().replace(/ (?:called|is called) .*$/, ''),
    )?.groups?.['word'] ??
    last.value;
  const name = parts?.['name'] ?? (/^\p{Lu}/u.test(last.value) ? last.value : undefined);
  const plural = /^(?:two|three|four|five|six|seven|\d+|some|several|a (?:couple of|few)) /.test(last.value);
  const label =
    name === undefined
      ? `Your ${word.replace(/^(?:two|three|four|five|six|seven|\d+|some|several) /, '')}`
      : `Your ${word} ${name}`;
  return {
    subject: name ?? word,
    label,
    possessive: `${label}'s`,
    third: !plural,
    role: {
      attribute: last.attribute as NonNullable<Holder['role']>['attribute'],
      word: plural ? singular(word.replace(/^\w+ /, '')) : word,
      name,
      isNew: false,
    },
  };
}

const RELATIONS = new Set([
  'partner',
  'child',
  'parent',
  'sibling',
  'relative',
  'friend',
  'colleague',
  'household',
  'pet',
]);
