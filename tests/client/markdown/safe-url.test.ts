import { describe, expect, it } from 'vitest';
import { safeUrl, sourceUrl } from '../../../client/chat/markdown/safe-url.js';

describe('safeUrl', () => {
  it.each(['https://a.example/', 'http://a.example/b?c', 'mailto:a@b.example'])('lets %s through', (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    '//a.example/',
    '/api/me',
    '#top',
    '',
  ])('refuses %j', (url) => {
    expect(safeUrl(url)).toBeNull();
  });
});

describe('sourceUrl', () => {
  it("opens this server's own library", () => {
    expect(sourceUrl('/library/scent-work')).toBe('/library/scent-work');
  });

  it.each(['/library/../api/me', '/library/a/b', '/api/me', '//library/a', 'file:notes.md', 'doc:3'])(
    'names %s without a link',
    (url) => {
      expect(sourceUrl(url)).toBeNull();
    },
  );
});
