import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { protocol, type Session } from 'electron';

import { contentPolicy } from './content-policy';
import { PAGE_SCHEME } from './page-address';
import { pageFileOf } from './page-files';

/** Where the page's nonce stands in the built index.html. */
const NONCE_PLACE = '__CSP_NONCE__';

/** Makes `app://` a scheme of the web's own kind. Before the program is ready. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page, and nothing else, under `app://`. */
export function serveAppProtocol(session: Session, folder: string): void {
  session.protocol.handle(PAGE_SCHEME, (request) => answer(request, folder));
}

async function answer(request: Request, folder: string): Promise<Response> {
  const file = request.method === 'GET' ? pageFileOf(request.url, folder) : null;
  const nonce = randomBytes(16).toString('base64');
  const headers = guardingHeaders(nonce);
  if (file === null) return new Response(null, { status: 404, headers });
  try {
    const bytes = await readFile(file.path);
    const isDocument = file.mediaType.startsWith('text/html');
    const body = isDocument ? bytes.toString('utf8').replaceAll(NONCE_PLACE, nonce) : bytes;
    return new Response(body, { headers: { ...headers, 'Content-Type': file.mediaType } });
  } catch {
    return new Response(null, { status: 404, headers });
  }
}

/** On every answer, also that there is nothing. */
function guardingHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
}
