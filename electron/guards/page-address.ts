/** Scheme and host of the program's own pages. */
export const PAGE_SCHEME = 'app';
export const PAGE_HOST = 'jieyu';

const OWN_ORIGIN = `${PAGE_SCHEME}://${PAGE_HOST}`;

/** `scheme://host`; `null` where the text is no address. (`URL.origin` knows the web's own schemes only.) */
export function originOf(address: string): string | null {
  try {
    const { protocol, host } = new URL(address);
    return `${protocol}//${host}`;
  } catch {
    return null;
  }
}

/** The address of the development server while `npm run dev` runs; `null` in every build. */
export function developmentAddress(): string | null {
  return import.meta.env.DEV ? (process.env['ELECTRON_RENDERER_URL'] ?? null) : null;
}

/** Where the window's page is. */
export function pageAddress(): string {
  return developmentAddress() ?? `${OWN_ORIGIN}/index.html`;
}

/** Behind the page's address: the page is to be the print view. */
export const PRINT_PART = '#print';

/** Whether an address belongs to the program's own pages. */
export function isOwnAddress(address: string): boolean {
  return originOf(address) === originOf(pageAddress());
}
