/** E-mail addresses, as written and as hidden from harvesters ("name [at] example (dot) com"). */
import { contextWords } from '../recogniser.js';
import type { Recogniser, Sighting } from '../recogniser.js';
import type { TextView } from '../text-views.js';
import { isPublicHost } from './public-host.js';

const LOCAL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}!#$%&'*+/=?^_{|}~.-]{0,62}[\p{L}\p{N}_+-])?`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])(${LOCAL})@((?:${LABEL}\.){1,8}${LABEL})(?![\p{L}\p{N}])`,
  'gu',
);
/** "I looked at example dot com" hides no address. */
const BEFORE_A_PLACE = new Set(
  'me us it look looks looked looking shop shops found find buy bought see seen sold read meet here there is are was be find available more available them this that work works worked study studied or and anything everything sale posted hosted book booked register registered sign order ordered check out visit live'.split(
    ' ',
  ),
);

export const email: Recogniser = {
  type: 'EMAIL_ADDRESS',
  views: ['plain', 'spelled'],
  context: contextWords('email', 'e-mail', 'mail', 'contact', 'write', 'reach'),
  *look(view: TextView): Iterable<Sighting> {
    for (const match of view.text.matchAll(ADDRESS)) {
      const [address, local = '', host = ''] = match;
      if (local.includes('..') || !isPublicHost(host) || isInUrlAuthority(view.text, match.index)) continue;
      const start = match.index;
      const isHidden =
        view.name === 'spelled' && view.endOf(start + address.length) - view.startOf(start) > address.length;
      if (isHidden && BEFORE_A_PLACE.has(local.toLowerCase())) continue;
      yield {
        start,
        end: start + address.length,
        score: isHidden ? 0.7 : 0.95,
        value: address.toLowerCase(),
      };
    }
  },
};

/** "//name:password@host" is no address. */
function isInUrlAuthority(text: string, start: number): boolean {
  return /:\/\/[^\s/@]{0,120}$/.test(text.slice(Math.max(0, start - 130), start));
}
