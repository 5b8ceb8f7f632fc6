/** Whether the visitor has just told of a loss or of trouble: then nobody is asked merry questions. */
import type { Prompt } from '../../prompt.js';

const LOSS =
  /\b(?:died|dead|dying|passed away|funeral|killed|buried|cancer|hospice|miscarriage|suicide|put down|put to sleep)\b/i;
const TROUBLE =
  /\b(?:my fault|divorc\w*|abus\w*|bull(?:y|ied|ying)|depress\w*|panic attack|self[- ]harm|beats me|hits me|hurts me|evict\w*|homeless|laid off|got fired|left me|cheated on me|broke up|crying|cried|hopeless|worthless|can'?t go on|heartbroken|rehab|overdose)\b/i;
const LATEST = 6;

export function isInGrief(prompt: Prompt): boolean {
  return hasSaid(prompt, LOSS);
}

export function isInTrouble(prompt: Prompt): boolean {
  return hasSaid(prompt, LOSS) || hasSaid(prompt, TROUBLE);
}

function hasSaid({ dialogue, message }: Prompt, words: RegExp): boolean {
  const own = dialogue.filter(({ role }) => role === 'user').slice(-LATEST);
  return [message, ...own.map(({ text }) => text)].some((text) => words.test(text));
}
