/** A piece of a line. */
export interface GuideInline {
  readonly kind: 'text' | 'strong' | 'code';
  readonly text: string;
}

export type GuideBlock =
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly level: number;
      readonly parts: readonly GuideInline[];
    }
  | { readonly kind: 'paragraph'; readonly parts: readonly GuideInline[] }
  | { readonly kind: 'image'; readonly source: string; readonly label: string }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly items: readonly (readonly GuideBlock[])[];
    }
  /** The first row is the header. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly GuideInline[])[])[] }
  | { readonly kind: 'code'; readonly text: string };

/** The user guide in one language, as the build made it from `docs/guide`. */
export interface GuideDocument {
  readonly blocks: readonly GuideBlock[];
  /** The addresses of the pictures by their names in the text. */
  readonly images: Readonly<Record<string, string>>;
}

export function guideText(parts: readonly GuideInline[]): string {
  return parts.map(({ text }) => text).join('');
}
