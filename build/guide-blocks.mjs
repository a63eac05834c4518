import * as markdown from 'prettier/plugins/markdown';

/**
 * A text of the user guide as data, from its markdown: what is not on this list ends the build, so that nothing of a text is
 * lost in the program and nothing in it is ever markup. Read by the parser of the formatter that already keeps these files.
 *
 * @typedef {import('../renderer/views/guide/guide-document').GuideBlock} GuideBlock
 * @typedef {import('../renderer/views/guide/guide-document').GuideInline} GuideInline
 * @typedef {{ type: string, value?: string, url?: string, alt?: string, depth?: number, ordered?: boolean, children?: Node[] }} Node
 */

/**
 * @param {string} text
 * @returns {Promise<readonly GuideBlock[]>}
 */
export async function guideBlocks(text) {
  // Of the formatter's many options the parser looks at none.
  const parser = /** @type {{ parse: (text: string, options: object) => Promise<Node> | Node }} */ (
    /** @type {unknown} */ (markdown.parsers.markdown)
  );
  const root = await parser.parse(text, {});
  let headings = 0;
  /** @param {Node} node @returns {GuideBlock} */
  const blockOf = (node) => {
    const children = node.children ?? [];
    switch (node.type) {
      case 'heading':
        headings += 1;
        return {
          kind: 'heading',
          id: `guide-${String(headings)}`,
          level: node.depth ?? 1,
          parts: children.map(inlineOf),
        };
      case 'paragraph': {
        const [image, ...rest] = children.filter(({ value }) => value?.trim() !== '');
        return image?.type === 'image' && rest.length === 0
          ? { kind: 'image', source: image.url ?? '', label: image.alt ?? '' }
          : { kind: 'paragraph', parts: children.map(inlineOf) };
      }
      case 'list':
        return {
          kind: 'list',
          isOrdered: node.ordered === true,
          items: children.map((item) => (item.children ?? []).map(blockOf)),
        };
      case 'table':
        return {
          kind: 'table',
          rows: children.map((row) =>
            (row.children ?? []).map((cell) => (cell.children ?? []).map(inlineOf)),
          ),
        };
      case 'code':
        return { kind: 'code', text: node.value ?? '' };
      default:
        throw new Error(`The guide cannot show a "${node.type}"`);
    }
  };
  return (root.children ?? []).filter((node) => !isWayToOther(node)).map(blockOf);
}

/** The line that leads to the guide in the other language: the program has its own. @param {Node} node */
function isWayToOther({ type, children = [] }) {
  const [only] = children;
  return type === 'paragraph' && children.length === 1 && /^\w+\.md$/.test(only?.url ?? '');
}

/** @param {Node} node @returns {GuideInline} */
function inlineOf(node) {
  switch (node.type) {
    case 'text':
    case 'sentence':
      return { kind: 'text', text: textOf(node).replace(/\s*\n\s*/g, ' ') };
    case 'strong':
      return { kind: 'strong', text: textOf(node) };
    case 'inlineCode':
      return { kind: 'code', text: node.value ?? '' };
    case 'link':
      // Files beside the guide are on the web or in the sources: in the program their name is enough.
      return { kind: 'text', text: textOf(node) };
    default:
      throw new Error(`The guide cannot show a "${node.type}" inside a line`);
  }
}

/** @param {Node} node @returns {string} */
function textOf(node) {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
