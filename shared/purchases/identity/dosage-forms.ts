import { plainTextOf } from '../table/cell-text';

/**
 * The dosage forms of one group make one variety of a generic name: a film-coated tablet is a tablet. What releases or is
 * taken otherwise is a group of its own, so is every word that is not known. Source: domain 1 (variety), catalogue notes.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  片: [
    ...['片', '片剂', '普通片', '普通片剂', '素片', '压制片', '包衣片', '薄膜衣片', '薄膜包衣片'],
    ...['糖衣片', '划痕片', '浸膏片', '分散片', '薄膜衣', '糖衣', '片剂(薄膜衣)', '片剂(糖衣)'],
    ...['片剂(薄膜衣片)', '片剂(薄膜包衣片)', '片剂(糖衣片)', '片剂(包衣)', '片剂(素片)'],
    ...['片剂(分散片)', '片剂(普通片)', '片(薄膜衣)', '片(分散)', '分散片剂', '薄膜衣片剂'],
    ...['tablet', 'tablets', 'film-coated tablet', 'film-coated tablets', 'coated tablet'],
    ...['coated tablets', 'dispersible tablet', 'dispersible tablets'],
  ],
  缓释片: [
    ...['缓释片', '缓释片剂', '片剂(缓释)', '片剂(缓释片)', '缓释薄膜衣片', '缓释包衣片'],
    ...['sustained-release tablet', 'sustained-release tablets', 'extended-release tablet'],
    ...['extended-release tablets', 'prolonged-release tablet', 'prolonged-release tablets'],
  ],
  控释片: [
    ...['控释片', '控释片剂', '片剂(控释)', '片剂(控释片)', '控释薄膜衣片'],
    ...['controlled-release tablet', 'controlled-release tablets'],
  ],
  肠溶片: [
    ...['肠溶片', '肠溶片剂', '片剂(肠溶)', '片剂(肠溶片)', '肠溶薄膜衣片', '肠溶包衣片'],
    ...['enteric-coated tablet', 'enteric-coated tablets'],
  ],
  肠溶缓释片: ['肠溶缓释片', '缓释肠溶片'],
  咀嚼片: [
    '咀嚼片',
    '咀嚼片剂',
    '片剂(咀嚼)',
    '片剂(咀嚼片)',
    'chewable tablet',
    'chewable tablets',
  ],
  口崩片: [
    ...['口崩片', '口腔崩解片', '口服崩解片', '口腔速崩片', '片剂(口崩片)', '片剂(口腔崩解片)'],
    ...['orally disintegrating tablet', 'orally disintegrating tablets'],
  ],
  泡腾片: ['泡腾片', '泡腾片剂', 'effervescent tablet', 'effervescent tablets'],
  含片: ['含片', '口含片', 'lozenge', 'lozenges'],
  舌下片: ['舌下片', '舌下含片', 'sublingual tablet', 'sublingual tablets'],
  阴道片: ['阴道片', '阴道用片'],
  阴道泡腾片: ['阴道泡腾片'],
  胶囊: [
    '胶囊',
    '胶囊剂',
    '硬胶囊',
    '硬胶囊剂',
    '胶囊剂(硬胶囊)',
    'capsule',
    'capsules',
    'hard capsule',
    'hard capsules',
  ],
  软胶囊: ['软胶囊', '软胶囊剂', '胶丸', '胶囊剂(软胶囊)', 'soft capsule', 'soft capsules'],
  缓释胶囊: [
    ...['缓释胶囊', '缓释胶囊剂', '胶囊剂(缓释)', '胶囊剂(缓释胶囊)', '胶囊(缓释)'],
    ...['sustained-release capsule', 'sustained-release capsules', 'extended-release capsule'],
    ...['extended-release capsules'],
  ],
  控释胶囊: ['控释胶囊', '控释胶囊剂', '胶囊剂(控释)'],
  肠溶胶囊: [
    ...['肠溶胶囊', '肠溶胶囊剂', '胶囊剂(肠溶)', '胶囊剂(肠溶胶囊)', '胶囊(肠溶)'],
    ...['enteric-coated capsule', 'enteric-coated capsules', 'enteric capsule', 'enteric capsules'],
  ],
  肠溶软胶囊: ['肠溶软胶囊'],
  阴道软胶囊: ['阴道软胶囊'],
  颗粒: ['颗粒', '颗粒剂', '冲剂', 'granule', 'granules'],
  肠溶颗粒: ['肠溶颗粒', '肠溶颗粒剂'],
  缓释颗粒: ['缓释颗粒', '缓释颗粒剂'],
  泡腾颗粒: ['泡腾颗粒', '泡腾颗粒剂'],
  干混悬剂: ['干混悬剂', '干混悬', 'dry suspension', 'for suspension', 'powder for suspension'],
  混悬液: ['混悬液', '口服混悬液', '口服混悬剂', 'oral suspension'],
  口服溶液: ['口服溶液', '口服溶液剂', 'oral solution'],
  口服液: ['口服液'],
  合剂: ['合剂'],
  糖浆: ['糖浆', '糖浆剂', 'syrup'],
  口服乳: ['口服乳', '口服乳剂'],
  滴剂: ['滴剂', '口服滴剂'],
  滴丸: ['滴丸', '滴丸剂'],
  丸: ['丸', '丸剂'],
  散: ['散', '散剂'],
  注射液: [
    ...['注射液', '小容量注射液', '大容量注射液', '注射液(小容量)', '注射液(大容量)'],
    ...['注射剂(注射液)', '水针', '水针剂', '注射剂(小容量注射液)', '注射剂(大容量注射液)'],
    ...['injection', 'injections', 'solution for injection'],
  ],
  注射用: [
    ...['注射用', '注射用粉针', '注射用粉针剂', '注射用无菌粉末', '注射用冻干粉针', '注射用冻干粉'],
    ...['无菌粉末', '粉针', '粉针剂', '冻干粉针', '冻干粉针剂', '注射剂(粉针)', '注射剂(冻干粉针)'],
    ...['注射剂(粉针剂)', '注射剂(冻干粉针剂)', '注射剂(注射用无菌粉末)', '注射用粉末'],
    ...['powder for injection', 'for injection', 'lyophilized powder for injection'],
  ],
  注射用浓溶液: ['注射用浓溶液', '浓溶液'],
  注射用混悬液: ['注射用混悬液', '混悬注射液'],
  注射用乳剂: ['注射用乳剂', '乳状注射液', '注射乳剂'],
  滴眼液: ['滴眼液', '滴眼剂', 'eye drops'],
  眼膏: ['眼膏', '眼膏剂'],
  眼用凝胶: ['眼用凝胶', '眼用凝胶剂'],
  滴耳液: ['滴耳液', '滴耳剂'],
  滴鼻液: ['滴鼻液', '滴鼻剂'],
  鼻喷雾剂: ['鼻喷雾剂', '鼻用喷雾剂', '鼻喷剂', 'nasal spray'],
  喷雾剂: ['喷雾剂', 'spray'],
  气雾剂: ['气雾剂', '吸入气雾剂', '吸入用气雾剂', 'inhalation aerosol'],
  粉雾剂: ['粉雾剂', '吸入粉雾剂', '吸入用粉雾剂'],
  吸入溶液: ['吸入溶液', '吸入用溶液', '吸入溶液剂', '雾化溶液', '雾化吸入用溶液'],
  吸入混悬液: ['吸入混悬液', '吸入用混悬液'],
  乳膏: ['乳膏', '乳膏剂', 'cream'],
  软膏: ['软膏', '软膏剂', 'ointment'],
  凝胶: ['凝胶', '凝胶剂', 'gel'],
  贴剂: ['贴剂', '透皮贴剂', '贴片', 'patch', 'transdermal patch'],
  栓: ['栓', '栓剂', 'suppository', 'suppositories'],
  阴道栓: ['阴道栓', '阴道栓剂'],
  洗剂: ['洗剂'],
  搽剂: ['搽剂'],
  酊: ['酊', '酊剂'],
  灌肠剂: ['灌肠剂', '灌肠液'],
};

/** Words that name one of several groups without saying which. */
const VAGUE: Readonly<Record<string, readonly string[]>> = {
  口服常释剂型: ['片', '胶囊', '软胶囊'],
  缓释控释剂型: ['缓释片', '控释片', '缓释胶囊', '控释胶囊'],
  注射剂: ['注射液', '注射用', '注射用浓溶液', '注射用混悬液', '注射用乳剂'],
  口服液体剂: ['口服溶液', '口服液', '合剂', '糖浆', '混悬液', '口服乳', '滴剂'],
};
const VAGUE_WORDS: Readonly<Record<string, readonly string[]>> = {
  口服常释剂型: ['口服常释剂型', '口服常释', '口服常释剂'],
  缓释控释剂型: ['缓释控释剂型', '缓控释剂型', '缓释控释'],
  注射剂: ['注射剂', '针剂', '注射剂型'],
  口服液体剂: ['口服液体剂', '口服液体剂型'],
};

/** What is known of a dosage form: the groups it may be of. One: it is certain. `null`: nothing is said. */
export interface FormReading {
  /** The word that stands for it: the group's, the vague word's, or the text itself where it is not known. */
  readonly word: string;
  readonly groups: readonly string[];
  /** Whether the word is one of those that are known, and nothing contradicts it. */
  readonly isKnown: boolean;
}

const BY_WORD = new Map([
  ...Object.entries(WORDS).flatMap(([word, texts]) =>
    texts.map((text): [string, FormReading] => [
      formKey(text),
      { word, groups: [word], isKnown: true },
    ]),
  ),
  ...Object.entries(VAGUE_WORDS).flatMap(([word, texts]) =>
    texts.map((text): [string, FormReading] => [
      formKey(text),
      { word, groups: VAGUE[word] ?? [], isKnown: true },
    ]),
  ),
]);

/** The same for texts that only look different: width, case, blanks, kinds of brackets. */
export function formKey(text: string): string {
  return plainTextOf(text)
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[[{<【〔〈《「]/g, '(')
    .replace(/[\]}>】〕〉》」]/g, ')')
    .replace(/[‐‑–—−]/g, '-');
}

/** Reads a dosage form; a word that is not known is a group of its own. */
export function readDosageForm(text: string): FormReading | null {
  const key = formKey(text);
  if (key === '' || NOTHING.has(key)) return null;
  return BY_WORD.get(key) ?? { word: key, groups: [key], isKnown: false };
}

/** Reads the word of a dosage form that is known; `null` for every other text. */
export function knownForm(text: string): FormReading | null {
  return BY_WORD.get(formKey(text)) ?? null;
}

const NOTHING: ReadonlySet<string> = new Set(['-', '--', '/', '无', '未知', '不详']);

/** The dosage form that a name ends with, and the name without it. */
export function splitFormEnding(
  name: string,
): { readonly stem: string; readonly form: FormReading } | null {
  const longest = Math.min(LONGEST_ENDING, name.length - 1);
  for (let length = longest; length > 0; length -= 1) {
    const form = BY_WORD.get(name.slice(-length));
    if (form !== undefined) return { stem: name.slice(0, -length), form };
  }
  return null;
}

const LONGEST_ENDING = Math.max(...Array.from(BY_WORD.keys(), (word) => word.length));

/** A group whose forms release otherwise than the plain one of the same body, such as 缓释片 of 片. */
export function isSpecialOf(special: string, plain: string): boolean {
  return BODIES.some((body) => plain === body && special !== body && special.endsWith(body));
}

const BODIES = ['片', '胶囊', '颗粒', '软胶囊'] as const;

/** Groups that the catalogue calls one dosage form, 口服常释剂型: perhaps one variety, perhaps not. */
export function areOrallyAlike(left: string, right: string): boolean {
  const plain = VAGUE['口服常释剂型'] ?? [];
  return plain.includes(left) && plain.includes(right);
}
