import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type PackWords, readPackFactor } from '../../../../shared/purchases/contents/pack-factor';

const NO_WORDS: PackWords = {
  genericName: '',
  dosageForm: '',
  specification: '',
  packSpecification: '',
  unit: '',
  packUnit: '',
};

function factorOf(words: Partial<PackWords>): string {
  return readPackFactor({ ...NO_WORDS, ...words }).factor?.toFixed() ?? 'ask';
}

describe('readPackFactor', () => {
  it('takes a letter for pieces where the drug may come in pieces', () => {
    const words = { specification: '0.5g*10s', packUnit: '盒' };
    expect(factorOf({ ...words, dosageForm: '胶囊剂' })).toBe('10');
    expect(factorOf({ ...words, genericName: '甲硝唑片' })).toBe('10');
    expect(factorOf({ ...words, dosageForm: '注射剂' })).toBe('ask');
    expect(factorOf({ ...words, genericName: '注射用头孢唑林钠' })).toBe('ask');
    expect(factorOf({ ...words, genericName: '小柴胡颗粒' })).toBe('ask');
  });

  it.each([
    ['20mg*7片/盒', '盒', '7'],
    ['20mg*7片', '盒', '7'],
    ['20mg*7片/盒', '片', '1'],
    ['20mg*7片', '万片', '10000'],
    ['20mg*7片', '千片', '1000'],
    ['20mg*7片/盒', '万盒', '70000'],
    ['20mg*7片/盒', '箱', 'ask'],
    ['20mg*7片/盒', '件', 'ask'],
    ['20mg*7片/盒', '条', 'ask'],
    ['20mg*7片*200盒/件', '件', '1400'],
    ['20mg*7片*200盒/件', '盒', '7'],
    ['20mg*7片/盒', '瓶', 'ask'],
    ['20mg*7片/盒', '疗程', 'ask'],
    ['10片*3板', '板', '10'],
    ['20片', '板', 'ask'],
    ['50片', '瓶', '50'],
    ['50片', '瓶装', '50'],
    ['50片', 'Bottle', '50'],
    ['10片*3板', '瓶', 'ask'],
    ['0.25g*24s*2', '盒', 'ask'],
    ['0.25g*24s*2板', '盒', '48'],
    ['10支', '瓶', 'ask'],
    ['20mg*7', '片', '1'],
    ['20mg*7', '盒', '7'],
    ['5ml*7', '支', 'ask'],
    ['20mg', '盒', 'ask'],
    ['20mg', '片', '1'],
    ['20mg', '万片', '10000'],
    ['2ml:15mg', '支', '1'],
    ['2ml:15mg', '盒', 'ask'],
    ['2ml:15mg', '', '1'],
    ['250ml/瓶', '瓶', '1'],
    ['250ml/瓶', '', '1'],
    ['20mg/片', '盒', 'ask'],
    ['20mg/盒', '盒', 'ask'],
    ['30g', '支', '1'],
    ['复方', '瓶', '1'],
    ['复方', '', 'ask'],
    ['0.9g:100ml×40瓶', '箱', '40'],
    ['0.9g:100ml×40瓶', '件', '40'],
    ['0.9g:100ml×10瓶', '箱', 'ask'],
    ['2ml*40支', '箱', 'ask'],
    ['10mg*28S', '瓶', '28'],
    ['10mg*28#', '盒', '28'],
    ['3g(2:1)', '瓶', '1'],
    ['100片×500瓶', '盒', 'ask'],
    ['100片×500瓶', '', 'ask'],
    ['100片×500瓶', '瓶', '100'],
    ['10盒/箱', '盒', 'ask'],
    ['', '', 'ask'],
  ])('reads %j bought by %j as %s', (specification, packUnit, expected) => {
    expect(factorOf({ specification, packUnit })).toBe(expected);
  });

  it.each([
    ['75mg*100片/瓶', '5瓶/盒', '瓶', '100'],
    ['75mg*100片/瓶', '5瓶/盒', '盒', '500'],
    ['75mg*100粒', '60瓶/箱', '箱', '6000'],
    ['75mg', '7片/板,2板/盒', '盒', '14'],
    ['75mg', '盒装', '盒', 'ask'],
    ['75mg*28片', '14片*2板/盒', '盒', '28'],
    ['75mg*7片', '14片*2板/盒', '盒', 'ask'],
    ['75mg*7片/盒', '14片/盒', '盒', 'ask'],
    ['75mg*10支', '5瓶/盒', '盒', 'ask'],
  ])(
    'joins %j and %j bought by %j to %s',
    (specification, packSpecification, packUnit, expected) => {
      expect(factorOf({ specification, packSpecification, packUnit })).toBe(expected);
    },
  );

  it.each([
    ['卡托普利片', '', '瓶', 'ask'],
    ['卡托普利片(薄膜衣)', '', '袋', 'ask'],
    ['头孢克洛胶囊', '', '板', 'ask'],
    ['卡托普利', '片剂', '瓶', 'ask'],
    ['卡托普利', '口服常释剂型', '瓶', 'ask'],
    ['卡托普利片', '片剂', '片', '1'],
    ['注射用头孢西丁', '注射剂', '瓶', '1'],
    ['蒙脱石散', '散剂', '袋', '1'],
  ])('of %s %s without a count, bought by the %s, gives %s', (name, form, packUnit, expected) => {
    const words = { genericName: name, dosageForm: form, packUnit };
    expect(factorOf({ ...words, specification: '0.5g' })).toBe(expected);
  });

  it('does not take bottles for tablets', () => {
    const words = { genericName: '卡托普利片', specification: '25mg*10瓶', packUnit: '盒' };
    expect(factorOf(words)).toBe('ask');
  });

  it('counts in the unit that a column names', () => {
    expect(factorOf({ specification: '6片*4袋/盒', unit: '袋', packUnit: '盒' })).toBe('4');
    expect(factorOf({ specification: '6片*4袋/盒', unit: '片', packUnit: '盒' })).toBe('24');
    expect(factorOf({ specification: '6片*4袋/盒', unit: '盒', packUnit: '盒' })).toBe('24');
    expect(factorOf({ specification: '50μg', unit: '揿', packUnit: '揿' })).toBe('1');
  });
});

interface Pack {
  readonly word: string;
  readonly pieces: number;
  readonly sheets: number;
}

const pack: fc.Arbitrary<Pack> = fc.record({
  word: fc.constantFrom('片', '粒', '丸'),
  pieces: fc.integer({ min: 1, max: 60 }),
  sheets: fc.integer({ min: 1, max: 12 }),
});

/** Ways to write how many pieces stand in a box. */
const WRITINGS: readonly ((pack: Pack) => string)[] = [
  ({ word, pieces, sheets }) => `${String(pieces)}${word}*${String(sheets)}板`,
  ({ word, pieces, sheets }) => `${String(pieces)}${word}*${String(sheets)}板/盒`,
  ({ word, pieces, sheets }) => `${String(pieces)}${word}/板*${String(sheets)}板/盒`,
  ({ word, pieces, sheets }) => `${String(sheets)}*${String(pieces)}${word}`,
  ({ word, pieces, sheets }) => `${String(sheets)}板*${String(pieces)}${word}`,
  ({ word, pieces, sheets }) =>
    `${String(pieces * sheets)}${word}(${String(pieces)}${word}*${String(sheets)}板)`,
  ({ word, pieces, sheets }) =>
    `${String(pieces)}${word}*${String(sheets)}板(${String(pieces * sheets)}${word})/盒`,
  ({ word, pieces, sheets }) => `${String(pieces * sheets)}${word}(${String(pieces)}${word}/板)`,
  ({ word, pieces, sheets }) => `每板${String(pieces)}${word},每盒${String(sheets)}板`,
  ({ word, pieces, sheets }) => `${String(pieces)}${word}*${String(sheets)}板*300盒`,
  ({ word, pieces, sheets }) => `${String(pieces)}${word}*${String(sheets)}板/盒*200盒/件`,
  ({ word, pieces, sheets }) => `${String(pieces * sheets)}${word}/盒`,
];
const DRESSES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('*', '×'),
  (text) => text.replaceAll('*', ' X '),
  (text) => text.replaceAll('*', '＊').replaceAll('/', '／'),
  (text) => text.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(parseInt(digit, 10))),
  (text) => text.replaceAll('(', '（').replaceAll(')', '）').replaceAll(',', '；'),
];
const BEFORE = [
  '',
  '0.25g*',
  '80mg:12.5mg*',
  '(2.5mg:5mg)*',
  '每10丸相当于饮片3g;',
  '复方',
  '25mg ',
];
const BEHIND = ['', '(薄膜衣)', '(国采)', '(附说明书1份)', '(每片含钙300mg)', '+干燥剂'];

describe('a pack in random dress', () => {
  const dressed = fc
    .tuple(
      pack,
      fc.constantFrom(...WRITINGS),
      fc.constantFrom(...DRESSES),
      fc.constantFrom(...BEFORE),
      fc.constantFrom(...BEHIND),
    )
    .map(([of, write, dress, before, behind]) => ({
      of,
      text: dress(`${before}${write(of)}${behind}`),
    }));

  it('gives its own number or is asked about, never another', () => {
    fc.assert(
      fc.property(dressed, ({ of: { pieces, sheets }, text }) => {
        const read = factorOf({ specification: text, packUnit: '盒' });
        expect(['ask', String(pieces * sheets)]).toContain(read);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read in every one of these ways', () => {
    fc.assert(
      fc.property(
        pack,
        fc.constantFrom(...WRITINGS),
        fc.constantFrom(...DRESSES),
        (of, write, dress) => {
          const read = factorOf({ specification: dress(write(of)), packUnit: '盒' });
          expect(read).toBe(String(of.pieces * of.sheets));
        },
      ),
    );
  });

  it('of a single piece is one', () => {
    fc.assert(
      fc.property(dressed, ({ of: { word }, text }) => {
        expect(['ask', '1']).toContain(factorOf({ specification: text, packUnit: word }));
      }),
    );
  });

  it('never becomes another number by a sign nobody knows', () => {
    const noise = fc.constantFrom('±', '?', '~2', '至', '第', '或', '3-', '≈', '#', '=', '约');
    const written = fc.tuple(pack, fc.constantFrom(...WRITINGS), fc.constantFrom(...DRESSES));
    fc.assert(
      fc.property(written, noise, fc.nat(), ([of, write, dress], sign, place) => {
        const text = dress(write(of));
        const at = place % (text.length + 1);
        const broken = `${text.slice(0, at)}${sign}${text.slice(at)}`;
        const read = factorOf({ specification: broken, packUnit: '盒' });
        expect(['ask', String(of.pieces * of.sheets)]).toContain(read);
      }),
      { numRuns: 1000 },
    );
  });
});
