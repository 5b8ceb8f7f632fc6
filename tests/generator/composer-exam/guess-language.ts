/** Guesses by script, else by the little words that are frequent in one language and rare in its neighbours. */
export type Language = 'fr' | 'es' | 'de' | 'pt' | 'hi' | 'zh' | 'en';

const LITTLE_WORDS: readonly (readonly [Language, string])[] = [
  ['en', 'the and is are of to you your i my it that this with for not what can have in be but'],
  [
    'fr',
    "le les des du et est je vous tu ne pas une un pour avec dans mais ce qui sur ça j'ai suis peux puis",
  ],
  ['es', 'el los las del y es yo usted tú no una un para con en pero lo puedo soy qué si esta este mi hola'],
  ['de', 'der die das und ist ich sie du nicht ein eine mit zu auf aber kann bin was für mir von den'],
  ['pt', 'o os as do da dos das e é eu você não uma um para com em no na mas posso sou que se meu olá'],
];

export function guessLanguage(text: string): Language | undefined {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return undefined;
  if (count(text, /\p{Script=Devanagari}/gu) > letters / 2) return 'hi';
  if (count(text, /\p{Script=Han}/gu) > letters / 2) return 'zh';
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  const [first, second] = LITTLE_WORDS.map(([language, list]) => {
    const known = new Set(list.split(' '));
    return { language, hits: words.filter((word) => known.has(word)).length };
  }).sort((a, b) => b.hits - a.hits);
  return first && second && first.hits > second.hits ? first.language : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
