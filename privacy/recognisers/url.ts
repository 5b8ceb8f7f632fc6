/**
 * Web addresses, with or without a scheme, and the name and password that a URL may carry. A URL is reported and
 * left in the text unless a policy says otherwise; what it carries in front of the "@" is always a secret.
 */
import { contextWords } from '../recogniser.js';
import type { Recogniser, Sighting } from '../recogniser.js';
import type { TextView } from '../text-views.js';
import { isPublicHost } from './public-host.js';

const WITH_SCHEME =
  /(?<![\p{L}\p{N}])(?:https?|ftp):\/\/([^\s<>"'`()/?#]{1,253})([/?#][^\s<>"'`()]{0,2000})?/giu;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const WITHOUT_SCHEME = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._/:-])((?:${LABEL}\.){1,8}\p{L}[\p{L}\p{N}-]{1,62})(?![\p{L}\p{N}@_-])(?::\d{1,5})?(?:/[^\s<>"'` +
    '`' +
    String.raw`()]{0,2000})?`,
  'gu',
);
const CREDENTIALS =
  /(?<=(?<![\p{L}\p{N}])[A-Za-z][A-Za-z\d+.-]{1,20}:\/\/)[^\s/@:]{1,100}:[^\s/@]{1,200}(?=@)/gu;
const CLOSING = /[.,;:!?\]}*_~]+$/;

export const url: Recogniser = {
  type: 'URL',
  views: ['plain', 'spelled'],
  context: contextWords('url', 'website', 'link', 'site', 'page', 'homepage'),
  *look(view: TextView): Iterable<Sighting> {
    for (const match of view.text.matchAll(WITH_SCHEME)) {
      const host = (match[1] ?? '').replace(/^[^@]*@/, '').replace(/:\d{1,5}$/, '');
      if (isPublicHost(host.replace(CLOSING, '')) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) {
        yield sighting(match, 0.6);
      }
    }
    for (const match of view.text.matchAll(WITHOUT_SCHEME)) {
      if (isPublicHost(match[1] ?? '')) yield sighting(match, 0.5);
    }
  },
};

export const urlCredentials: Recogniser = {
  type: 'URL_CREDENTIALS',
  views: ['plain'],
  context: undefined,
  *look(view: TextView): Iterable<Sighting> {
    for (const match of view.text.matchAll(CREDENTIALS)) {
      yield { start: match.index, end: match.index + match[0].length, score: 1, value: match[0] };
    }
  },
};

function sighting(match: RegExpExecArray, score: number): Sighting {
  const address = match[0].replace(CLOSING, '');
  return { start: match.index, end: match.index + address.length, score, value: address };
}
