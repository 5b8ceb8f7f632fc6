const TURNED: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
};

/** The person's own words, said to them. */
export function secondPerson(words: string): string {
  return words
    .replace(/\b(?:I|me|my|mine|myself|we|us|our|ours|ourselves)\b/gi, (word) =>
      word === 'US' ? word : (TURNED[word.toLowerCase()] ?? word),
    )
    .replace(/\byou am\b/g, 'you are')
    .replace(/\byou was\b/g, 'you were');
}
