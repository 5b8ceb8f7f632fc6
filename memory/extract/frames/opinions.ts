import { cut, trimTail } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
import type { Draft } from '../draft.js';
import type { Frame } from '../frame.js';

const NO_OPINION =
  /\b(?:you|your|yours|I|we|me|us|my|our|it|this|that|he|she|they|them|so|there|something|someone|nothing|everything)\b/i;

function opinion(about: string, said: string): Draft[] {
  const subject = trimTail(about);
  const view = trimTail(cut(said));
  if (
    subject === '' ||
    view === '' ||
    NO_OPINION.test(subject) ||
    subject.split(' ').length > 6 ||
    view.split(' ').length > 9
  )
    return [];
  if (
    /^(?:not sure|possible|true|right|wrong|time|called|named|the capital|about|in|on|at|from)\b/i.test(view)
  )
    return [];
  return [
    {
      attribute: 'opinion',
      value: secondPerson(`${subject} ${view}`),
      text: `You think that ${secondPerson(`${subject} ${view}`)}`,
      importance: 0.3,
    },
  ];
}

export const opinionClauses: readonly Frame[] = [
  {
    form: /^(?<about>(?!(?:it|this|that|he|she|they|you|what|my|our|I)\b)[^,]{2,50}?) (?<said>(?:is|are) (?:easily |by far |hands down |simply |still )*the (?:best|greatest|worst|most (?:beautiful|boring|overrated|underrated|delicious)|ultimate) (?:[a-z]+ ){0,3}?(?:ever(?: (?:made|invented|written|created))?|in the world|of all time|on earth|there is))(?:,? (?:for me|to me|imo|imho))?$/i,
    read: ({ about = '', said = '' }) => opinion(about, said),
  },
  {
    form: /^(?:I (?:really |honestly |still |do |personally |firmly |strongly |truly )*(?:think|believe|reckon|feel|maintain|am convinced)|in my (?:humble )?opinion|imo|imho|if you ask me|for my money)(?: that|,)* (?<about>.+?) (?<said>(?:is|are|was|were|tastes?|looks?|sounds?|should|need|needs|has|have|makes?|beats?|belongs?|ruins?|deserves?|does|do|will|would|could|can)\b.+)$/i,
    read: ({ about = '', said = '' }) => opinion(about, said),
  },
  {
    form: /^I (?:really |honestly |always |have always |do |personally )*(?:find|found|consider) (?<about>.+?) (?<said>(?:(?:really|so|very|quite|too|a bit|rather|incredibly|extremely|pretty|absolutely|to be) )*(?:[a-z]+(?:ing|ed|ful|less|ous|ive|ic|al|ish|y|able|ible|ent|ant)|cool|great|hard|sad|dull|weird|strange|fun|rude|creepy|ugly|overrated|underrated))$/i,
    read: ({ about = '', said = '' }) =>
      opinion(
        about,
        `is ${said}`
          .replace(/^is (?=.*)/, /s$/.test(about) && !/ss$/.test(about) ? 'are ' : 'is ')
          .replace(' to be ', ' '),
      ),
  },
];
