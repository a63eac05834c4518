import { describe, expect, it } from 'vitest';

import { pageFileOf } from '../../../electron/guards/page-files';

const folder = '/program/out/renderer';

describe('pageFileOf', () => {
  it('finds the built files with their media type', () => {
    expect(pageFileOf('app://jieyu/index.html', folder)).toEqual({
      path: '/program/out/renderer/index.html',
      mediaType: 'text/html; charset=utf-8',
    });
    expect(pageFileOf('app://jieyu/assets/index-CoD_FF8h.js?v=1#x', folder)).toEqual({
      path: '/program/out/renderer/assets/index-CoD_FF8h.js',
      mediaType: 'text/javascript; charset=utf-8',
    });
  });

  it.each([
    'app://jieyu/../main/main.js',
    'app://jieyu/%2e%2e/main/main.js',
    'app://jieyu/%252e%252e/main.js',
    'app://jieyu/assets/..%2f..%2fmain.js',
    'app://jieyu/assets%5c..%5cmain.js',
    'app://jieyu/a\\b.js',
    'app://jieyu/index.html%00.js',
    'app://jieyu/C:/Windows/win.js',
    'app://jieyu//server/share/a.js',
    'app://jieyu/%ff.js',
    'app://jieyu/',
    'app://jieyu/assets/',
    'app://jieyu/index',
    'app://jieyu/.hidden.js',
    'app://jieyu/build-stamp',
    'app://jieyu/data.xlsx',
    'app://other/index.html',
    'app://jieyu@other/index.html',
    'file:///program/out/renderer/index.html',
    'https://jieyu/index.html',
    'index.html',
    '',
    `app://jieyu/${'a'.repeat(4100)}.js`,
  ])('finds nothing for %s', (address) => {
    const file = pageFileOf(address, folder);
    // `..` that the address itself resolves away leads to a file of the page's own folder at most.
    if (address === 'app://jieyu/../main/main.js' || address.includes('/%2e%2e/')) {
      expect(file?.path).toBe('/program/out/renderer/main/main.js');
    } else {
      expect(file).toBeNull();
    }
  });
});
