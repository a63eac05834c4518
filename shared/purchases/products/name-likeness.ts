/** Characters that sound or look alike and are written for one another in drug names. */
const CONFUSED = [
  ...['他它她塔', '汀丁叮停', '吡毗比呲', '啶定', '唑挫坐锉', '嗪秦', '氨胺铵', '肽酞太', '噻塞赛'],
  ...['哌派', '呋夫', '匹皮', '帕怕', '沙莎砂', '坦但', '普谱', '利力立', '奥澳', '洛落', '韦维唯'],
  ...['芬酚份', '罗萝', '雷蕾', '贝倍', '依伊', '曲屈', '兰蓝', '米咪', '孢胞泡', '霉酶', '托脱妥'],
  ...['莱来', '格戈', '列烈', '脲尿', '苷甙', '烯希', '膦磷', '泮盼', '拉啦', '吗玛马', '索锁'],
  ...[
    '司思斯',
    '莫末',
    '西茜',
    '林淋琳',
    '阿啊',
    '那纳',
    '非菲',
    '舒疏',
    '艾爱',
    '加伽',
    '昔惜',
    '更庚',
  ],
];
/** By character, its place in the list. */
const CLASS_OF = new Map(
  CONFUSED.flatMap((characters, place) =>
    Array.from(characters, (character): [string, number] => [character, place]),
  ),
);

/** Characters that make another substance of a name: positions, isomers, numbers, radicals. */
const TELLING =
  /[左右消旋顺反异新去单双二三四五六甲乙丙丁戊苯苄氢氟氯溴碘氧硝硫磷大小长短\w\p{Script=Greek}]/u;

/** Shorter names are different when they differ at all. */
const SHORTEST = 4;

/**
 * Whether two generic names look like one that was misspelt: one character of the same sound or shape, or one left out
 * inside the name. Never where the difference makes another substance, such as 左氧氟沙星 and 氧氟沙星.
 */
export function lookMisspelt(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < SHORTEST || long.length - short.length > 1) return false;
  const start = commonStart(short, long);
  const rest = short.slice(start);
  if (short.length < long.length) {
    const added = long[start] ?? '';
    const isInside = start > 0 && rest !== '';
    return isInside && long.slice(start + 1) === rest && !TELLING.test(added);
  }
  const [one = '', other = ''] = [short[start], long[start]];
  if (one === '' || rest.slice(1) !== long.slice(start + 1)) return false;
  const place = CLASS_OF.get(one);
  return place !== undefined && place === CLASS_OF.get(other);
}

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

/** Every text that a name becomes by leaving out one of its characters, and the name itself: names alike share one. */
export function roughNames(name: string): readonly string[] {
  const shortened = Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1));
  return [name, ...shortened];
}
