/** A reply from what was read: the sentence that answers, cited; or the plain word that it is not there. */
import type { Prompt } from '../prompt.js';
import type { DialogueAct } from './dialogue-act.js';
import { answerFromPassages, nearestTitle } from './grounding/answer-from-passages.js';
import { completeQuestion } from './grounding/follow-up.js';
import type { WholeQuestion } from './grounding/follow-up.js';
import { plainQuestion, spellAs } from './grounding/plain-question.js';
import { must, openWith, planOf } from './plan.js';
import type { Plan } from './plan.js';
import type { Meaning } from './retrieval/meaning.js';
import { splitSentences } from './said-before.js';

/** Acts that ask about the world; to the others a passage answers only where it holds nearly all of the question. */
const ASKS_THE_WORLD: readonly DialogueAct['name'][] = [
  'ask-fact',
  'ask-now',
  'ask-task',
  'ask-advice',
  'ask-opinion',
];
const NEVER: readonly DialogueAct['name'][] = [
  'greeting',
  'greeting-again',
  'how-are-you',
  'introduction',
  'thanks',
  'goodbye',
  'apology',
  'insult',
  'compliment',
  'feeling',
  'backchannel',
  'clarify',
  'statement',
  'correction',
  'new-subject',
];
const NEARLY_ALL = 0.8;
const ADDRESSES_IT = /\b(?:you|your|yourself|parley|my data|chat)\b/i;

export function* planFromPassages(act: DialogueAct, prompt: Prompt, meaning?: Meaning): Generator<Plan> {
  if (prompt.passages.length === 0) return;
  const question = wholeQuestion(prompt);
  if (!question.isFollowUp && NEVER.includes(act.name)) return;
  const found = answerFromPassages(question.text, prompt.passages, meaning?.sentence);
  if (found === undefined) return;
  const isAboutIt = !ASKS_THE_WORLD.includes(act.name) && ADDRESSES_IT.test(prompt.message);
  if (isAboutIt && found.coverage < NEARLY_ALL) return;
  const cited = splitSentences(found.text).map((sentence) => cite(sentence, found.n));
  const main = cited.at(-1) ?? '';
  const slots = { answer: cited.join(' '), main, title: shortTitle(found.title) };
  const isSomebodys = /\b(?:I|I'm|I’m|my|me|we|our|us)\b/.test(found.text);
  yield planOf([...openWith(act), must(isSomebodys ? 'passage.quoted' : 'passage.answer')], {
    slots,
    basis: 'passages',
    citations: [found.n],
  });
}

/** Only of what was looked up for this message: a question about the program itself is not. */
export function* planSilentPassages(act: DialogueAct, prompt: Prompt): Generator<Plan> {
  const isAsked =
    ['ask-fact', 'ask-now'].includes(act.name) ||
    (act.name === 'ask-task' && act.detail === 'look-up') ||
    (['ask-advice', 'ask-personal', 'ask-opinion'].includes(act.name) && !ADDRESSES_IT.test(prompt.message));
  if (prompt.passages.length === 0 || !isAsked) return;
  const title = nearestTitle(wholeQuestion(prompt).text, prompt.passages);
  if (title === undefined) return;
  yield planOf([...openWith(act), must('passage.silent')], {
    slots: { title: shortTitle(title) },
    basis: 'passages',
  });
}

/** Without the chat around it, made whole by the talk before it, and spelt as the passages spell it. */
function wholeQuestion(prompt: Prompt): WholeQuestion {
  const message = spellAs(plainQuestion(prompt.message), prompt.passages);
  return completeQuestion({ ...prompt, message });
}

function cite(sentence: string, n: number): string {
  const parts = /^(?<words>.*?)(?<end>[.?!…]*["”’)]*)$/s.exec(sentence)?.groups;
  return `${parts?.['words'] ?? sentence} [${n}]${parts?.['end'] === '' ? '.' : (parts?.['end'] ?? '.')}`;
}

/** Without the site's name, and without marks that would end the sentence it stands in. */
function shortTitle(title: string): string {
  const [first = title] = title.split(/ [|–—-] /);
  const plain = first.replace(/[.?!…{}]+(?=\s|$)/g, '').trim();
  return plain === '' ? 'the page I read' : `“${plain}”`;
}
