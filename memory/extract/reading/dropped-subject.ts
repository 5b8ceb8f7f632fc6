/** People leave "I" out: "just moved to Leeds", "allergic to nuts". It is put back where the words need it. */
const DONE =
  '(?:moved|started|adopted|bought|sold|got|grew up|graduated|quit|lost|passed|failed|won|ran|visited|went|met|married|broke|left|finished|finally|retired|turned|studied|built|inherited|climbed|swam|cycled|took up|gave up|stopped|lived|worked|spent|came|flew|taught|joined|became|found|published|signed up|booked|cancelled|had)';
const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:been|have been) (?=(?:living|working|learning|studying|an?|teaching|playing|training)\b)/i,
    'I have been ',
  ],
  [new RegExp(`^(?:just |finally |recently |only |have )*(?=${DONE} )`, 'i'), 'I '],
  [/^(?=(?:got|have) (?:an?|two|three|four|five|six|\d+|no|my) )/i, 'I '],
  [
    /^(?=(?:live|work|study|love|hate|like|enjoy|prefer|play|collect|drive|teach|speak|own|do not (?:eat|drink|like|have|own|drive|speak|smoke|live)|cannot (?:stand|eat|drink|swim|drive)|used to|never (?:eat|drink|smoke)|no longer) )/i,
    'I ',
  ],
  [
    /^(?:so |just |currently |still |really |super |very |deathly |badly )*(?=(?:allergic to|based in|from|born in|married|engaged|divorced|obsessed with|addicted to|into|fluent in|moving to|flying to|going to|getting married|learning|studying|training for|working (?:as|at|for)|living in|starting|turning|retired|vegan|vegetarian|pregnant|diagnosed with|originally from|expecting|planning|visiting|travell?ing|volunteering|saving|heading|leaving|seeing|having|meeting|running|hosting|marrying|playing|giving|taking|throwing)\b)/i,
    'I am ',
  ],
  [/^name is /i, 'my name is '],
  [/^(?=(?:favou?rite|birthday|job|hobbies|nickname|pronouns) [\p{L} ]{0,30}?(?:is|are|:) )/iu, 'my '],
];

export function withDroppedSubject(clause: string): string {
  if (/^(?:I|we|my|our|he|she|they|it|you|his|her|their)\b/i.test(clause)) return clause;
  for (const [form, subject] of FORMS) {
    const found = form.exec(clause);
    if (found !== null) return `${subject}${clause.slice(found[0].length)}`;
  }
  return clause;
}
