/**
 * Words that are near in meaning and answer the other way round: a sentence that says only when a zoo opens does
 * not say when it closes.
 */
const POLES: readonly (readonly [RegExp, RegExp])[] = (
  [
    ['opens?|opened|opening', 'clos(?:es?|ed|ing)|shuts?|until|till|\\d ?(?:to|-|–) ?\\d|from .{1,20} to'],
    [
      '(?:starts?|begins?|began|begun|started|starting)',
      '(?:ends?|ended|ending|finish(?:es|ed)?|stops?|stopped|over|until|till|lasts?|lasted|hours?|minutes?)',
    ],
    ['arriv(?:es?|ed|al|als|ing)', '(?:leaves?|left|departs?|departed|departures?|sets? off)'],
    ['(?:buy|buys|bought|purchased?)', '(?:sells?|sold|selling)'],
    ['(?:born|birth|birthplace)', '(?:died|dies|death|buried|killed|moved|settled)'],
    ['(?:oldest|eldest)', 'youngest'],
    ['(?:largest|biggest|longest|tallest|highest|widest|deepest)', '(?:smallest|shortest|lowest|narrowest)'],
    ['(?:cheapest)', '(?:dearest|most expensive)'],
    ['(?:fastest|quickest)', 'slowest'],
    ['(?:wins?|won|winners?|beat)', '(?:lost|loses?|defeated by)'],
    ['(?:sunrise|rises?)', '(?:sunset|sets)'],
    ['(?:maximum|at most)', '(?:minimum|at least)'],
    ['(?:north|northern)', '(?:south|southern)'],
    ['(?:east|eastern)', '(?:west|western)'],
    ['(?:hottest|warmest)', '(?:coldest|coolest)'],
    ['(?:mother)', '(?:father)'],
    ['(?:husband)', '(?:wife)'],
    ['(?:males?)', '(?:females?)'],
  ] as const
).map(([one, other]) => [whole(one), whole(other)] as const);

function whole(words: string): RegExp {
  return new RegExp(`\\b(?:${words})\\b`, 'i');
}

/** The sentence has the other pole of what is asked, and not the asked one. */
export function saysTheOpposite(sentence: string, question: string): boolean {
  return POLES.some((poles) =>
    [poles, poles.toReversed()].some(([asked, other]) => {
      if (asked === undefined || other === undefined) return false;
      const isAsked = asked.test(question) && !other.test(question);
      return isAsked && other.test(sentence) && !asked.test(sentence);
    }),
  );
}
