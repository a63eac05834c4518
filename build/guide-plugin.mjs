import { guideBlocks } from './guide-blocks.mjs';

/**
 * Lets the page import the user guide: its text as data, its pictures as files of the page.
 *
 * @returns {import('vite').Plugin}
 */
export function guidePlugin() {
  return {
    name: 'user-guide',
    async transform(text, id) {
      if (!/\/docs\/guide\/\w+\.md$/.test(id)) return null;
      const blocks = await guideBlocks(text);
      const sources = blocks.flatMap((block) => (block.kind === 'image' ? block.source : []));
      const imports = sources.map(
        (source, index) => `import image${String(index)} from './${source}';`,
      );
      const images = sources.map(
        (source, index) => `${JSON.stringify(source)}: image${String(index)}`,
      );
      const code = [
        ...imports,
        `export const guide = { blocks: ${JSON.stringify(blocks)}, images: { ${images.join(', ')} } };`,
      ].join('\n');
      return { code, map: null, moduleType: 'js' };
    },
  };
}
