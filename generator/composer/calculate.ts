/** Sums that need no model: whole expressions of numbers, brackets and the four operations, in signs or in words. */
export interface Calculation {
  sum: string;
  /** Null where it divides by zero. */
  result: string | null;
}

const WORDS: readonly [RegExp, string][] = [
  [/\bmultiplied by\b|\btimes\b|(?<=[\d)] ?)[x×](?= ?[\d(])/g, '*'],
  [/\bdivided by\b|\bover\b|÷/g, '/'],
  [/\bplus\b|\badded to\b/g, '+'],
  [/\bminus\b|\bless\b|[−–]/g, '-'],
  [/\bpercent of\b|\bper cent of\b|% of\b/g, '/ 100 *'],
  [/\bsquared\b/g, '* SQUARE'],
];
const ASKING =
  /^(?:.*?\b(?:what is|what's|whats|what does|how much is|calculate|compute|work out|solve)\s+)?(?<sum>[\d(.-].*?)\s*(?:equal|equals|make|come to|=)?\s*[?.!=]*\s*$/;

export function calculate(message: string): Calculation | undefined {
  const asked = ASKING.exec(message.toLowerCase().trim())?.groups?.['sum'];
  if (asked === undefined) return undefined;
  const written = WORDS.reduce((text, [words, sign]) => text.replace(words, ` ${sign} `), asked).replace(
    /(?<=\d),(?=\d{3})/g,
    '',
  );
  const squared = written.replace(/(\d+(?:\.\d+)?)\s*\*\s*SQUARE/g, '$1 * $1');
  const tokens = squared.match(/\d+(?:\.\d+)?|[-+*/()]/g) ?? [];
  const isAllRead = squared.replace(/\d+(?:\.\d+)?|[-+*/()]|\s/g, '') === '';
  if (!isAllRead || tokens.length < 3 || tokens.length > 60) return undefined;
  const value = evaluate(tokens);
  if (value === undefined) return undefined;
  return { sum: asked.replace(/\s+/g, ' ').trim(), result: Number.isFinite(value) ? shown(value) : null };
}

function shown(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** Recursive descent over the tokens; undefined where they are no expression. */
function evaluate(tokens: readonly string[]): number | undefined {
  let at = 0;
  const take = (...signs: string[]): string | undefined => {
    const token = tokens[at];
    if (token === undefined || !signs.includes(token)) return undefined;
    at += 1;
    return token;
  };
  const atom = (): number => {
    if (take('-') !== undefined) return -atom();
    if (take('(') !== undefined) {
      const inner = total();
      return take(')') === undefined ? NaN : inner;
    }
    const number = Number(tokens[at] ?? NaN);
    at += 1;
    return number;
  };
  const product = (): number => {
    let value = atom();
    for (let sign = take('*', '/'); sign !== undefined; sign = take('*', '/')) {
      value = sign === '*' ? value * atom() : value / atom();
    }
    return value;
  };
  const total = (): number => {
    let value = product();
    for (let sign = take('+', '-'); sign !== undefined; sign = take('+', '-')) {
      value = sign === '+' ? value + product() : value - product();
    }
    return value;
  };
  const value = total();
  return at === tokens.length && !isUnread(tokens, value) ? value : undefined;
}

/** NaN comes of a malformed expression, unless zero was divided by zero. */
function isUnread(tokens: readonly string[], value: number): boolean {
  return Number.isNaN(value) && !tokens.some((token, at) => token === '/' && tokens[at + 1] === '0');
}
