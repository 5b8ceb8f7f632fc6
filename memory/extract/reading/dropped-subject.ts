/** People leave "I" out: "just moved to Leeds", "allergic to nuts". It is put back where the words need it. */
const DONE =
  '(?:moved|relocated|emigrated|completed|joined|proposed|started|adopted|bought|sold|got|grew up|graduated|quit|lost|passed|failed|won|ran|visited|went|met|married|broke|left|finished|retired|turned|studied|built|inherited|climbed|swam|cycled|took up|gave up|stopped|lived|worked|spent|came|flew|taught|joined|became|found|published|signed up|booked|cancelled|had)';
const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:been|have been) (?=(?:living|working|learning|studying|an?|teaching|playing|training)\b)/i,
    'I have been ',
  ],
  [new RegExp(`^(?:just |finally |recently |only |have )*(?=${DONE} )`, 'i'), 'I '],
  [/^(?=(?:got|have) (?:an?|two|three|four|five|six|\d+|no|my) )/i, 'I '],
  [
    /^(?=(?:live|work|study|love|hate|like|enjoy|prefer|play|collect|drive|teach|speak|own|do not (?:eat|drink|like|have|own|drive|speak|smoke|live)|cannot (?:stand|eat|drink|swim|drive)|used to|never (?:eat|drink|smoke)|no longer|cannot wait (?:for|to)|looking forward|had my (?:first|second|third)) )/i,
    'I ',
  ],
  [
    /^(?:so |just |currently |still |really |super |very |deathly |badly )*(?=(?:allergic to|based in|from|born in|married|engaged|divorced|obsessed with|addicted to|into|fluent in|moving to|flying to|going to|getting married|learning|studying|training for|working (?:(?:part|full)[- ]time )?(?:as|at|for|in a)|doing (?:an?|my) (?:phd|degree|masters?|master's|bachelor|ba|bsc|ma|msc|mba|apprenticeship|doctorate)|half |living in|starting|turning|retired|vegan|vegetarian|pregnant|diagnosed with|originally from|expecting|planning|visiting|travell?ing|volunteering|saving|heading|leaving|walking|running|cycling|sailing|fasting|trying to|seeing|having|meeting|running|hosting|marrying|playing|giving|taking|throwing)\b)/i,
    'I am ',
  ],
  [/^(?:(?:a |the )?(?:huge|big|massive|great|lifelong) |an? )(?=fan of\b)/i, 'I am a '],
  [/^(?=(?:not|never) (?:really )?(?:a |been )?(?:into|(?:big |huge )?fan of|keen on)\b)/i, 'I am '],
  [/^only (?=(?:eat|drink|wear|use|buy|listen to|read|watch)\b)/i, 'I only '],
  [/^(?:was )?born (?=(?:in|on|\d))/i, 'I was born '],
  [/^(?=no (?:kids|children|pets|siblings|brothers|sisters|car|dogs|cats)\b)/i, 'I have '],
  [
    /^(?:just|only) (?=(?:an?|one|two|three|four|\d) (?:\w+ )?(?:dogs?|cats?|sons?|daughters?|kids?|brothers?|sisters?|rabbits?|horses?|hamsters?)$)/i,
    'I have ',
  ],
  [/^name is /i, 'my name is '],
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
