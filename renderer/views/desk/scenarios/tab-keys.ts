/** What a key means on a scenario's tab; `null` leaves it to the page. */
export type TabKey =
  | { readonly kind: 'open'; readonly to: 'previous' | 'next' | 'first' | 'last' }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'rename' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'menu' };

interface Press {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

export function tabKey({ key, altKey, ctrlKey, metaKey, shiftKey }: Press): TabKey | null {
  if (ctrlKey || metaKey) return null;
  if (altKey) return MOVES[key] ?? null;
  if (key === 'F10') return shiftKey ? { kind: 'menu' } : null;
  return shiftKey ? null : (PLAIN[key] ?? null);
}

const MOVES: Readonly<Partial<Record<string, TabKey>>> = {
  ArrowLeft: { kind: 'move', by: -1 },
  ArrowRight: { kind: 'move', by: 1 },
};

const PLAIN: Readonly<Partial<Record<string, TabKey>>> = {
  ArrowLeft: { kind: 'open', to: 'previous' },
  ArrowRight: { kind: 'open', to: 'next' },
  Home: { kind: 'open', to: 'first' },
  End: { kind: 'open', to: 'last' },
  F2: { kind: 'rename' },
  Delete: { kind: 'remove' },
  ContextMenu: { kind: 'menu' },
};
