/** "Remember that …", "forget that …": what the person wishes done with what they say. */
const PLEASE =
  "(?:(?:please|hey|ok|okay|so|and|also|oh|bot|parley|can you|could you|would you|will you|I (?:want|need|would like) you to|I'd like you to|you should|you can|you (?:may|might) as well|just|kindly|do)[, ]+)*";
const SAYS =
  "(?=(?:I|my|we|our|me|us|he|she|they|his|her)\\b|(?<=that |: |, )(?:the|it)\\b|\\p{Lu}[\\p{L}']+ (?:is|are|was|has)\\b)";

const REMEMBER = new RegExp(
  `^${PLEASE}(?:(?:remember|do not (?:ever )?forget|never forget|note|make (?:a )?note|take (?:a )?note|keep in mind|bear in mind|save|store|memori[sz]e|write (?:it )?down|jot down|add to (?:your|my) (?:memory|notes)|put (?:it )?in your (?:memory|notes)|commit to memory|remind yourself)(?: (?:this|it|down|of the fact|for (?:me|later|next time|future reference|the future|(?:the|my) \\w+)|in your memory|to your memory|about me))*|for future reference|for the record|for later|for your notes|for your memory|note (?:for later|to self|for your memory))(?: that| this)?[:,-]? *${SAYS}`,
  'iu',
);
const AFTERWARDS =
  /[,.;:!-]* *(?:and |so |but )?(?:please |can you |could you |would you )*(?:remember|note|do not forget|keep in mind|save|make (?:a )?note of|memori[sz]e|bear in mind|write down)(?: (?:that|this|it|down))+(?: (?:please|for (?:me|later|next time|future reference)|ok|okay|in mind|down|about me|fact))*\W*$/i;
const FORGET = new RegExp(
  `^${PLEASE}(?:forget|do not (?:remember|store|save|keep)|stop remembering|delete|erase|remove|wipe|scrap|unlearn)(?: (?:what|everything|anything|whatever|all|the (?:thing|fact|bit|part|stuff)))?(?: (?:that )?(?:I|you) (?:said|told you|mentioned|wrote|know|have|remember|stored|saved|noted))?(?: (?:about|that|of|on|from your memory))* (?<what>.+)$`,
  'i',
);

export interface Wish {
  wished: boolean;
  text: string;
}

export function readWish(sentence: string): Wish {
  const before = REMEMBER.exec(sentence);
  if (before !== null && !/^(?:I|we) /i.test(sentence))
    return { wished: true, text: sentence.slice(before[0].length).replace(/\?+$/, '') };
  const after = AFTERWARDS.exec(sentence);
  if (after !== null) return { wished: true, text: sentence.slice(0, after.index) };
  return { wished: false, text: sentence };
}

/** What is to be forgotten, in the person's words; undefined where nothing is. */
export function readForgetting(sentence: string): string | undefined {
  if (/^(?:I|we|you|do not forget|never forget)\b/i.test(sentence)) return undefined;
  const what = FORGET.exec(sentence)?.groups?.['what'];
  if (
    what === undefined ||
    /^(?:it|this|that|about it|about that|me|you|them|to|the (?:last|previous) (?:message|one|question)|the (?:password|file|app)|a|an)\b/i.test(
      what,
    )
  )
    return undefined;
  return what;
}

/** What people call their facts: "forget my job". */
export const FORGETTABLE: readonly (readonly [RegExp, string])[] = [
  [/^(?:my |our )?(?:old |home |current |former )*(?:address|home|city|town|location)$/i, 'home'],
  [/^where (?:I|we) live$/i, 'home'],
  [/^(?:my )?(?:job|work|profession|occupation|career)$/i, 'job'],
  [/^where I work$/i, 'employer'],
  [/^(?:my )?(?:employer|company)$/i, 'employer'],
  [/^(?:my )?(?:real |full |first )?name$/i, 'name'],
  [/^(?:my )?nickname$/i, 'nickname'],
  [/^(?:my )?age$|^how old I am$/i, 'age'],
  [/^(?:my )?(?:birthday|date of birth)$/i, 'birthday'],
  [/^(?:my )?(?:wife|husband|partner|girlfriend|boyfriend|ex|marriage|relationship)$/i, 'partner'],
  [/^(?:my )?(?:kids?|children|son|daughter)$/i, 'child'],
  [/^(?:my )?(?:parents|mum|mom|dad|mother|father)$/i, 'parent'],
  [/^(?:my )?(?:brothers?|sisters?|siblings)$/i, 'sibling'],
  [/^(?:my )?(?:pets?|dogs?|cats?)$/i, 'pet'],
  [/^(?:my )?(?:health|illness|condition|diagnosis|medication)$/i, 'health'],
  [/^(?:my )?allerg(?:y|ies)$/i, 'allergy'],
  [/^(?:my )?(?:religion|faith)$/i, 'religion'],
  [/^(?:my )?politics$/i, 'politics'],
  [/^(?:my )?(?:sexuality|sexual orientation)$/i, 'sexuality'],
  [/^(?:my )?(?:money|finances|salary|debts?|income)$/i, 'finance'],
  [/^(?:my )?diet$/i, 'diet'],
  [/^(?:my )?(?:hobbies|hobby)$/i, 'hobby'],
  [/^(?:my )?plans?$/i, 'plan'],
  [/^(?:my )?(?:school|university|college)$/i, 'school'],
  [/^(?:my )?(?:studies|degree|course)$/i, 'study'],
  [/^(?:my )?car$/i, 'possession'],
];
