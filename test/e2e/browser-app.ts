import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

import { measuredStart } from '../../build/program-starts.mjs';
import type { FakeBridgeSetup } from '../support/fake-bridge';
import { PATIENCE_MS } from './patience';

/** The built page in a plain browser, on the fake bridge, under the program's own content policy. */
interface BrowserApp {
  readonly open: (setup: FakeBridgeSetup) => Promise<Page>;
  /** Nothing of a test is left for the next one. */
  readonly forget: () => Promise<void>;
}

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE_FOLDER = process.env['JIEYU_PAGE_FOLDER'] ?? join(ROOT, 'out/renderer');
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const VIEWPORT = { width: 1366, height: 768 };

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

let started: Promise<BrowserApp> | null = null;

/** One browser and one profile for all files of a worker, with which they end: what a page is made of is read once. */
export function browserApp(): Promise<BrowserApp> {
  started ??= startBrowserApp();
  return started;
}

async function startBrowserApp(): Promise<BrowserApp> {
  if (!existsSync(join(PAGE_FOLDER, 'index.html'))) {
    throw new Error('The page is not built. Run: npm run build');
  }
  const bridgeScript = await bundleBridge();
  const server = await serve();
  const { port } = server.address() as AddressInfo;
  const browser = await measuredStart('Chromium', launch);
  // Without motion what a test looks at stands still; a test of motion itself asks for it again.
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return {
    open: async (setup) => {
      const page = await context.newPage();
      const setupScript = `window.fakeBridgeSetup = ${JSON.stringify(setup)};`;
      await page.addInitScript(`${setupScript}\n${bridgeScript}`);
      await page.addInitScript(collectFaults);
      page.on('pageerror', (fault) => {
        console.error(fault);
      });
      await page.goto(`http://127.0.0.1:${String(port)}/index.html`);
      await page.getByTestId('start-sample').waitFor();
      return page;
    },
    forget: async () => {
      for (const page of context.pages()) await page.close();
      await context.clearPermissions();
      await context.clearCookies();
    },
  };
}

/** What the content policy refused, and errors nobody caught: none is expected in any walk through the page. */
export async function pageFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { pageFaults: string[] }).pageFaults);
}

function collectFaults(): void {
  const faults: string[] = [];
  Object.assign(window, { pageFaults: faults });
  document.addEventListener('securitypolicyviolation', (event) => {
    faults.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  window.addEventListener('error', (event) => faults.push(event.message));
  window.addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
}

/** The fake bridge as one script. */
async function bundleBridge(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      write: false,
      minify: false,
      target: 'chrome114',
      lib: {
        entry: join(ROOT, 'test/support/fake-bridge-page.ts'),
        formats: ['iife'],
        name: 'fakeBridgePage',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const chunk = output.output.find((part) => part.type === 'chunk');
    if (chunk?.type === 'chunk') return chunk.code;
  }
  throw new Error('Broken belief: the fake bridge bundles to a script');
}

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://page').pathname);
    void answer(path).then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(body);
    });
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      done(server);
    });
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** A file of the built page; the document gets a fresh nonce and the policy that names it. */
async function answer(path: string): Promise<Answer> {
  const file = join(PAGE_FOLDER, path);
  const mediaType = MEDIA_TYPES[extname(file)];
  if (!file.startsWith(PAGE_FOLDER) || mediaType === undefined || !existsSync(file)) {
    return { status: 404, headers: {}, body: '' };
  }
  const bytes = await readFile(file);
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    headers: { 'Content-Type': mediaType, 'Content-Security-Policy': contentPolicy(nonce) },
    body: file.endsWith('.html')
      ? bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce)
      : bytes,
  };
}

function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
