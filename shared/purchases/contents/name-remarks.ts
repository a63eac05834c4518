/** Whole words, as people put them beside a drug's name, by which its line may be no purchase. */
const FLOWS = [
  '(?:已|拟)?(?:作废|报废|取消|撤销|删除|停用|停供|停购|冲销|冲红|退货|退药|退库|退回|退厂|拒收)',
  '(?:采购|购进|部分|全部)退货',
  '红冲|红字|冲账|未到货|未入库|未收货|未验收|待入库|待验收',
  '(?:厂家|企业|公司)?(?:赠品|赠送|赠药|捐赠|慈善赠药|慈善援助)|买赠|搭赠|援助|样品|试用|试用品',
  '报损|损耗|破损|盘盈|盘亏|调拨|借入|借出|借用|出库|领用|代购|代管|代存|代销',
].join('|');
/** Alone in brackets, too short to be told beside a name. */
const SHORT = '已?(?:废|退|赠|冲|停|借)|红|损';
const IN_BRACKETS = new RegExp(`^(?:${FLOWS}|${SHORT})(?:品|药品|单|行|[!?])?$`);
const BEFORE = new RegExp(`^(?:(${FLOWS})\\s*[-_—|/:]?|(${SHORT})\\s*[-_—|/:])\\s*(?=\\S{2})`);
const BEHIND = new RegExp(`(?<=\\S{2})\\s*(?:[-_—|/:]?\\s*(${FLOWS})|[-_—|/:]\\s*(${SHORT}))$`);

/** Whether what stands in brackets beside a name says that the line may be no purchase: (赠品), 【作废】, (退). */
export function isFlowRemark(word: string): boolean {
  return IN_BRACKETS.test(word);
}

/** Takes such a word off a name's beginning or end: 作废-甲片, 甲片 赠品. `remark` is empty where there is none. */
export function withoutFlowRemark(name: string): {
  readonly name: string;
  readonly remark: string;
} {
  for (const form of [BEFORE, BEHIND]) {
    const found = form.exec(name);
    if (found === null) continue;
    return { name: name.replace(form, '').trim(), remark: found[1] ?? found[2] ?? '' };
  }
  return { name, remark: '' };
}
