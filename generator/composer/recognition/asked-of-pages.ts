/**
 * Where pages were looked up for a message, what could be a question is one: "tallest mountain in the range", "sorry
 * if this is obvious but what is it for". Without pages such a line is talk, and stays what it was recognised as.
 */
import type { Prompt } from '../../prompt.js';
import type { ActName, DialogueAct } from '../dialogue-act.js';
import { plainQuestion } from '../grounding/plain-question.js';
import { recogniseAct } from './recognise-act.js';

const MAY_ASK: readonly ActName[] = [
  'statement',
  'wordless',
  'backchannel',
  'correction',
  'clarify',
  'apology',
  'introduction',
  'compliment',
  'insult',
  'ask-gender',
  'ask-human',
  'ask-age',
  'ask-where',
  'ask-who',
  'ask-self',
  'ask-now',
  'ask-opinion',
];
const ASKS =
  /^(?:(?:and|so|or|but|ok|hi|hello|hey|in|at|on|for|to|by|from|with|of),? )*(?:what|which|who|whose|whom|when|where|why|how|is|are|was|were|do|does|did|can|could|has|have|had|will|would|should|must|may)\b/i;
const NAMES_AN_ATTRIBUTE =
  /^(?:the |its |their |his |her )?(?:\p{L}+est|most \p{L}+|first|last|height|length|width|depth|weight|speed|age|price|cost|fee|date|year|name|population|capital|currency|author|maker|founder|inventor|architect|director|opening (?:hours|times?)|meaning|purpose|cause|area|size|temperature|lifespan|address|location|number)\b.*\b(?:of|in|for|at|to|on)\b/iu;
const ADDRESSES_IT = /\b(?:you|your|yourself|yours|u|ur)\b/i;

export function recogniseAsked(prompt: Prompt): DialogueAct {
  const act = recogniseAct(prompt);
  if (prompt.passages.length === 0 || !MAY_ASK.includes(act.name)) return act;
  const plain = plainQuestion(prompt.message).trim();
  const asks = ASKS.test(plain) || NAMES_AN_ATTRIBUTE.test(plain);
  const isToldOf = act.name === 'statement' && /^(?:i|my|we)\b/i.test(plain);
  if (!asks || isToldOf || ADDRESSES_IT.test(plain)) return act;
  return { ...act, name: 'ask-fact', detail: null, evidence: plain, visitorName: null };
}
