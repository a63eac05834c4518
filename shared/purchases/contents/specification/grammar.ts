import { Decimal } from '../../../decimal/decimal';
import { remembered } from '../../../remembered';
import { areClear } from './clear-levels';
import { type Ladder, ladderOf, type Level } from './ladder';
import {
  isInterrupted,
  isPartsRatio,
  isStrength,
  isStrengthPart,
  isWord,
  nest,
  type Node,
  nodeText,
  splitAt,
  wordsOf,
} from './nodes';
import { joinLevels, restated } from './restatement';
import { tokensOf } from './tokens';

/** What a specification says of how many units a pack holds. */
export type Specification =
  | { readonly kind: 'ladder'; readonly ladder: Ladder }
  /** A single container, whose numbers are its strength: 250ml/瓶, or 5ml:1g without a word. */
  | { readonly kind: 'single'; readonly unit: string }
  /** Nothing: a strength, a description, or no text. */
  | { readonly kind: 'silent' }
  /** It has a number whose meaning is not known: a person has to say how many there are. */
  | { readonly kind: 'ask' };

export const ASK: Specification = { kind: 'ask' };
const SILENT: Specification = { kind: 'silent' };

/**
 * Reads a specification: strengths, then how many units stand in which pack, and what restates or accompanies it. Every
 * token has to have a place; where one has none, nothing is read and it is to be asked. Source: domain 8.4.
 *
 * ```
 * text    = clause { "," clause }
 * clause  = equivalence | holds | part { "+" part }
 * part    = factor { "*" factor }
 * factor  = [strength] [count { "/" unit } | number { "/" unit }] { "(" remark ")" } [maker]
 * ```
 */
export const readSpecification: (text: string) => Specification = remembered((text) => {
  const tokens = tokensOf(text);
  if (tokens === null) return ASK;
  const nested = nest(tokens);
  if (nested === null) return ASK;
  const clauses = splitAt(nested, ',').filter((clause) => clause.length > 0);
  const read = clauses.map(readClause);
  if (read.includes(null)) return ASK;
  return joinClauses(read.filter((clause) => clause !== null));
});

/** What one clause says. */
type Clause =
  | { readonly kind: 'levels'; readonly levels: readonly Level[]; readonly isTotal: boolean }
  | { readonly kind: 'strength'; readonly unit: string; readonly isPair: boolean }
  | { readonly kind: 'nothing' };

const NOTHING: Clause = { kind: 'nothing' };

function readClause(nodes: readonly Node[]): Clause | null {
  if (nodes[0]?.kind === 'each') return readEach(nodes.slice(1));
  const total = nodeText(nodes[0]);
  if (total === '共' || total === '计') return asTotal(readPart(nodes.slice(1)));
  const parts = splitAt(nodes, '+');
  if (parts.length === 1) return readPart(nodes);
  return readSum(parts);
}

/** 每10丸重1.25g is an equivalence and counts nothing; 每盒12粒 says what a box holds. */
function readEach(nodes: readonly Node[]): Clause | null {
  const [first, ...rest] = nodes;
  if (first?.kind !== 'unit' && first?.kind !== 'count' && first?.kind !== 'strength') return null;
  if (rest.some(isStrength) && rest.every(isStrengthPart)) return NOTHING;
  const counted = rest.filter((node) => node.kind !== 'text');
  const [held] = counted;
  const isHeld = first.kind === 'unit' && held?.kind === 'count' && counted.length === 1;
  if (!isHeld || FOREIGN.test(wordsOf(rest))) return null;
  const level: Level = { ...levelOf(held), holders: [first.word] };
  return { kind: 'levels', levels: [level], isTotal: false };
}

function asTotal(clause: Clause | null): Clause | null {
  return clause?.kind === 'levels' ? { ...clause, isTotal: true } : null;
}

/** What a drug comes with, and what is no part of its number. */
const ACCOMPANIMENT = /^(?:内?附|另?配|带|溶剂|溶媒|稀释|注射用水|专用|注射器|针|吸入器|装置)/;

/** 10支+溶剂10支 is 10; 日片8片+夜片4片 is 12; any other sum is asked about. */
function readSum(parts: readonly (readonly Node[])[]): Clause | null {
  if (parts.every((part) => part.every(isStrengthPart))) {
    return readPart(parts.flat());
  }
  const own = parts.filter((part) => !ACCOMPANIMENT.test(wordsOf(part)));
  const [first, ...others] = own;
  if (first === undefined || parts[0] !== first) return null;
  if (others.length === 0) return readPart(first);
  if (own.every((part) => part.every(isStrengthPart) || part === own.at(-1))) {
    return readPart(own.flat());
  }
  return own.length === parts.length ? sumOf(own) : null;
}

/** Kinds of one unit, each with its name: all are counted. */
function sumOf(parts: readonly (readonly Node[])[]): Clause | null {
  const levels = parts.map((part) => {
    const last = part.at(-1);
    const isNamed = part.length > 1 && part.slice(0, -1).every(isWord);
    return isNamed && last?.kind === 'count' ? levelOf(last) : null;
  });
  const [first] = levels;
  if (first === null || first === undefined || first.word === '') return null;
  if (levels.some((level) => level?.word !== first.word)) return null;
  const count = levels.reduce((sum, level) => sum.plus(level?.count ?? 0), new Decimal(0));
  return { kind: 'levels', levels: [{ ...first, count }], isTotal: false };
}

function readPart(nodes: readonly Node[]): Clause | null {
  const levels: Level[] = [];
  const strengths: Strength[] = [];
  const factors = splitAt(nodes, '*');
  for (const [index, factor] of factors.entries()) {
    const carton = levels.length > 0 ? cartonLevel(factor, factors.slice(index + 1)) : null;
    if (carton !== null) return { kind: 'levels', levels: [...levels, carton], isTotal: false };
    const read = readFactor(factor, levels);
    if (read === null || isInterrupted(factor, factors[index + 1])) return null;
    // 10支*2ml: a strength behind a single count.
    const isBehind = levels.length === 1 && levels[0]?.word !== '' && read.kind === 'strength';
    if (read.kind === 'strength' && levels.length > 0 && !isBehind) return null;
    if (read.kind === 'strength') strengths.push(read);
    else levels.push(...read.levels);
  }
  if (levels.length > 0) {
    return areClear(levels, strengths.length) ? { kind: 'levels', levels, isTotal: false } : null;
  }
  const isPair = strengths.some((strength) => strength.isPair);
  const unit = strengths.at(-1)?.unit ?? '';
  return strengths.some(({ hasAmount }) => hasAmount) || unit !== ''
    ? { kind: 'strength', unit, isPair }
    : NOTHING;
}

/** 600瓶/10瓶*60包: a carton's bottles, and how they lie in it. */
function cartonLevel(factor: readonly Node[], others: readonly (readonly Node[])[]): Level | null {
  const [all, stroke, part, ...rest] = factor;
  const isSplit = all?.kind === 'count' && part?.kind === 'count' && nodeText(stroke) === '/';
  if (!isSplit || rest.length > 0 || all.word !== part.word) return null;
  const [bundles, ...more] = others.map((each) => (each.length === 1 ? each[0] : undefined));
  if (bundles?.kind !== 'count' || more.length > 0) return null;
  const isSame = new Decimal(part.count).times(bundles.count).eq(all.count);
  return isSame ? levelOf(all) : null;
}

interface Strength {
  readonly kind: 'strength';
  readonly hasAmount: boolean;
  /** 250ml/瓶. */
  readonly unit: string;
  /** 5ml:1g. */
  readonly isPair: boolean;
}
type Factor = Strength | { readonly kind: 'levels'; readonly levels: readonly Level[] };

function readFactor(nodes: readonly Node[], before: readonly Level[]): Factor | null {
  const at = nodes.findIndex((node) => node.kind === 'count' || node.kind === 'number');
  if (nodes.length === 0) return null;
  if (at === -1) return readStrength(nodes);
  const [prefix, node] = [nodes.slice(0, at), nodes[at]];
  if (node?.kind !== 'count' && node?.kind !== 'number') return null;
  if (!isPrefix(prefix, before)) return null;
  // A number glued to a strength's words may be anything.
  if (node.kind === 'number' && prefix.length > 0) return null;
  const { holders, rest } = readHolders(nodes.slice(at + 1));
  const level: Level = { ...levelOf(node), holders };
  const levels = withRemarks([...before, level], rest, node.kind);
  return levels === null ? null : { kind: 'levels', levels: levels.slice(before.length) };
}

/** What may stand before a count: a strength and words, of the first count only. */
function isPrefix(prefix: readonly Node[], before: readonly Level[]): boolean {
  if (prefix.length === 0) return true;
  if (before.length > 0 || !prefix.every(isStrengthPart)) return false;
  const last = prefix.at(-1);
  const isJoined = last?.kind !== 'sign' || (last.sign === '/' && prefix.length > 1);
  return isJoined && !FOREIGN.test(wordsOf(prefix));
}

/** Words that make a count one of something else, or no exact one. */
const FOREIGN = /[附送赠含溶共另各每计加第约至或~\-±≈<>=#!?]/;

function readHolders(nodes: readonly Node[]): {
  readonly holders: readonly string[];
  readonly rest: readonly Node[];
} {
  const holders: string[] = [];
  let at = 0;
  for (;;) {
    const [stroke, unit] = [nodes[at], nodes[at + 1]];
    if (stroke?.kind !== 'sign' || stroke.sign !== '/' || unit?.kind !== 'unit') break;
    holders.push(unit.word);
    at += 2;
  }
  return { holders, rest: nodes.slice(at) };
}

const LONGEST_MAKER = 16;

/** What may stand behind a count: brackets, and behind a unit's word the maker's name. `null` where it may be more. */
function withRemarks(
  levels: readonly Level[],
  rest: readonly Node[],
  kind: 'count' | 'number',
): readonly Level[] | null {
  let read = levels;
  let words = '';
  for (const [index, node] of rest.entries()) {
    if (node.kind === 'group') {
      const restated = withGroup(read, node.nodes);
      if (restated === null) return null;
      read = restated;
    } else if (node.kind === 'text') words += node.text;
    else if (node.kind === 'sign' && node.sign === '/' && words === '') {
      // 24粒(12粒*2板)/盒
      const { holders, rest: left } = readHolders(rest.slice(index));
      const last = read.at(-1);
      if (last === undefined || holders.length === 0) return null;
      const named = [...read.slice(0, -1), { ...last, holders: [...last.holders, ...holders] }];
      return withRemarks(named, left, kind);
    } else return null;
  }
  if (words === '') return read;
  const isMaker = HAN.test(words) && words.length <= LONGEST_MAKER && !FOREIGN.test(words);
  return kind === 'count' && isMaker ? read : null;
}

const HAN = /^\p{Script=Han}+$/u;

/** Takes brackets behind a count for what they are; `null` where that is not known. */
function withGroup(levels: readonly Level[], nodes: readonly Node[]): readonly Level[] | null {
  if (isPartsRatio(nodes) || nodes.every((node) => isStrengthPart(node))) return levels;
  if (ACCOMPANIMENT.test(wordsOf(nodes))) return levels;
  const inner = readClause(nodes);
  if (inner === null) return null;
  if (inner.kind !== 'levels') return levels;
  return restated(levels, inner.levels);
}

function readStrength(nodes: readonly Node[]): Factor | null {
  const [group] = nodes.filter((node) => node.kind === 'group' && !isStrengthPart(node));
  if (group?.kind === 'group') {
    // 20mg(7片/盒), 5mg*(7片*2板)
    const others = nodes.filter((node) => node !== group);
    const inner = readClause(group.nodes);
    const isClear = others.every(isStrengthPart) && !group.nodes.some(isStrength);
    return inner?.kind === 'levels' && isClear ? { kind: 'levels', levels: inner.levels } : null;
  }
  if (!nodes.every(isStrengthPart)) return null;
  const last = nodes.filter(({ kind }) => kind !== 'group' && kind !== 'text').at(-1);
  const at = last === undefined ? -1 : nodes.indexOf(last);
  const isHeld = last?.kind === 'unit' && nodeText(nodes[at - 1]) === '/' && at > 1;
  const isPair = nodes.some((node) => nodeText(node) === ':') || pairInGroups(nodes);
  return {
    kind: 'strength',
    hasAmount: nodes.some(isStrength),
    unit: isHeld ? last.word : '',
    isPair,
  };
}

function pairInGroups(nodes: readonly Node[]): boolean {
  return nodes.some(
    (node) => node.kind === 'group' && node.nodes.some((inner) => nodeText(inner) === ':'),
  );
}

function joinClauses(clauses: readonly Clause[]): Specification {
  let levels: readonly Level[] = [];
  for (const clause of clauses) {
    if (clause.kind !== 'levels') continue;
    const joined = levels.length === 0 ? clause.levels : joinLevels(levels, clause);
    if (joined === null) return ASK;
    levels = joined;
  }
  if (levels.length > 0) {
    const ladder = ladderOf(levels);
    return ladder === null ? ASK : { kind: 'ladder', ladder };
  }
  const strength = clauses.filter((clause) => clause.kind === 'strength').at(-1);
  if (strength === undefined || (strength.unit === '' && !strength.isPair)) return SILENT;
  return { kind: 'single', unit: strength.unit };
}

function levelOf({ count, word = '' }: { readonly count: string; readonly word?: string }): Level {
  return { count: new Decimal(count), word, holders: [] };
}
