/** The words for what people do and whom they do it for. */
import { cut, trimTail } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
import { agree } from '../reading/subject.js';
import { tagWords } from '../reading/words.js';
import { readDates } from '../reading/dates.js';
import type { Draft } from '../draft.js';
import type { FrameContext } from '../frame.js';
import { withArticle, withoutArticle } from '../frame.js';

const JOB_ENDING =
  /(?:er|or|ist|ian|eer|ant|smith|man|woman|wright|nurse|chef|cook|clerk|pilot|vet|coach|judge|student|midwife|au pair|surgeon|medic|mechanic|ceo|cto|priest|vicar|monk|nun|guide|barista|model|spy|soldier|architect|actress|analyst|paralegal|apprentice|intern|undergrad|freelancer|secretary|associate|assistant|consultant|executive|officer|rep|md|gp|dev|admin|agent|nanny|carer|labourer|entrepreneur|entertainer|dj|herald|lead|head|homemaker|stay-at-home (?:mum|mom|dad)|firefighter|paramedic|fisherman|farmhand|shepherd|beekeeper|monger|sommelier|concierge|bus driver|phd|postdoc|trainee|temp|landlord|landlady|librarian|poet|postie|sparky|chippy|brickie|hairstylist|stylist|cabbie|vicar|chaplain|referee|tailor|cellist|roadie|baker|florist|jockey|nanny|tutor|dad at home|hand|guard|sergeant|captain|lieutenant|major|professor|lecturer)$/i;
const NO_JOB =
  /\b(?:lover|fan|person|believer|member|supporter|hater|beginner|newcomer|owner|eater|drinker|smoker|sister|brother|mother|father|daughter|grandmother|grandfather|person|winner|loser|sucker|dreamer|thinker|learner|reader|walker|sleeper|starter|stickler|late bloomer|early riser|night owl|bachelor|spinster|survivor|sufferer|gamer|worrier|spender|saver|listener|customer|user|visitor|stranger|foreigner|outsider|insider|loner|morning|human|woman|man|gentleman|christian|vegetarian|vegan|libertarian|minor|senior|junior|elder|teenager|pensioner|hoarder|monster|killer|racer|perfectionist|optimist|pessimist|feminist|realist|idealist|atheist|socialist|communist|capitalist|environmentalist|minimalist|introvert|giant|elephant|hoover|bit|lot|mess|wreck|better|over|under|after|never|ever|sober|bilingual|procrastinator|completionist|swimmer|runner|cyclist|hiker|climber|golfer|gardener's|baker's|different|important|pregnant|reluctant|hesitant|confident|distant|elegant|ignorant|constant|mediator in|peacemaker|people pleaser|overthinker|player|italian|asian|indian|australian|russian|belgian|canadian|norwegian|brazilian|egyptian|romanian|hungarian|ukrainian|bulgarian|estonian|latvian|lithuanian|croatian|serbian|slovenian|colombian|chilean|peruvian|argentinian|palestinian|nigerian|ghanaian|kenyan|londoner|new yorker|berliner|dubliner|new zealander|parent|grandparent|breaker|follower|subscriber|stayer|super|other|number|letter|twitter|leader by|goner|survivor|flatter|fighter at heart|wonder|number one|nonsmoker|non-smoker|teetotaller|teetotaler|barbarian|centenarian|left-hander|vegitarian|pescatarian|quitter|whisperer|magnet|disaster|failure)$/i;

/** Whether somebody who "is a …" works as one. */
export function jobOf(words: string): string | undefined {
  const value = trimTail(
    withoutArticle(cut(words)).replace(
      /,? (?:at|for|in|with|from|on|by|specialising|specializing|working|of \d|to be|but|self[- ]employed|\d+ years?|here|who|now|back) ?.*$|,.*$/i,
      '',
    ),
  ).replace(
    /^(?:professional|full[- ]time|part[- ]time|humble|simple|mere|proud|busy|lowly|fully qualified|qualified|licensed|newly qualified|certified|registered|bit of a|kind of a|sort of a) /i,
    '',
  );
  if (
    value === '' ||
    value.split(' ').length > 5 ||
    /^(?:total|complete|huge|big|real|good|great|bad|terrible|massive|slow|fast|heavy|light|keen|avid|hopeless|natural|born|right|very|such|hot|total)\b/i.test(
      value,
    )
  )
    return undefined;
  if (NO_JOB.test(value)) return undefined;
  if (JOB_ENDING.test(value)) return value;
  const last = tagWords(value).at(-1);
  return (last?.tags.has('Actor') ?? false) ? value : undefined;
}

export function jobDraft(value: string, { holder }: FrameContext, prefix = 'are'): Draft {
  return {
    attribute: 'job',
    value,
    text: `${holder.label} ${agree(prefix, holder)} ${withArticle(value)}`,
    importance: 0.7,
  };
}

export function employerIn(tail: string): string | undefined {
  const found =
    /\b(?:at|for|with) (?<employer>(?:the |a |an |my )?(?:[\p{L}\p{N}&'.-]+)(?: (?:of|and|&|the|for) [\p{Lu}][\p{L}'-]*| [\p{L}\p{N}&'.-]+){0,5})/u.exec(
      tail,
    )?.groups?.['employer'];
  if (found === undefined) return undefined;
  const value = trimTail(
    cut(found).replace(
      / (?:for|since|as|in|on|now|every|these|right|last|next|this|with|about|almost|over|from|until) .*$/i,
      '',
    ),
  );
  if (
    value === '' ||
    /^(?:the moment|home|night|nights|a living|myself|my(?:self)?|the weekend|weekends|now|years|ages|a (?:while|bit|few|year|month|long)|the (?:last|past|time)|\w+ (?:years?|months?|weeks?|days?)|\d.*|it|them|him|her|free|fun|money|least|all|first|present)$/i.test(
      value,
    ) ||
    /^(?:a (?:while|bit|few|long)|the (?:last|past|time|moment)|\w+ (?:years?|months?|weeks?)|\d)/i.test(
      value,
    )
  )
    return undefined;
  return value;
}

export function employerDraft(tail: string, { holder }: FrameContext): Draft[] {
  const employer = employerIn(tail);
  return employer === undefined
    ? []
    : [
        {
          attribute: /^(?:a|an|the) [a-z]/.test(employer) ? 'workplace' : 'employer',
          value: withoutArticle(employer),
          text: `${holder.label} ${agree('work', holder)} at ${secondPerson(employer)}`,
          importance: 0.6,
        },
      ];
}

export function workFrom(tail: string, context: FrameContext): Draft[] | undefined {
  const { holder } = context;
  const dates = readDates(tail, { ...context, lean: 'past' });
  const words = dates.bare;
  const job = trimTail(
    withoutArticle(cut(words)).replace(
      /,? (?:at|for|in|with|from|on|since|near|specialising|but|until|over|\d+ (?:years|months)) ?.*$|,.*$/i,
      '',
    ),
  );
  if (job === '' || job.split(' ').length > 6) return undefined;
  const field = /^(?:[^,]*?) in (?<field>[a-z][\p{L} ]{2,40})$/iu.exec(cut(words))?.[0];
  const text = `${holder.label} ${agree('work', holder)} as ${withArticle(field !== undefined && field.split(' ').length < 8 ? secondPerson(field) : job)}`;
  return [
    {
      attribute: 'job',
      value: job,
      text,
      from: dates.tense === 'future' ? null : dates.from,
      importance: 0.7,
    },
    ...employerDraft(words, context),
  ];
}
