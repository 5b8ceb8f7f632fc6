/**
 * Brings the forms of a word together: irregular ones by a table, the rest by their endings. It need not give a
 * real word, only the same one for "city" and "cities", "build" and "built".
 */
import { once } from './once.js';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'forbidden forbid|forbade forbid|proven prove|eaten eat|shaken shake|woven weave|sworn swear|withdrawn withdraw|' +
    'overthrown overthrow|gone go|seen see|been be|broke break|broken break|hid hide|hidden hide|shook shake|stole steal|stolen steal|woke wake|froze freeze|frozen freeze|' +
    'forgot forget|forgotten forget|rode ride|ridden ride|threw throw|thrown throw|blew blow|blown blow|rang ring|sank sink|' +
    'sunk sink|drank drink|drunk drink|bit bite|bitten bite|dug dig|fed feed|fled flee|hung hang|lent lend|lit light|sat sit|' +
    'shot shoot|shone shine|sought seek|stuck stick|swept sweep|tore tear|torn tear|wept weep|bent bend|bound bind|bred breed|' +
    'dealt deal|dreamt dream|felt feel|heard hear|laid lay|meant mean|sewn sew|shown show|sprang spring|swore swear|burnt burn|' +
    'learnt learn|smelt smell|spelt spell|spoilt spoil|spread spread|hurt hurt|cut cut|got get|gotten get|beaten beat|' +
    'ladies lady|wolves wolf|knives knife|halves half|loaves loaf|shelves shelf|factories factory|' +
    'built build|building build|buildings build|wrote write|written write|made make|began begin|begun begin|became become|born birth|bought buy|' +
    'brought bring|caught catch|chose choose|chosen choose|came come|drew draw|drawn draw|drove drive|' +
    'driven drive|ate eat|eaten eat|fell fall|fallen fall|fought fight|flew fly|flown fly|gave give|' +
    'given give|went go|gone go|goes go|grew grow|grown grow|held hold|kept keep|knew know|known know|' +
    'led lead|left leave|lost lose|met meet|paid pay|ran run|said say|saw see|seen see|sold sell|sent send|' +
    'sang sing|sung sing|slept sleep|spoke speak|spoken speak|spent spend|stood stand|swam swim|took take|' +
    'taken take|taught teach|told tell|thought think|won win|wore wear|worn wear|died die|dying die|' +
    'travelling travel|travelled travel|traveller travel|travellers travel|cancelled cancel|cancelling cancel|labelled label|levelled level|' +
    'lay lie|laid lay|rose rise|risen rise|struck strike|understood understand|children child|men man|' +
    'women woman|people person|feet foot|teeth tooth|mice mouse|geese goose|wives wife|lives live|' +
    'living live|leaves leaf|better good|best good|worse bad|worst bad|has have|had have|is be|are be|' +
    'was be|were be|been be|did do|does do|done do|mum mother|mom mother|mummy mother|dad father|' +
    'daddy father|kid child|kids child|favorite favourite|colour color|colours color|colors color|' +
    'centre center|theatre theater|grey gray|metre meter|metres meter|meters meter|kilometres kilometer|' +
    'kilometers kilometer|kilometre kilometer|movie film|movies film|telly television|tv television|' +
    'bike bicycle|bikes bicycle|heavier heavy|taller tall|bigger big|older old|longer long|faster fast|cheaper cheap|larger large|smaller small|higher high|deeper deep|wider wide|younger young|stronger strong|hotter hot|colder cold|warmer warm|lighter light|shorter short|richer rich|poorer poor|earlier early|newer new|safer safe|thicker thick|busier busy|photos photo|puppy dog|puppies dog|kitten cat|kittens cat|doggy dog'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Stems found before: the same few thousand words come again and again. */
const found = once(() => new Map<string, string>());
const MOST_KEPT = 20_000;

export function stem(word: string): string {
  const known = found().get(word);
  if (known !== undefined) return known;
  const made = withoutEnding(IRREGULAR.get(word) ?? word);
  if (found().size >= MOST_KEPT) found().clear();
  found().set(word, made);
  return made;
}

function withoutEnding(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const singular = withoutPlural(withoutSuperlative(word));
  const bare = singular.replace(/(?<=[a-z]{3})ly$/, '');
  const verb = withoutVerbEnding(bare);
  return verb.length > 3 ? verb.replace(/(?<=[a-z]{3})e$/, '').replace(/(?<=[a-z]{2})y$/, 'i') : verb;
}

const NO_SUPERLATIVES: ReadonlySet<string> = new Set(
  'forest interest honest harvest request suggest protest invest digest arrest latest contest modest chest guest quest'.split(
    ' ',
  ),
);

function withoutSuperlative(word: string): string {
  if (!word.endsWith('est') || word.length < 6 || NO_SUPERLATIVES.has(word)) return word;
  return word
    .slice(0, -3)
    .replace(/i$/, 'y')
    .replace(/([bdgmnt])\1$/, '$1');
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  const match = /^([a-z]*[aeiouy][a-z]+?)(?:ing|ed)$/.exec(word);
  if (match?.[1] === undefined || match[1].length < 3) return word;
  return match[1].replace(/([bdfgmnprt])\1$/, '$1');
}
