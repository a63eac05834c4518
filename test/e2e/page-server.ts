import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

import { build } from 'vite';

import { contentPolicy } from '../../electron/guards/content-policy';
import type { FakeBridgeSetup } from '../support/fake-bridge';

const ROOT = resolve(import.meta.dirname, '../..');
export const PAGE_FOLDER = process.env['JIEYU_PAGE_FOLDER'] ?? join(ROOT, 'out/renderer');

const SCRIPT_TYPE = 'text/javascript; charset=utf-8';
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': SCRIPT_TYPE,
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

interface PageServer {
  /** The address of the page on a bridge that is set up so. */
  readonly addressFor: (setup: FakeBridgeSetup) => string;
}

/** Serves the built page on the fake bridge, under the program's own content policy. */
export async function servePage(): Promise<PageServer> {
  const bridge = await bundleBridge();
  let beginning = '';
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://page').pathname);
    const scripts: Readonly<Record<string, Answer>> = {
      '/beginning.js': script(beginning, 'no-store'),
      '/bridge.js': script(bridge, KEPT),
    };
    void Promise.resolve(scripts[path] ?? answer(path)).then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(body);
    });
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      done({
        addressFor: (setup) => {
          beginning = `(${collectFaults.toString()})();\nwindow.fakeBridgeSetup = ${JSON.stringify(setup)};`;
          return `http://127.0.0.1:${String(port)}/index.html`;
        },
      });
    });
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** A name of what is built says what is in it: so the browser also keeps what it has compiled. */
const KEPT = 'max-age=31536000, immutable';

function script(body: string, kept: string): Answer {
  return {
    status: 200,
    headers: {
      'Content-Type': SCRIPT_TYPE,
      'Cache-Control': kept,
    },
    body,
  };
}

/** A file of the built page. The document gets a fresh nonce and the policy that names it, and the bridge before all. */
async function answer(path: string): Promise<Answer> {
  const file = join(PAGE_FOLDER, path);
  const mediaType = MEDIA_TYPES[extname(file)];
  if (!file.startsWith(PAGE_FOLDER) || mediaType === undefined || !existsSync(file)) {
    return { status: 404, headers: {}, body: '' };
  }
  const bytes = await readFile(file);
  if (!file.endsWith('.html')) {
    return {
      status: 200,
      headers: { 'Content-Type': mediaType, 'Cache-Control': KEPT },
      body: bytes,
    };
  }
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    headers: {
      'Content-Type': mediaType,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': contentPolicy(nonce),
    },
    body: bytes
      .toString('utf8')
      .replaceAll('__CSP_NONCE__', nonce)
      .replace(
        '<head>',
        '<head><script src="/beginning.js"></script><script src="/bridge.js"></script>',
      ),
  };
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

/** Runs in the page, before the program. */
function collectFaults(): void {
  const faults: string[] = [];
  Object.assign(window, { pageFaults: faults });
  document.addEventListener('securitypolicyviolation', (event) => {
    faults.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  window.addEventListener('error', (event) => faults.push(event.message));
  window.addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
}
