import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VisitorId } from '../../../protocol/ids.js';
import { createVisitorCookie } from '../../../server/identity/visitor-cookie.js';

const ID = '01900000-0000-7000-8000-000000000001' as VisitorId;
const SECRET = 'a secret of more than thirty-two characters';
const ours = createVisitorCookie({ secret: SECRET, secure: false });

/** What a browser sends back for a Set-Cookie header. */
const pairOf = (setCookie: string): string => setCookie.split(';')[0] ?? '';
const pair = pairOf(ours.write(ID));

describe('the visitor cookie', () => {
  it('names the visitor it was written for', () => {
    expect(ours.read(pair)).toBe(ID);
  });

  it('is read among others, whatever those are', () => {
    for (const header of [
      `theme=dark; ${pair}; lang=en`,
      `${pair};other=%E0%A4%A`,
      `broken; =; ;;; ${pair}`,
      `parley_visitor_old=x; ${pair}`,
      `__proto__=x; constructor=y; ${pair}`,
    ]) {
      expect(ours.read(header), header).toBe(ID);
    }
  });

  it('can be read by no script, is sent to no foreign form, and only over https where there is https', () => {
    const attributes = (header: string) =>
      header
        .split('; ')
        .slice(1)
        .map((attribute) => attribute.toLowerCase());
    expect(attributes(ours.write(ID))).toEqual(
      expect.arrayContaining(['httponly', 'samesite=lax', 'path=/']),
    );
    expect(attributes(ours.write(ID))).not.toContain('secure');
    const secure = createVisitorCookie({ secret: SECRET, secure: true });
    expect(attributes(secure.write(ID))).toContain('secure');
  });

  it('has a name over https that no sibling host can plant', () => {
    const secure = createVisitorCookie({ secret: SECRET, secure: true });
    expect(secure.write(ID)).toMatch(/^__Host-/);
    expect(secure.read(secure.write(ID).split('; ')[0])).toBe(ID);
    expect(secure.read(pair)).toBeUndefined();
  });

  it('does not hold the secret', () => {
    expect(decodeURIComponent(ours.write(ID))).not.toContain(SECRET);
  });
});

describe('a cookie that is not ours', () => {
  const value = pair.slice(pair.indexOf('=') + 1);
  const [id = '', signature = ''] = decodeURIComponent(value).split('.');

  it.each<[what: string, header: string | undefined]>([
    ['none', undefined],
    ['an empty header', ''],
    ['an empty value', 'parley_visitor='],
    ['an id without a signature', `parley_visitor=${id}`],
    ['an id with an empty signature', `parley_visitor=${id}.`],
    ['a signature alone', `parley_visitor=.${signature}`],
    [
      'another id under the same signature',
      `parley_visitor=${id.replace(/1$/, '2')}.${encodeURIComponent(signature)}`,
    ],
    ['malformed percent-encoding', 'parley_visitor=%E0%A4%A'],
    ['a name in another case', pair.replace('parley', 'PARLEY')],
    [
      'the signature of another secret',
      pairOf(createVisitorCookie({ secret: `${SECRET}!`, secure: false }).write(ID)),
    ],
    ['a signed text that is no id', pairOf(ours.write('admin' as VisitorId))],
    ['a signed empty id', pairOf(ours.write('' as VisitorId))],
  ])('(%s) is nobody', (_what, header) => {
    expect(ours.read(header)).toBeUndefined();
  });

  it('is nobody at whatever place it was cut or changed', () => {
    for (let length = 0; length < pair.length; length += 1) {
      expect(ours.read(pair.slice(0, length)), `cut at ${length}`).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.nat(value.length - 1), fc.constantFrom(...'0aZ.-_%'), (place, character) => {
        const changed = `${value.slice(0, place)}${character}${value.slice(place + 1)}`;
        fc.pre(changed !== value);
        expect(ours.read(`parley_visitor=${changed}`)).toBeUndefined();
      }),
    );
  });

  it('is nobody and no error, whatever the header holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(ours.read(text)).toBeUndefined();
        expect(ours.read(`parley_visitor=${text}`)).toBeUndefined();
      }),
    );
  });
});
