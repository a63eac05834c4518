import { type Decimal, ONE } from '../../decimal/decimal';
import { readSpecification, type Specification } from './specification/grammar';
import { joinedSpecification } from './specification/join-specifications';
import { type Ladder, ladderSizeOf, sizeInPack } from './specification/ladder';
import {
  type BoughtUnit,
  isPreparationUnit,
  PIECES,
  readBoughtUnit,
  unitSize,
} from './specification/unit-words';

/** What a row says of the pack that was bought. */
export interface PackWords {
  readonly genericName: string;
  readonly dosageForm: string;
  readonly specification: string;
  readonly packSpecification: string;
  /** The minimum preparation unit's word; empty where no column has it. */
  readonly unit: string;
  /** The word of what the quantity counts; empty where nothing says it. */
  readonly packUnit: string;
}

/** How many minimum preparation units one of what was bought holds. Source: domain 8.4. */
export interface PackFactor {
  /** `null` where specification and unit together do not say it: a person has to. */
  readonly factor: Decimal | null;
  /** Whether the text says it, and not only the lack of any other number. */
  readonly isWritten: boolean;
  /** The minimum preparation unit's word; empty where nothing names it. */
  readonly unit: string;
  /** What the largest pack of the text holds; `null` where it names none. */
  readonly topFactor: Decimal | null;
}

/**
 * Reads specification and bought unit together: 20mg*7片 bought by the 盒 is 7, by the 片 1, by the 万片 10,000; by the 箱
 * nothing says how many it is.
 */
export function readPackFactor(words: PackWords): PackFactor {
  const read = joinedSpecification(
    readSpecification(words.specification),
    readSpecification(words.packSpecification),
  );
  const bought = words.packUnit === '' ? null : readBoughtUnit(words.packUnit);
  const isUnknownUnit = words.packUnit !== '' && bought === null;
  if (read.kind === 'ladder') return fromLadder(read.ladder, { words, bought, isUnknownUnit });
  const isSingle = isSingleUnit(read, words, bought);
  return {
    factor: isSingle ? times(ONE, bought) : null,
    isWritten: isSingle && words.packUnit !== '',
    unit: unitOf(words, bought, read.kind === 'single' ? read.unit : ''),
    topFactor: null,
  };
}

interface Bought {
  readonly words: PackWords;
  readonly bought: BoughtUnit | null;
  readonly isUnknownUnit: boolean;
}

function fromLadder(ladder: Ladder, { words, bought, isUnknownUnit }: Bought): PackFactor {
  const unitsSize = sizeOfUnits(ladder, words.unit);
  const size = isUnknownUnit ? sameUnit(words) : packSize(ladder, bought);
  // Tablets that are counted by the bottle only: nobody says how many stand in it.
  const isCounted = isPreparationUnit(ladder.unit) || ladder.unit === '';
  const isByLetter = ladder.levels[0]?.word === PIECES;
  const isOfOther = isByLetter && isOtherForm(words);
  const isClear = isCounted && !(isVessel(ladder.unit) && isTablet(words)) && !isOfOther;
  const factor = size === null || !isClear ? null : inUnits(times(size, bought), unitsSize);
  return {
    factor: factor?.isInteger() === true ? factor : null,
    isWritten: true,
    unit: unitOf(words, bought, ladder.unit),
    topFactor: inUnits(ladder.top.size, unitsSize),
  };
}

function packSize(ladder: Ladder, bought: BoughtUnit | null): Decimal | null {
  if (bought === null) return sizeInPack(ladder);
  // 20mg*7 bought by the 片: the units have no word of their own.
  const isUnit = ladder.unit === '' && unitSize(bought.word) === 'piece';
  return isUnit ? ONE : ladderSizeOf(ladder, bought.word);
}

/** 6片×4袋 with 袋 as the minimum preparation unit holds 4. */
function sizeOfUnits(ladder: Ladder, unit: string): Decimal {
  const size = isPreparationUnit(unit) ? ladder.sizes.get(unit) : undefined;
  return size ?? ONE;
}

/** Mostly a unit is one piece: nothing is divided then. */
function inUnits(size: Decimal, unitsSize: Decimal): Decimal {
  return unitsSize === ONE ? size : size.div(unitsSize);
}

function sameUnit({ unit, packUnit }: PackWords): Decimal | null {
  return unit === packUnit ? ONE : null;
}

/** Whether what was bought is a single unit: nothing is counted, and the word may be that of one. */
function isSingleUnit(
  read: Exclude<Specification, { kind: 'ladder' }>,
  words: PackWords,
  bought: BoughtUnit | null,
): boolean {
  if (read.kind === 'ask') return false;
  const { unit, packUnit } = words;
  const held = read.kind === 'single' ? read.unit : '';
  if (packUnit === '') {
    // A strength alone says nothing of a pack; one in a bottle, or per volume, is that of a single one.
    return read.kind === 'single' && !isTablet(words) && (held === '' || isVessel(held));
  }
  if (packUnit === unit && (bought === null || isPreparationUnit(bought.word))) return true;
  if (bought === null || !isPreparationUnit(bought.word)) return false;
  if (unitSize(bought.word) === 'piece') return held === '' || held === bought.word;
  return !isTablet(words) && (held === '' || held === bought.word);
}

function isVessel(word: string): boolean {
  return unitSize(word) === 'vessel';
}

const TABLET_FORM = /片|胶囊|丸|栓|常释|缓释控释/;
const TABLET_NAME = /(?:片|胶囊|丸|栓)$/;

const OTHER_FORM =
  /注射|针|粉针|颗粒|散剂|溶液|口服液|糖浆|混悬|乳剂|膏|霜|凝胶|贴|喷雾|气雾|吸入|粉雾|滴|洗剂|搽剂|灌肠/;
const OTHER_NAME =
  /(?:注射液|颗粒|散|溶液|口服液|糖浆|混悬液|膏|凝胶|贴|喷雾剂|气雾剂|滴眼液|滴丸)$|^注射用/;

/** Whether a drug comes in no pieces that a letter could count: 10s of an injection may be anything. */
function isOtherForm(words: PackWords): boolean {
  if (isTablet(words)) return false;
  const name = words.genericName.replace(/\([^()]*\)/g, '').trim();
  return OTHER_FORM.test(words.dosageForm) || OTHER_NAME.test(name);
}

/** Whether a drug comes in pieces, several of which stand in a bottle or bag. */
function isTablet({ genericName, dosageForm }: PackWords): boolean {
  return (
    TABLET_FORM.test(dosageForm) || TABLET_NAME.test(genericName.replace(/\([^()]*\)/g, '').trim())
  );
}

function times(size: Decimal, bought: BoughtUnit | null): Decimal {
  const power = bought?.tenthPower ?? 0;
  return power === 0 ? size : size.times(`1e${String(power)}`);
}

function unitOf({ unit }: PackWords, bought: BoughtUnit | null, written: string): string {
  if (unit !== '') return unit;
  if (written !== '') return written;
  return bought !== null && isPreparationUnit(bought.word) ? bought.word : '';
}
