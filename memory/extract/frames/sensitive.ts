/** Health, faith, politics, love, descent and money: always marked by their kind, so that nobody keeps them unasked. */
import { cut, listOf, trimTail } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
import { agree } from '../reading/subject.js';
import type { Draft } from '../draft.js';
import type { Frame } from '../frame.js';
import { withArticle, withoutArticle } from '../frame.js';

const ILLNESS =
  "(?:type [12] |chronic |severe |mild |bad |slight |terrible |clinical |seasonal |generalised |social |high |low |irritable |stage \\w+ |early[- ]onset |really bad |awful |frequent |occasional |a bit of |a touch of )*(?:diabetes|asthma|arthritis|epilepsy|migraines?|eczema|psoriasis|cancer|leuk[a]?emia|depression|anxiety|bipolar(?: disorder)?|adhd|add|autism|asperger'?s|ocd|ptsd|dyslexia|dyspraxia|crohn'?s(?: disease)?|ibs|coeliac(?: disease)?|celiac(?: disease)?|lupus|ms|multiple sclerosis|fibromyalgia|endometriosis|pcos|tinnitus|vertigo|insomnia|sleep apn(?:o)?ea|hypertension|blood pressure|cholesterol|heart (?:condition|disease|problem|murmur)|thyroid(?: \\w+)?|hay ?fever|scoliosis|sciatica|parkinson'?s|alzheimer'?s|dementia|hiv|aids|hepatitis(?: \\w)?|herpes|covid|long covid|an(?:a)?emia|gout|osteoporosis|cystic fibrosis|sickle cell|an eating disorder|anorexia|bulimia|schizophrenia|an? (?:bad |weak |dodgy )?(?:back|knee|hip|heart|shoulder|ankle)|a stoma|a pacemaker|a prosthetic \\w+|a stammer|a stutter|panic attacks|a (?:herniated|slipped) dis[ck]|kidney (?:disease|stones)|a hearing aid|hearing aids|glaucoma|cataracts|reflux|gerd|ulcers?|shingles|rosacea|acne|tourette'?s|narcolepsy|a disability|a chronic illness|an illness|a disorder|chronic pain|chronic fatigue|me\\/cfs|lactose intolerance|gluten intolerance|an intolerance)";
const IS_ILL =
  '(?:type [12] |severely |partially |legally |clinically |mildly |slightly |completely |newly |recently |heavily |\\w+ (?:weeks|months) )*(?:diabetic|asthmatic|epileptic|autistic|dyslexic|dyspraxic|deaf|blind|disabled|depressed|bipolar|pregnant|infertile|hiv[- ]positive|neurodivergent|hard of hearing|colou?r[- ]?blind|lactose[- ]intolerant|gluten[- ]intolerant|coeliac|celiac|immunocompromised|an alcoholic|a recovering (?:alcoholic|addict)|in (?:remission|rehab|recovery|a wheelchair|therapy)|on (?:antidepressants|medication|insulin|the pill|statins|blood thinners|ssris|chemo)|a wheelchair user|sober|expecting|short[- ]sighted|housebound|terminally ill|a cancer survivor|overweight|obese|underweight|insulin dependent|anorexic|bulimic|suicidal)';
const FAITHS =
  "(?:practi[sc]ing |devout |strict |lapsed |non-practi[sc]ing |born-again |roman |greek |russian |orthodox |reform |shia |sunni |evangelical |committed |converted )*(?:christian|catholic|protestant|anglican|methodist|baptist|lutheran|mormon|quaker|muslim|moslem|jewish|jew|hindu|buddhist|sikh|jain|taoist|pagan|wiccan|atheist|agnostic|religious|orthodox|jehovah's witness|pentecostal|presbyterian|humanist|spiritual)";
const PARTIES =
  '(?:lifelong |proud |staunch |registered |card-carrying |moderate )*(?:labour|tory|conservative|liberal|lib dem|liberal democrat|democrats?|republicans?|greens?|green party|socialists?|communists?|marxist|anarchist|libertarian|left[- ]wing(?:er)?|right[- ]wing(?:er)?|leftist|centrist|progressive|feminist|social democrat|trump supporter|brexiteer|remainer|snp|plaid cymru|reform|ukip|spd|cdu|afd)';
const SEXUALITIES =
  '(?:gay|lesbian|bisexual|bi|pansexual|asexual|queer|straight|heterosexual|homosexual|demisexual|aromantic|a lesbian|in the closet|closeted|polyamorous|poly)';
const GENDERS =
  '(?:trans|transgender|non-?binary|genderqueer|genderfluid|agender|a trans (?:man|woman)|cis|intersex)';
const ETHNICITIES =
  '(?:black|white|asian|mixed[- ]race|biracial|hispanic|latino|latina|latinx|arab|romani|roma|indigenous|aboriginal|m[aā]ori|native american|first nations|kurdish|afro-caribbean|african american|south asian|east asian|jewish by descent|half[- ](?:black|white|asian)|of \\p{L}+ (?:descent|heritage|ancestry|origin)|ethnically \\p{L}+|inuit|sami|brown)';

const END =
  '(?![\\w-]| (?:belt|forward|away|up|out|cards?|bread|market|food|music|cinema|friday|box|hole|sheep|lie|noise|wine|coffee|tea|rice|cabbage)\\b)';

export const sensitivePredicates: readonly Frame[] = [
  {
    form: /^(?:have )?(?:recently |finally |just )*(?:came|come) out(?: to (?<whom>.+)| of the closet| at (?:work|school).*|)$/i,
    read: ({ whom = '' }, { holder }) => [
      {
        attribute: 'sexuality',
        value: 'came out',
        text: trimTail(`${holder.label} came out${whom === '' ? '' : ` to ${cut(secondPerson(whom))}`}`),
      },
    ],
  },
  {
    form: /^(?:are|have always been|became|have become)(?: also| very| severely| deathly| badly| highly| mildly| a bit| slightly| super| really| quite)*(?<not> not)? (?<how>allergic|intolerant) to (?<tail>.+)$/i,
    read: ({ not = '', how = 'allergic', tail = '' }, { holder }) =>
      listOf(tail.replace(/,? (?:so|and (?:I|it|he|she)) .*$/i, ''))
        .filter(
          (value) =>
            !/^(?:it|this|that|you|work|mondays?|mornings?|bullshit|stupidity|people|exercise)$/i.test(value),
        )
        .map((value) => ({
          attribute: 'allergy',
          ...(not === '' ? {} : { act: 'deny' as const }),
          value: secondPerson(value),
          text: `${holder.label} ${agree('are', holder)}${not === '' ? '' : ' not'} ${how} to ${secondPerson(value)}`,
          importance: 0.9,
        })),
  },
  {
    form: /^have (?:an? )?(?:bad |severe |serious |mild |life-threatening |terrible )*(?<thing>[\p{L} ]{2,30}?) (?<how>allergy|allergies|intolerance)\b/iu,
    read: ({ thing = '', how = 'allergy' }, { holder }) => [
      {
        attribute: 'allergy',
        value: withoutArticle(thing),
        text: `${holder.label} ${agree('have', holder)} ${how === 'allergies' ? `${thing} allergies` : withArticle(`${withoutArticle(thing)} ${how}`)}`,
        importance: 0.9,
      },
    ],
  },
  {
    form: new RegExp(
      `^(?:have|suffer from|suffer with|live with|struggle with|battle|got|were diagnosed with|have been diagnosed with|got diagnosed with|developed|have had|get|am living with|are living with|are recovering from|survived|were born with|are dealing with) (?<what>${ILLNESS})\\b`,
      'iu',
    ),
    read: ({ what = '' }, { holder, words }) => {
      const diagnosed = /diagnosed/i.test(words);
      const value = withoutArticle(
        what.toLowerCase().replace(/^(?:really bad|awful|terrible|a bit of|a touch of) /, ''),
      );
      return [
        {
          attribute: 'health',
          value,
          text: diagnosed
            ? `${holder.label} ${agree('have been', holder)} diagnosed with ${value}`
            : `${holder.label} ${agree(/^(?:suffer from|live with)/i.exec(words)?.[0].toLowerCase() ?? 'have', holder)} ${what.toLowerCase()}`,
          importance: 0.8,
        },
      ];
    },
  },
  {
    form: new RegExp(
      `^(?:are|have been|became|were born|went|got|was born|are going) (?:an? )?(?<what>${IS_ILL})${END}`,
      'iu',
    ),
    read: ({ what = '' }, { holder }) => [
      {
        attribute: 'health',
        value: withoutArticle(what.toLowerCase()),
        text: `${holder.label} ${agree('are', holder)} ${what.toLowerCase()}`,
        importance: 0.8,
      },
    ],
  },
  {
    form: /^(?:take|are taking|are on|have to take|need to take|inject|use) (?<what>(?:\d+ ?mg of )?(?:insulin|antidepressants|sertraline|prozac|fluoxetine|citalopram|metformin|lithium|statins|blood thinners|warfarin|beta blockers|ritalin|adderall|levothyroxine|thyroxine|antihistamines|painkillers|methadone|the pill|hormones|hrt|testosterone|estrogen|steroids|medication|meds|tablets|pills|an inhaler|a wheelchair|a hearing aid|a cane|crutches|an epipen|a cpap)\b.*)$/i,
    read: ({ what = '' }, { holder }) => [
      {
        attribute: 'health',
        value: cut(what),
        text: `${holder.label} ${agree('take', holder)} ${cut(secondPerson(what))}`.replace(
          / takes? (?=a wheelchair|a hearing|a cane|crutches|an epipen|a cpap|an inhaler)/,
          ` ${agree('use', holder)} `,
        ),
        importance: 0.8,
      },
    ],
  },
  {
    form: /^(?:had|have had|am having|are having|need|underwent|went through|had to have|are getting) (?<what>(?:an? |my |the )?(?:\w+ ){0,3}?(?:surgery|operation|transplant|miscarriage|abortion|stroke|heart attack|chemo(?:therapy)?|radiotherapy|seizure|biopsy|ivf|c-section|caesarean|breakdown|panic attack|concussion|vasectomy|hysterectomy|mastectomy|root canal|mri|bypass|dialysis))\b/i,
    read: ({ what = '' }, { holder, words }) => {
      const verb = /^(?:need|have|are having|are getting)/i.test(words) ? 'need' : 'had';
      return [
        {
          attribute: 'health',
          value: withoutArticle(what),
          text: `${holder.label} ${verb === 'need' ? agree('need', holder) : verb} ${secondPerson(what)}`,
          importance: 0.7,
        },
      ];
    },
  },
  {
    form: /^(?:broke|have broken|sprained|tore|fractured|twisted|dislocated|injured|hurt|pulled) (?:my|his|her|an?|the) (?<what>\w+(?: \w+)?)/i,
    read: ({ what = '' }, { holder, words }) => {
      if (
        /^(?:heart|phone|record|news|ice|silence|glass|vase|window|promise|laptop|guitar|screen)/i.test(what)
      )
        return undefined;
      return [
        {
          attribute: 'health',
          value: `${/^\w+/.exec(words)?.[0] ?? 'hurt'} ${what}`,
          text: `${holder.label} ${secondPerson(trimTail(cut(words)))}`,
          importance: 0.6,
        },
      ];
    },
  },
  {
    form: new RegExp(
      `^(?:are|have always been|became|converted to being|were raised|were brought up|was raised|grew up|identify as)(?<not> not)? (?:an? |deeply |very |not very |quite |fairly |really )*(?<what>${FAITHS})${END}`,
      'iu',
    ),
    read: ({ not = '', what = '' }, { holder, words }) => {
      if (
        /^(?:are|became) (?:not |very |a )*(?:spiritual|religious)/i.test(words) &&
        holder.subject !== 'self'
      )
        return undefined;
      const faith = properFaith(what);
      const value = faith;
      const past = /raised|brought up|grew up/i.test(words);
      const noun =
        /(?:ist|jew|christian|muslim|catholic|sikh|jain|mormon|quaker|hindu|protestant|agnostic|witness)$/i.test(
          faith,
        );
      return [
        {
          attribute: 'religion',
          ...(not === '' ? {} : { act: 'deny' as const }),
          value,
          text: past
            ? `${holder.label} ${agree('were', holder)} raised ${value}`
            : `${holder.label} ${agree('are', holder)}${not} ${noun ? withArticle(value) : value}`,
          importance: 0.6,
        },
      ];
    },
  },
  {
    form: /^(?:converted to|practi[sc]e|follow|left|go to (?:church|mosque|synagogue|temple|mass)|believe in god|do not believe in god|pray (?:every day|five times a day|daily)|observe|keep (?:shabbat|kosher|ramadan)|are fasting|fast (?:for|during))(?<tail>.*)$/i,
    read: ({ tail = '' }, { holder, words }) => {
      if (
        /^(?:converted to|practi[sc]e|follow|left|observe)/i.test(words) &&
        !/\b(?:islam|christianity|judaism|buddhism|hinduism|sikhism|catholicism|the (?:church|faith)|ramadan|lent|shabbat|sabbath|paganism)\b/i.test(
          tail,
        )
      )
        return undefined;
      const said = cut(secondPerson(words));
      const verb = /^\w+/.exec(said)?.[0] ?? '';
      return [
        {
          attribute: 'religion',
          value: said,
          text: `${holder.label} ${/ed$|left/.test(verb) ? said : agree(verb, holder) + said.slice(verb.length)}`,
        },
      ];
    },
  },
  {
    form: new RegExp(
      `^(?:vote|voted|always vote|am voting|are voting|will vote|are planning to vote|campaign|campaigned|support)(?: for| against)? (?:the )?(?<what>${PARTIES}|trump|biden|harris|corbyn|starmer|farage|macron|le pen|sanders|obama|leave|remain|yes|no)\\b.*$`,
      'iu',
    ),
    read: ({ what = '' }, { holder, words }) => {
      const said = cut(secondPerson(words)).replace(/^always /, '');
      const verb = /^\w+/.exec(said)?.[0] ?? 'vote';
      return [
        {
          attribute: 'politics',
          value: what,
          text: `${holder.label} ${/ed$/.test(verb) ? said : agree(verb, holder) + said.slice(verb.length)}`,
        },
      ];
    },
  },
  {
    form: new RegExp(
      `^(?:are|have always been|became|joined|lean|identify as|consider myself) (?:an? |the |very |pretty |quite |member of (?:the )?|a member of (?:the )?)*(?<what>${PARTIES})(?: (?:voter|supporter|member|party|party member))?${END}`,
      'iu',
    ),
    read: ({ what = '' }, { holder }) => [
      {
        attribute: 'politics',
        value: what,
        text: `${holder.label} ${agree('are', holder)} ${/(?:ist|er|crat|ublican|ative|tory|liberal|libertarian)$/i.test(what) ? withArticle(what) : what}`,
      },
    ],
  },
  {
    form: new RegExp(
      `^(?:are|came out as|identify as|have come out as)(?: openly| secretly)? (?<what>${SEXUALITIES})${END}`,
      'iu',
    ),
    read: ({ what = '' }, { holder }) => [
      {
        attribute: 'sexuality',
        value: withoutArticle(what.toLowerCase()),
        text: `${holder.label} ${agree('are', holder)} ${what.toLowerCase()}`,
      },
    ],
  },
  {
    form: new RegExp(`^(?:are|came out as|identify as) (?<what>${GENDERS})${END}`, 'iu'),
    read: ({ what = '' }, { holder }) => [
      {
        attribute: 'gender',
        kind: 'sexuality',
        value: withoutArticle(what.toLowerCase()),
        text: `${holder.label} ${agree('are', holder)} ${what.toLowerCase()}`,
      },
    ],
  },
  {
    form: new RegExp(`^(?:are|identify as) (?:an? )?(?<what>${ETHNICITIES})${END}`, 'iu'),
    read: ({ what = '' }, { holder }) => [
      { attribute: 'ethnicity', value: what, text: `${holder.label} ${agree('are', holder)} ${what}` },
    ],
  },
  {
    form: /^(?:earn|make|owe|get paid|are paid|are earning|took out|are in debt|are broke|have(?: about| around| over| nearly)?|inherited|saved|have saved|went bankrupt|are bankrupt|are on benefits|are behind on|are paying off|pay|lost|won|invested) ?(?<tail>.*)$/i,
    read: ({ tail = '' }, { holder, words }) => {
      const isMoney =
        /\b(?:[£$€]\s?\d|\d[\d,.]*\s?(?:k|grand|thousand|million|pounds|euros?|dollars|quid|bucks|gbp|usd|eur|a (?:year|month|week|hour))\b|debts?|mortgage|loans?|overdraft|savings|salary|bankrupt|benefits|universal credit|dole|rent|credit card bills?|child support|alimony|pension|gambling|crypto|bitcoin|shares)/i.test(
          words,
        );
      if (!isMoney || /^(?:make|pay|lost|won)\b(?!.*(?:[£$€]|\d))/i.test(words)) return undefined;
      if (/^won\b/i.test(words) || (tail === '' && !/debt|broke|bankrupt|benefits/i.test(words)))
        return undefined;
      if (
        !/(?:[£$€]|\d|debt|mortgage|loan|overdraft|bankrupt|benefits|credit|savings|dole|alimony)/i.test(
          words,
        )
      )
        return undefined;
      const said = cut(secondPerson(words));
      const verb = /^\w+/.exec(said)?.[0] ?? '';
      const isPast = /^(?:took|inherited|saved|went|lost|won|invested)$/.test(verb);
      return [
        {
          attribute: 'finance',
          value: said.replace(/^(?:earn|make|owe|have|are|get paid) /, ''),
          text: `${holder.label} ${isPast ? said : agree(verb, holder) + said.slice(verb.length)}`,
        },
      ];
    },
  },
];

export const sensitiveClauses: readonly Frame[] = [
  {
    form: /^my (?<what>religion|faith|sexuality|sexual orientation|ethnicity|blood type|salary|rent|income|net worth|mortgage|medication|diagnosis|condition|weight|blood pressure|disability|pension) (?:is|are) (?<tail>.+)$/i,
    read: ({ what = '', tail = '' }) => {
      const lower = what.toLowerCase();
      const attribute = /religion|faith/.test(lower)
        ? 'religion'
        : /sexual/.test(lower)
          ? 'sexuality'
          : /ethnicity/.test(lower)
            ? 'ethnicity'
            : /salary|rent|income|worth|mortgage|pension/.test(lower)
              ? 'finance'
              : 'health';
      return [{ attribute, value: cut(tail), text: `Your ${lower} is ${cut(secondPerson(tail))}` }];
    },
  },
  {
    form: new RegExp(
      `^(?:my|our) (?:(?:bad|old|terrible|awful|chronic|poor) )*(?<what>${ILLNESS.replace('an? (?:bad |weak |dodgy )?(?:back|knee|hip|heart|shoulder|ankle)|', '')}|allerg(?:y|ies)|back|knees?|hip|chemo|medication|meds|therapist|therapy|diagnosis|disability|pregnancy|period|hearing aids?|blood sugar|migraines?|stoma|wheelchair|surgery|operation)\\b(?<tail>.*)$`,
      'iu',
    ),
    read: ({ what = '', tail = '' }) => {
      const draft: Draft = {
        attribute: 'health',
        value: what.toLowerCase(),
        text: `Your ${what.toLowerCase()}${secondPerson(cut(tail) === '' ? '' : ` ${cut(tail)}`)}`,
        importance: 0.6,
      };
      return /^(?:back|knees?|hip)$/i.test(what) &&
        !/kill|hurt|ach|bad|sore|pain|surgery|replac|out/i.test(tail)
        ? []
        : [draft];
    },
  },
];

function properFaith(words: string): string {
  return words
    .toLowerCase()
    .replace(
      /\b(?:christian|catholic|protestant|anglican|methodist|baptist|lutheran|mormon|quaker|muslim|moslem|jewish|jew|hindu|buddhist|sikh|jain|taoist|wiccan|roman|greek|russian|shia|sunni|orthodox|jehovah|pentecostal|presbyterian)/g,
      (word) => word.charAt(0).toUpperCase() + word.slice(1),
    );
}
