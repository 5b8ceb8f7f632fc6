/**
 * Judges a memory by the scripted lives: for each life all its messages are told and all its questions asked, as
 * `parley recall --k 5` does. A question is answered when each group of spellings stands in one of the first five
 * facts. A spelling of an answer counts from the start of a word ("swim" in "swimming", but "likes" not in
 * "dislikes"); an outdated one only as whole words ("Mac" is not in "Mackinac").
 */
import type { LifeMessage, LifeQuestion, ScriptedLife } from '../fixtures/memory/scripted-life.js';

export interface RecalledFact {
  id: string;
  text: string;
  score: number;
  source_message_ids: string[];
}

export interface RecalledAnswer {
  question: string;
  facts: RecalledFact[];
}

export type RecallForJudge = (
  messages: LifeMessage[],
  questions: { question: string; at: string }[],
) => Promise<RecalledAnswer[]>;

export interface Share {
  right: number;
  of: number;
}

export interface LivesVerdict {
  /** Questions that have an answer. */
  answered: Share;
  /** Questions about what has changed, and how many of them were shown what is no longer so. */
  superseded: { shown: number; of: number };
  /** Questions that nothing told answers: right when nothing is recalled. */
  abstained: Share;
  byKind: Record<LifeQuestion['kind'], Share>;
  /** The ten worst errors, one line each. */
  worst: string[];
}

interface JudgedQuestion {
  life: string;
  question: LifeQuestion;
  facts: RecalledFact[];
  right: boolean;
  outdatedShown: boolean;
}

const FACTS_THAT_COUNT = 5;
const ERRORS_SHOWN = 10;
const DAY_MS = 86_400_000;

export async function judgeLives(lives: ScriptedLife[], recall: RecallForJudge): Promise<LivesVerdict> {
  const judged: JudgedQuestion[] = [];
  for (const life of lives) judged.push(...(await judgeLife(life, recall)));
  const changed = judged.filter(({ question }) => question.outdated !== undefined);
  return {
    answered: shareOf(judged.filter(({ question }) => question.kind !== 'unanswerable')),
    superseded: {
      shown: changed.filter((one) => one.outdatedShown).length,
      of: changed.length,
    },
    abstained: shareOf(judged.filter(({ question }) => question.kind === 'unanswerable')),
    byKind: {
      current: shareOfKind(judged, 'current'),
      time: shareOfKind(judged, 'time'),
      history: shareOfKind(judged, 'history'),
      'third-party': shareOfKind(judged, 'third-party'),
      unanswerable: shareOfKind(judged, 'unanswerable'),
    },
    worst: worstOf(judged),
  };
}

/** When a question is asked: at its own time, else a day after the last message. */
export function askedAt(life: ScriptedLife, question: LifeQuestion): string {
  if (question.at !== undefined) return question.at;
  const last = Math.max(...life.conversations.flat().map(({ at }) => Date.parse(at)));
  return new Date(last + DAY_MS).toISOString();
}

async function judgeLife(life: ScriptedLife, recall: RecallForJudge): Promise<JudgedQuestion[]> {
  const questions = life.questions.map((question) => ({
    question: question.question,
    at: askedAt(life, question),
  }));
  const answers = await recall(life.conversations.flat(), questions);
  return life.questions.map((question, index) => {
    const answer = answers[index];
    if (answer?.question !== question.question) {
      throw new Error(`Life ${life.name}: answer ${String(index + 1)} is not to "${question.question}".`);
    }
    const facts = answer.facts.slice(0, FACTS_THAT_COUNT);
    return {
      life: life.name,
      question,
      facts,
      right: isRight(question, facts),
      outdatedShown: (question.outdated ?? []).some((spelling) =>
        facts.some(({ text }) => hasWholeSpelling(text, spelling)),
      ),
    };
  });
}

function isRight(question: LifeQuestion, facts: RecalledFact[]): boolean {
  if (question.kind === 'unanswerable') return facts.length === 0;
  return question.answer.every((group) => group.some((spelling) => standsInOne(facts, spelling)));
}

function standsInOne(facts: RecalledFact[], spelling: string): boolean {
  return facts.some(({ text }) => hasSpelling(text, spelling));
}

/** Whether a text has a spelling, from the start of a word on; "May 2" is not in "May 23". */
export function hasSpelling(text: string, spelling: string): boolean {
  return spelt(spelling, /\d$/.test(spelling) ? String.raw`(?!\d)` : '').test(plain(text));
}

/** Whether a text has a spelling as whole words, where a plural counts ("Tuesday" in "Tuesdays"). */
export function hasWholeSpelling(text: string, spelling: string): boolean {
  return spelt(spelling, String.raw`s?(?![\p{L}\p{N}])`).test(plain(text));
}

function spelt(spelling: string, end: string): RegExp {
  const literal = plain(spelling).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}${end}`, 'u');
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

function shareOfKind(judged: JudgedQuestion[], kind: LifeQuestion['kind']): Share {
  return shareOf(judged.filter(({ question }) => question.kind === kind));
}

function shareOf(judged: JudgedQuestion[]): Share {
  return { right: judged.filter(({ right }) => right).length, of: judged.length };
}

/** What is no longer so is worst, then what was recalled without need (the surest first), then what was missed. */
function worstOf(judged: JudgedQuestion[]): string[] {
  return judged
    .filter(({ right, outdatedShown }) => !right || outdatedShown)
    .sort((one, other) => severity(other) - severity(one) || topScore(other) - topScore(one))
    .slice(0, ERRORS_SHOWN)
    .map(asLine);
}

function severity({ question, outdatedShown }: JudgedQuestion): number {
  if (outdatedShown) return 2;
  return question.kind === 'unanswerable' ? 1 : 0;
}

function topScore({ facts }: JudgedQuestion): number {
  return facts[0]?.score ?? 0;
}

function asLine({ life, question, facts }: JudgedQuestion): string {
  const expected = question.answer.map((group) => group.join(' / ')).join(' and ');
  const not = question.outdated ? `, not ${question.outdated.join(' / ')}` : '';
  const recalled = facts.map(({ text }) => text).join(' | ');
  return `${life} (${question.kind}): ${question.question} Expected: ${expected || 'nothing'}${not}. Recalled: ${recalled || 'nothing'}`;
}
