import type { Token } from './tokens';

/** A token, or what stands in brackets. */
export type Node = Token | { readonly kind: 'group'; readonly nodes: readonly Node[] };

/** Puts what stands in brackets into groups; `null` where brackets do not fit. */
export function nest(tokens: readonly Token[]): readonly Node[] | null {
  const open: Node[][] = [[]];
  for (const token of tokens) {
    const isSign = token.kind === 'sign';
    if (isSign && token.sign === '(') open.push([]);
    else if (isSign && token.sign === ')') {
      const nodes = open.pop();
      if (nodes === undefined || open.length === 0) return null;
      open.at(-1)?.push({ kind: 'group', nodes });
    } else open.at(-1)?.push(token);
  }
  const [nodes, ...unclosed] = open;
  return unclosed.length > 0 ? null : (nodes ?? []);
}

export function splitAt(
  nodes: readonly Node[],
  sign: '*' | ',' | '+',
): readonly (readonly Node[])[] {
  const parts: Node[][] = [[]];
  for (const node of nodes) {
    if (node.kind === 'sign' && node.sign === sign) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

export function isStrength(node: Node): boolean {
  return node.kind === 'strength' || (node.kind === 'group' && node.nodes.some(isStrength));
}

/** Whether a node can be part of a strength or a description: it counts nothing. */
export function isStrengthPart(node: Node): boolean {
  if (node.kind === 'group') return isPartsRatio(node.nodes) || node.nodes.every(isStrengthPart);
  return node.kind !== 'count' && node.kind !== 'number';
}

/** (1:1), (7:1): how substances relate, and no number of anything. */
export function isPartsRatio(nodes: readonly Node[]): boolean {
  return (
    nodes.length >= 3 &&
    nodes.every((node, index) =>
      index % 2 === 0 ? node.kind === 'number' : nodeText(node) === ':',
    ) &&
    nodes.length % 2 === 1
  );
}

/** 5片小儿*6: words between a count and a bare number may be of another drug. */
export function isInterrupted(factor: readonly Node[], next: readonly Node[] = []): boolean {
  const at = factor.findIndex(({ kind }) => kind === 'count');
  const hasWords = at !== -1 && factor.slice(at + 1).some(({ kind }) => kind === 'text');
  return hasWords && next[0]?.kind === 'number';
}

export function isWord(node: Node): boolean {
  return node.kind === 'text' || node.kind === 'unit';
}

export function nodeText(node: Node | undefined): string {
  if (node?.kind === 'text') return node.text;
  return node?.kind === 'sign' ? node.sign : '';
}

export function wordsOf(nodes: readonly Node[]): string {
  return nodes.map((node) => (node.kind === 'unit' ? node.word : nodeText(node))).join('');
}
