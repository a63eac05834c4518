import { colors } from '../../ui/colors';
import { fontFamily } from '../../ui/theme';

/** Words across a sheet, as the address of a picture: pale on purpose, they lie over figures. The footer has them to be read. */
export function watermarkAddress(words: string): string {
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1122 793">',
    '<text x="561" y="420" text-anchor="middle" transform="rotate(-24 561 396)"',
    ` font-family="${fontFamily}" font-size="75" font-weight="700" fill="${colors.deficit}" fill-opacity="0.08">`,
    `${words}</text></svg>`,
  ].join('');
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
