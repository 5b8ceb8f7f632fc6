/** Turns of phrase that one word stands for: "lost their lives" is said of who died. */
const PHRASES: readonly [RegExp, string][] = [
  [/\b(?:lost|lose|losing|gave) (?:their|his|her) (?:own )?li(?:fe|ves)\b|\bpass(?:ed)? away\b/g, 'die'],
  [/\bset up\b|\bcame up with\b/g, 'found invent'],
  [/\btook over\b|\btake over\b/g, 'replace'],
  [/\blook(?:s|ed|ing)? after\b/g, 'care keeper'],
  [/\bput off\b|\bheld up\b/g, 'delay'],
  [/\bmade up of\b|\bconsists? of\b/g, 'consist'],
  [/\bbroke out\b|\bbreak out\b|\bset in\b/g, 'begin'],
  [/\b(?:burnt|burned) down\b/g, 'burn destroy'],
  [/\b(?:was|were|be|been|is|later) (?:later )?(?:given|awarded|presented with)\b/g, 'receive reward'],
  [/\b(?:gave|give|given) up\b|\bno longer\b/g, 'stop'],
  [/\b(?:took|take|takes|taking) part\b/g, 'participate'],
  [/\b(?:took|take|takes|taking) place\b/g, 'happen'],
  [/\bcall(?:ed)? off\b/g, 'cancel'],
  [/\bshut down\b/g, 'close'],
  [/\b(?:grew|grow|brought) up\b/g, 'raise childhood'],
  [/\bsign(?:s|ed|ing)? up\b|\benrol(?:l?ed|l)?\b/g, 'book register'],
  [/\b(?:turn|turned|turns) into\b/g, 'become'],
  [/\bkeep \w+ (?:away|out|off)\b/g, 'prevent'],
  [/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})[- ]year[- ]olds?\b/g, 'child'],
  [/\bby (?:itself|themselves)\b/g, 'automatic alone'],
  [/\bon (?:your|their|his|her|its|my) own\b/g, 'alone'],
  [/\b(?:end of (?:his|her|their) life|last years|final years|later years)\b/g, 'last end life'],
  [/\bset off\b|\bsets? out\b/g, 'leave depart'],
  [/\bunder (?:eight|ten|twelve|fourteen|sixteen|eighteen|\d{1,2})s?\b/g, 'child young'],
  [/\b(?:goes|go|went|dates?|dating) back to\b|\bdates? from\b/g, 'begin age old origin build found'],
  [/\bcomes? out\b|\bcame out\b/g, 'publish appear release'],
  [/\bin love\b/g, 'love'],
  [/\btak(?:e|es|ing) out\b|\btook out\b/g, 'borrow'],
  [/\bfree of charge\b/g, 'free cost'],
  [/\bget rid of\b/g, 'remove'],
  [/\brun out of\b/g, 'lack'],
  [/\bback to\b/g, 'return'],
  [/\b\d[\d.:]* ?am\b/g, 'morning'],
  [/\b\d[\d.:]* ?pm\b/g, 'afternoon evening'],
  [/\b(?:gets?|got|getting|ran|run|runs) away\b|\b(?:gets?|got) out\b|\bslips? away\b/g, 'escape'],
  [/\b(?:took|take|takes) up\b/g, 'begin start'],
  [/\b(?:grow|grows|grew) out of\b/g, 'stop older'],
  [/\bruns? in (?:the )?famil(?:y|ies)\b/g, 'hereditary inherit'],
  [/\bturn(?:ed|s)? (?:\S+ )?(?:down|away)\b/g, 'refuse reject'],
  [/\bput (?:it )?on\b(?= (?:in|by|at|the stage))/g, 'perform stage'],
  [/\bbr(?:oke|eak|oken) in(?:to)?\b/g, 'burglary steal'],
  [/\bcarr(?:y|ied|ies) on\b|\b(?:went|goes) on for\b/g, 'continue last'],
  [/\b(?:brought|bring|brings) up\b/g, 'raise'],
  [/\b(?:went|go|goes) up\b/g, 'rise increase climb'],
  [/\b(?:went|go|goes|came) down\b|\bfell away\b/g, 'fall decrease'],
  [/\b(?:pull|pulled|torn|tore|knocked) down\b/g, 'demolish'],
  [/\bdie[sd]? out\b/g, 'extinct'],
  [/\blet in\b/g, 'admit enter'],
  [/\bdealt with\b|\bdeals? with\b/g, 'process handle'],
  [/\b(?:made|make|makes) up\b/g, 'invent'],
  [/\bdo(?:ne)? up\b/g, 'restore renovate'],
  [/\bfall(?:s|en)? through\b|\bfell through\b/g, 'fail'],
  [/\bhand(?:s|ed)? out\b|\bgives? away\b|\bgave away\b/g, 'give donate'],
  [/\b(?:goes|went|go) off\b/g, 'explode leave'],
  [/\b(?:go|goes|went|gone|come|came|coming) back\b/g, 'return'],
  [/\b(?:come|came|comes) into being\b/g, 'form origin create'],
  [/\b(?:show|shows|showed|turn|turns|turned) up\b/g, 'appear come find'],
  [/\bfor nothing\b/g, 'free'],
  [/\bas a rule\b/g, 'usual'],
  [/\bgo(?:es)? bankrupt\b|\bwent (?:bankrupt|bust|under)\b/g, 'bankrupt fail'],
  [/\bper day\b|\ba day\b/g, 'daily'],
  [/\bper week\b|\ba week\b/g, 'weekly'],
];

/** The words that the phrases of a text stand for. */
export function phraseWords(text: string): string {
  const low = text.toLowerCase();
  return PHRASES.filter(([phrase]) => low.search(phrase) !== -1)
    .map(([, words]) => words)
    .join(' ');
}

export function withoutPhrases(text: string): string {
  return PHRASES.reduce((rest, [phrase]) => rest.replace(new RegExp(phrase, 'gi'), ' '), text);
}
