/** What one clause says, by the first frame that reads it; the guards stand before all of them. */
import { isBeing } from '../attributes.js';
import type { Fact } from '../fact.js';
import type { DateContext } from '../time/found-date.js';
import type { Draft } from './draft.js';
import { CLAUSE_FRAMES, PREDICATE_FRAMES } from './all-frames.js';
import { readFrames } from './frame.js';
import { relationNamed, singular } from './frames/names.js';
import { opinionClauses } from './frames/tastes.js';
import { isHearsay, isToTheBot, isUnsure } from './reading/guards.js';
import type { Holder } from './reading/subject.js';
import { tagWords } from './reading/words.js';
import { namedInPassing, readSubject, SELF } from './reading/subject.js';
import { withDroppedSubject } from './clauses/dropped-subject.js';

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
  const opinions = readFrames(opinionClauses, { ...context, holder: SELF, words: text });
  if (opinions !== undefined) return { drafts: opinions, antecedent };
  if (isUnsure(text) || isHearsay(text) || isToTheBot(text)) return { drafts: [], antecedent };
  const subject = readSubject(text, context);
  const introduced = subject === undefined ? [] : introduction(subject.holder, subject.rest);
  const next = subject === undefined || subject.holder.subject === 'self' ? antecedent : subject.holder;
  const byClause = readFrames(CLAUSE_FRAMES, { ...context, holder: antecedent ?? SELF, words: text });
  if (byClause !== undefined)
    return {
      drafts: [...introduced.filter(({ value }) => /^\p{Lu}| called /u.test(value)), ...byClause],
      antecedent: holderOf(byClause) ?? next,
    };
  if (subject === undefined) return { drafts: [], antecedent: next };
  const { holder, rest } = subject;
  const drafts = (readFrames(PREDICATE_FRAMES, { ...context, holder, words: rest }) ?? [])
    .map((draft) => ({
      ...draft,
      subject: draft.subject ?? holder.subject,
    }))
    // What a friend has or does is the friend's; only who they are is the person's too.
    .filter(({ subject: of }) => of === 'self' || !isDistant(holder));
  const isNamed = drafts.some(
    ({ subject: of, attribute }) => of === 'self' && attribute === holder.role?.attribute,
  );
  return { drafts: [...(isNamed ? [] : introduced), ...drafts], antecedent: holderOf(drafts) ?? next };
}

/** Whoever is named as somebody's is theirs, whatever is said of them: also in a question. */
export function readMentions(clause: string): Draft[] {
  return namedInPassing(clause).map((role) => ({ ...relationNamed(role, role.name ?? ''), trust: 0.8 }));
}

/** "My sister Anna …" says that there is a sister, and her name; "my boss" alone says that there is one. */
function introduction({ role }: Holder, rest: string): Draft[] {
  if (role === undefined || role.attribute === 'household') return [];
  if (role.isNew && role.name !== undefined) return [{ ...relationNamed(role, role.name), trust: 0.85 }];
  if (!['partner', 'child', 'sibling', 'pet'].includes(role.attribute)) return [];
  if (/^(?:eldest|youngest|firstborn|little one|boy|girl|baby|kid|child)$/.test(role.word)) return [];
  // "My dog food" is of no dog.
  if (!startsWithVerb(rest)) return [];
  const word = role.word;
  return [
    {
      subject: 'self',
      attribute: role.attribute,
      value: word,
      text: `You have ${singular(word) === word ? `${/^[aeiou]/.test(word) ? 'an' : 'a'} ` : ''}${word}`,
      trust: 0.7,
      importance: 0.3,
      isBare: true,
    },
  ];
}

function isDistant({ role }: Holder): boolean {
  return (
    role !== undefined &&
    role.name === undefined &&
    !role.word.startsWith('best') &&
    ['friend', 'colleague', 'household'].includes(role.attribute)
  );
}

function startsWithVerb(rest: string): boolean {
  if (/^(?:are|were|have|do|will|can|cannot|used)\b/i.test(rest)) return true;
  return tagWords(`they ${rest.split(' ').slice(0, 3).join(' ')}`)[1]?.tags.has('Verb') ?? false;
}

/** Somebody whom the clause itself brought up: "I have a sister called Anna", then "she". */
function holderOf(drafts: readonly Draft[]): Holder | undefined {
  const last = drafts.findLast(
    ({ attribute, act, subject }) =>
      isBeing(attribute) && (act ?? 'tell') === 'tell' && (subject ?? 'self') === 'self',
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
