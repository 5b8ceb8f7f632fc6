/** People leave "I" out: "just moved to Leeds", "allergic to nuts". It is put back where the words need it. */
const DONE =
  '(?:moved|relocated|emigrated|completed|joined|proposed|started|adopted|bought|sold|got|grew up|graduated|quit|lost|passed|failed|won|ran|visited|went|met|married|broke|left|finished|retired|turned|studied|built|inherited|climbed|swam|cycled|took up|gave up|stopped|lived|worked|spent|came|flew|taught|joined|became|found|published|signed up|booked|cancelled|had)';
/** Any other doing or deed, unless it says how somebody feels or what they look for just now. */
const ING =
  /^(?:just |finally |currently |still )*(?=(?!thinking|looking|wondering|feeling|speaking|talking|according|regarding|including|concerning|during|asking|wishing|being|having said|morning|evening|nothing|something|anything|everything|bring|sing|ring|king|string|spring|thing|hearing|seeing|reading|watching|waiting|trying|following|assuming|considering|judging|depending|saying|meaning|guessing|dying|freezing|starving|loving|boring|amazing|interesting|missing)[a-z]{3,}ing (?:an?|my|our|the|to|from|in|off|out|back|up|for|at|with|on|\d|two|three)\b)/i;
const ED =
  /^(?:just |finally |recently )*(?=(?!bored|tired|scared|excited|worried|confused|interested|married|engaged|divorced|obsessed|addicted|amused|annoyed|based|supposed|needed|wanted|asked|tried|used|thrilled|shocked|stressed|convinced|embarrassed|confused|frustrated|disappointed|dressed|compared|related|called|named|red|bed|indeed|hundred|watched|checked|googled|loved|hated|liked|allowed|located|raised|surrounded|destined|gutted|knackered|overwhelmed|blessed|pleased|delighted|determined|diagnosed)(?:[a-z]{3,}ed|tied|hung up|won|made|built|wrote|swam|rode|threw|drove|gave|took|handed) (?:an?|my|our|the|out|up|in|off|on|for|from|myself|two|three|to|into|down|head)\b)/i;
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:have )?been (?=(?:[a-z]{2,}ing|an?|in|with|at)\b)/i, 'I have been '],
  [
    /^(?:have )?never (?=(?:been|seen|eaten|tried|had|flown|learned|learnt|owned|driven|ridden|smoked)\b)/i,
    'I have never ',
  ],
  [/^(?:have )?gone (?=(?:vegan|vegetarian|veggie|gluten[- ]free)\b)/i, 'I went '],
  [/^will (?=be [a-z]+ing\b)/i, 'I will '],
  [/^(?:very )?proud owner of |^owner of /i, 'I own '],
  [/^(?=not (?:really |much of |exactly )?an? )/i, 'I am '],
  [/^(?:was )?born (?=(?:in|on|\d))/i, 'I was born '],
  [new RegExp(`^(?:just |finally |recently |only |have )*(?=${DONE} )`, 'i'), 'I '],
  [/^(?=(?:got|have) (?:an?|two|three|four|five|six|\d+|no|my) )/i, 'I '],
  [
    /^(?=(?:live|work|study|love|hate|like|enjoy|prefer|play|collect|drive|teach|speak|own|do not (?:eat|drink|like|have|own|drive|speak|smoke|live)|cannot (?:stand|eat|drink|swim|drive)|used to|never (?:eat|drink|smoke)|no longer|cannot wait (?:for|to)|looking forward|had my (?:first|second|third)) )/i,
    'I ',
  ],
  [
    /^(?:so |just |currently |still |really |super |very |deathly |badly )*(?=(?:allergic to|based in|from|coeliac|celiac|type [12] diabetic|dyslexic|lactose intolerant|married|engaged|divorced|obsessed with|addicted to|into|fluent in|moving to|flying to|going to|getting married|learning|studying|training for|working (?:(?:part|full)[- ]time )?(?:as|at|for|in a)|doing (?:an?|my) (?:phd|degree|masters?|master's|bachelor|ba|bsc|ma|msc|mba|apprenticeship|doctorate)|half |living in|starting|turning|retired|vegan|vegetarian|pregnant|diagnosed with|originally from|expecting|planning|visiting|travell?ing|volunteering|saving|heading|leaving|walking|running|cycling|sailing|fasting|trying to|seeing|having|meeting|running|hosting|marrying|playing|giving|taking|throwing)\b)/i,
    'I am ',
  ],
  [/^(?:(?:a |the )?(?:huge|big|massive|great|lifelong) |an? )(?=fan of\b)/i, 'I am a '],
  [/^(?=(?:not|never) (?:really )?(?:a |been )?(?:into|(?:big |huge )?fan of|keen on)\b)/i, 'I am '],
  [/^only (?=(?:eat|drink|wear|use|buy|listen to|read|watch)\b)/i, 'I only '],
  [/^(?=no (?:kids|children|pets|siblings|brothers|sisters|car|dogs|cats)\b)/i, 'I have '],
  [
    /^(?:just|only) (?=(?:an?|one|two|three|four|\d) (?:\w+ )?(?:dogs?|cats?|sons?|daughters?|kids?|brothers?|sisters?|rabbits?|horses?|hamsters?)$)/i,
    'I have ',
  ],
  [/^name is /i, 'my name is '],
  [
    /^(?:an? )?(?=(?:[\p{L}-]+ ){1,4}(?:fan|lover|enthusiast|addict|nerd|supporter|geek|fanatic|obsessive)(?:$|,| here| since))/iu,
    'I am a ',
  ],
  [ING, 'I am '],
  [ED, 'I '],
  [/^(?=(?:favou?rite|birthday|job|hobbies|nickname|pronouns) [\p{L} ]{0,30}?(?:is|are|:) )/iu, 'my '],
];

/** "Favourite band of all time: The Magnetic Fields". */
const LISTED =
  /^(?:my )?(?<key>name|age|job|occupation|profession|hobbies|hobby|birthday|nickname|pronouns|home ?town|favou?rite [\p{L} ]{2,40}?)(?: of all time| ever)? ?: (?<value>.+)$/iu;

export function withDroppedSubject(clause: string): string {
  const listed = LISTED.exec(clause)?.groups;
  if (listed !== undefined) {
    const key = (listed['key'] ?? '').toLowerCase();
    return key === 'age' ? `I am ${listed['value'] ?? ''}` : `my ${key} is ${listed['value'] ?? ''}`;
  }
  if (/^(?:I|we|my|our|he|she|they|it|you|his|her|their)\b/i.test(clause)) return clause;
  for (const [form, subject] of FORMS) {
    const found = form.exec(clause);
    if (found !== null) return `${subject}${lowered(clause.slice(found[0].length))}`;
  }
  return clause;
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
