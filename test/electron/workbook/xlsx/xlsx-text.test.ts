import { describe, expect, it } from 'vitest';

import { textFromStringItem } from '../../../../electron/workbook/xlsx/xlsx-text';
import { textFromXml } from '../../../../electron/workbook/xml/xml-text';

describe('textFromXml', () => {
  it.each([
    ['甲片', '甲片'],
    ['a &lt; b &amp;&amp; c &gt; d &quot;e&quot; &apos;f&apos;', `a < b && c > d "e" 'f'`],
    ['&#33647;&#x7247;&#x1F600;', '药片😀'],
    ['&amp;lt;', '&lt;'],
    ['&amp;#33647;', '&#33647;'],
    ['&nbsp; &#xFFFFFF; &#0; &', '&nbsp; &#xFFFFFF; &#0; &'],
    ['一\r\n二\r三\n四', '一\n二\n三\n四'],
    ['一_x000D_\n二', '一\n二'],
    ['_x005F_x000D_', '_x000D_'],
    ['_xZZZZ_ _x12_ _X0041_', '_xZZZZ_ _x12_ A'],
  ])('reads %j', (xml, text) => {
    expect(textFromXml(xml)).toBe(text);
  });
});

describe('textFromStringItem', () => {
  it.each([
    ['<t>甲</t>', '甲'],
    ['<t xml:space="preserve"> 甲 </t>', ' 甲 '],
    ['<t/>', ''],
    ['', ''],
    ['<r><t>甲</t></r><r><rPr><b/><sz val="9"/></rPr><t>乙&amp;</t></r>', '甲乙&'],
    ['<t>甲</t><rPh sb="0" eb="1"><t>jia</t></rPh><phoneticPr fontId="1"/>', '甲'],
  ])('reads %s', (inside, text) => {
    expect(textFromStringItem(inside)).toBe(text);
  });

  it.each(['<x:t>甲</x:t>', '<t><![CDATA[甲]]></t>', '<t>甲</t>乙', '<t>甲', '<t>甲</t><x/>'])(
    'does not guess at %s',
    (inside) => {
      expect(textFromStringItem(inside)).toBeNull();
    },
  );
});
