/**
 * A message as plain English that the grammar can read: one kind of quotation mark, no emoji, no pasted code or
 * quoted lines, chat spelling written out, contractions opened ("I'm" is "I am"). What is longer than a message of
 * somebody about themselves is not read to its end.
 */
import { mendTypos } from './typos.js';

export const LONGEST_READ = 4_000;

const CHAT_SPELLING: Readonly<Record<string, string>> = {
  i: 'I',
  im: "I'm",
  ive: "I've",
  id: "I'd",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  cant: "can't",
  wont: "won't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  havent: "haven't",
  hasnt: "hasn't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  hes: "he's",
  shes: "she's",
  theyre: "they're",
  youre: "you're",
  thats: "that's",
  whats: "what's",
  u: 'you',
  ur: 'your',
  gf: 'girlfriend',
  bf: 'boyfriend',
  bff: 'best friend',
  bday: 'birthday',
  brithday: 'birthday',
  birthdya: 'birthday',
  fav: 'favourite',
  fave: 'favourite',
  favorite: 'favourite',
  favourit: 'favourite',
  favroite: 'favourite',
  bc: 'because',
  cuz: 'because',
  coz: 'because',
  cos: 'because',
  gonna: 'going to',
  wanna: 'want to',
  kinda: '',
  sorta: '',
  luv: 'love',
  hubby: 'husband',
  teh: 'the',
  freind: 'friend',
  freinds: 'friends',
  neice: 'niece',
  daugher: 'daughter',
  daugter: 'daughter',
  borther: 'brother',
  sisiter: 'sister',
  alergic: 'allergic',
  allergc: 'allergic',
  vegeterian: 'vegetarian',
  vegitarian: 'vegetarian',
  definately: 'definitely',
  realy: 'really',
  becuase: 'because',
  wich: 'which',
  tommorow: 'tomorrow',
  tomorow: 'tomorrow',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  yrs: 'years',
  yr: 'year',
  rn: 'right now',
  atm: 'at the moment',
  pls: 'please',
  plz: 'please',
  ppl: 'people',
  thx: 'thanks',
  rly: 'really',
  abt: 'about',
  n: 'and',
  nd: 'and',
  prob: 'probably',
  probs: 'probably',
};

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bmy names? (?=[A-Z])(?!name )/g, 'my name is '],
  [
    /\bI(?:'d| would) (?:much )?rather (?=\w[^.?!\n]{0,60} than )(?!not\b|you\b|die\b|be\b)/gi,
    'I prefer to ',
  ],
  [/\bI'm\b/gi, 'I am'],
  [/\bI've\b/gi, 'I have'],
  [/\bI'll\b/gi, 'I will'],
  [/\b(we|they|you)'re\b/gi, '$1 are'],
  [/\b(we|they|you)'ve\b/gi, '$1 have'],
  [/\b(we|they|you|he|she|it)'ll\b/gi, '$1 will'],
  [/\bcan't\b/gi, 'cannot'],
  [/\bwon't\b/gi, 'will not'],
  [/\b(am|is|are|was|were|do|does|did|have|has|had|would|could|should|must)n't\b/gi, '$1 not'],
  [/\bain't\b/gi, 'am not'],
  [/\b(he|she|it|who|that|there)'s (?=(?:got|been|had|gone|done|lived|worked|moved|started)\b)/gi, '$1 has '],
  [/\b(he|she|it|who|what|where|that|there|here|how|when|name|birthday)'s\b/gi, '$1 is'],
  [/\blet's\b/gi, 'let us'],
  [
    /\b(\p{L}+)'s (?=(?:an?|the|called|named|from|not|allergic|married|pregnant|into|also|really|just|\d+)\b)/giu,
    '$1 is ',
  ],
  [
    /\b(my|our) (\p{L}+)'s (?=(?:getting|starting|moving|having|going|coming|doing|living|working|studying|turning|learning|expecting|visiting|flying|leaving|training|marrying)\b)/giu,
    '$1 $2 is ',
  ],
  [/\b(work|home|everyone|dinner)'s (?=(?:in|at|near|for|a|the|not)\b)/gi, '$1 is '],
  [/(?<=\bborn in )'?(?=[4-9]\d\b)/gi, '19'],
  [/\bstep[- ](?=(?:dad|mum|mom|son|daughter|father|mother|brother|sister)\b)/gi, 'step'],
  [
    /\b(?:my )?(favou?rite [\p{L} ]{2,30}|guilty pleasure|name|job|hobbies|nickname)\? (?=\p{L})/giu,
    'my $1 is ',
  ],
  [
    /\bits (?=(?:an?|the|my|our|not|so|been|going|just|like|really|too|very|all|about|\d+|raining|his|her|now|late|only)\b|\p{Lu})/gu,
    'it is ',
  ],
  [
    /\b(I|we|you|they|have|has) (?:have |has )?got (?=(?:a|an|two|three|four|five|six|\d+|no|some|one|another|the|my|this)\b)/gi,
    '$1 got ',
  ],
];

export function normalise(message: string): string {
  let text = withoutPasted(cap(message).normalize('NFC'))
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/…/g, '...')
    .replace(/[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}]+/gu, ' ')
    .replace(/(?<=^|\s)(?:[:;=][-']?[)(DPpOo|/\\]+|<3+|xD|XD|:'\()(?=\s|[.,!?]|$)/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  if (isShouted(text)) text = text.toLowerCase();
  text = text
    .replace(/\b(\d{1,3}) ?(?:y\/o|yo|yrs? old|year old)\b/gi, '$1 years old')
    .replace(/\bw\/ ?(?=[a-z])/gi, 'with ')
    .replace(/ & /g, ' and ')
    .replace(/(?<![\p{L}'])[a-z]+(?![\p{L}'])/giu, (word) => spelledOut(word));
  text = mendTypos(text);
  for (const [form, open] of CONTRACTIONS) text = text.replace(form, open);
  return text.replace(/ {2,}/g, ' ');
}

function spelledOut(word: string): string {
  const lower = word.toLowerCase();
  if (!Object.hasOwn(CHAT_SPELLING, lower)) return word;
  // "ID" and "UR" in capitals are other words.
  if (word.length > 1 && word === word.toUpperCase()) return word;
  return CHAT_SPELLING[lower] ?? word;
}

function cap(message: string): string {
  if (message.length <= LONGEST_READ) return message;
  const cut = message.slice(0, LONGEST_READ);
  const end = Math.max(cut.lastIndexOf('\n'), cut.lastIndexOf('. '));
  return end > LONGEST_READ / 2 ? cut.slice(0, end + 1) : cut;
}

/** Fenced code, lines that quote, lines of code: other people's words or none. */
function withoutPasted(message: string): string {
  let inFence = false;
  return message
    .split('\n')
    .filter((line) => {
      if (line.trimStart().startsWith('```')) {
        inFence = !inFence;
        return false;
      }
      return (
        !inFence &&
        !/^\s*>/.test(line) &&
        !/[{};]\s*$|^\s*(?:import|const|let|def|function|class|#include|SELECT)\b.*[=({:;]/.test(line)
      );
    })
    .join('\n')
    .replace(/`[^`\n]{0,200}`/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ');
}

function isShouted(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length > 12 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
