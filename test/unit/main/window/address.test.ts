import { describe, expect, test } from 'vitest';
import { fileFor, isOurs } from '../../../../main/window/address';

describe('isOurs', () => {
  test.each([
    ['app://stet/index.html', true],
    ['app://stet/', true],
    ['app://stet', false],
    ['app://stet.example.org/index.html', false],
    ['app://other/index.html', false],
    ['https://stet/index.html', false],
    ['file:///etc/passwd', false],
    ['data:text/html,app://stet/', false],
    ['', false],
  ])('%s: %s', (url, expected) => {
    expect(isOurs(url)).toBe(expected);
  });
});

describe('fileFor', () => {
  test.each([
    ['app://stet/index.html', '/built/index.html'],
    ['app://stet/assets/a%20b.js?v=1#top', '/built/assets/a b.js'],
    // URL resolves these before we see them; encoded, they reach us.
    ['app://stet/../../etc/passwd', '/built/etc/passwd'],
    ['app://stet/..%2f..%2fetc/passwd', null],
    ['app://stet/%2e%2e/secret', '/built/secret'],
    ['app://stet/..%2fbuilt-elsewhere/x.js', null],
    ['app://stet/a%00.js', null],
    ['app://stet/%E0%A4%A', null],
    // A folder has no content type, so it is not served.
    ['app://stet/', '/built/'],
    ['app://other/index.html', null],
  ])('%s → %s', (url, expected) => {
    expect(fileFor(url, '/built')).toBe(expected);
  });
});
