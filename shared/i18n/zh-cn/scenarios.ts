/** Scenario tabs, the levers of the whole hospital, and what differs from the base. */
export const scenariosZh = {
  label: '情景',
  copyOfNumber: ({ number }: { number: number }): string =>
    number === 1 ? ' 副本' : ` 副本 ${String(number)}`,
  trial: ({ number }: { number: number }): string => `情景 ${String(number)}`,
  frozenOfNumber: ({ number }: { number: number }): string =>
    number === 1 ? ' 定稿' : ` 定稿 ${String(number)}`,
  add: '复制当前情景',
  list: '全部情景',
  menuOf: ({ name }: { name: string }): string => `“${name}”的操作`,
  nameLabel: '情景名称',
  nameMissing: '请填写名称',
  nameTaken: '已有同名的情景',
  nameTooLong: ({ most }: { most: number }): string => `最多 ${String(most)} 个字`,
  official: '正式情景',
  frozen: '已定稿',
  notReproduced: '重算结果与定稿时不同',
  tip: {
    base: '现状：其他情景都以它为基础',
    same: '结余留用金额与现状相同',
    change: ({ amount }: { amount: string }): string => `结余留用金额较现状 ${amount}`,
    frozenAt: ({ date }: { date: string }): string => `${date} 定稿，只读`,
    official: '正式情景：命令行默认用它',
  },
  menu: {
    duplicate: '复制',
    rename: '重命名',
    describe: '备注和颜色…',
    official: '设为正式情景',
    freeze: '定稿',
    freezeBase: '定稿（另存为只读情景）',
    reset: '全部恢复为现状值',
    moveLeft: '左移',
    moveRight: '右移',
    remove: '删除',
  },
  describe: {
    title: ({ name }: { name: string }): string => `“${name}”的备注和颜色`,
    note: '备注',
    notePlaceholder: '为什么有这个情景，用在哪里',
    colour: '颜色',
    colours: { blue: '蓝', green: '绿', amber: '橙', red: '红', violet: '紫', grey: '灰' },
    done: '完成',
  },
  lock: {
    text: ({ date }: { date: string }): string => `${date} 定稿，只读。`,
    versions: ({ program, engine }: { program: string; engine: string }): string =>
      `程序 ${program}，公式版本 ${engine}`,
    files: ({ files }: { files: string }): string => `数据来自 ${files}`,
    edit: '复制后再改',
    reproduced: '重算每个数都与定稿时一致',
  },
  check: {
    differs: (named: {
      name: string;
      figure: string;
      frozen: string;
      present: string;
      date: string;
    }): string =>
      `“${named.name}”${named.date} 定稿时${named.figure}为 ${named.frozen}，按本程序重算为 ${named.present}。请勿直接引用，先核对公式版本。`,
    more: ({ count }: { count: number }): string => `另有 ${String(count)} 个数不同`,
    open: '查看',
  },
  notices: {
    frozen: ({ name }: { name: string }): string => `“${name}”已定稿，不能修改。`,
    started: ({ name }: { name: string }): string => `已新建情景“${name}”并打开，现状没有变。`,
    otherVarieties: ({ leftOut, added }: { leftOut: number; added: number }): string =>
      `定稿之后品种有变动（少 ${String(leftOut)} 个，多 ${String(added)} 个），副本的数与定稿不同。`,
    copyAndEdit: '复制后再改',
    close: '关闭',
  },
  levers: {
    label: '全院调节',
    hint: '对所有品种同时调节；拖动时现状不变',
    winners: '中选企业数',
    winnersChoice: ({ winners, share }: { winners: string; share: string }): string =>
      `${winners} 家，约定比例 ${share}`,
    winnersGroup: ({ group, share }: { group: string; share: string }): string =>
      `${group} ${share}`,
    atLeast: ({ winners }: { winners: number }): string => `≥${String(winners)}`,
    nonSelected: '非中选',
    level: '非中选水平的口径',
    levels: { scale: '现在的倍数', amount: '每品种金额', demandShare: '占需求' },
    levelUnits: { scale: '倍数', amount: '金额', demandShare: '占比' },
    times: '倍',
    each: '元/种',
    ofDemand: '%',
    prices: '价格',
    reset: ({ lever }: { lever: string }): string => `${lever}恢复为现状`,
    unreached: ({ count }: { count: number }): string => `${String(count)} 个品种需求未知，未套用`,
    unreachedList: ({ names }: { names: string }): string =>
      `不知道年需求量和非中选均价，非中选金额保持原值：${names}`,
  },
  differences: {
    title: '与现状不同',
    base: ({ value }: { value: string }): string => `现状 ${value}`,
    restore: '恢复为现状值',
    restoreOf: ({ field }: { field: string }): string => `${field}恢复为现状值`,
    follow: '跟随全院调节',
    followOf: ({ field }: { field: string }): string => `${field}跟随全院调节`,
    byLevers: '全院调节',
    none: '空',
    condition: ({ field, value }: { field: string; value: string }): string =>
      `${field}与现状不同，现状为 ${value}。恢复为现状值`,
  },
  cardChange: ({ change }: { change: string }): string => `较现状 ${change}`,
  cardPoints: ({ change }: { change: string }): string => `较现状 ${change} 个百分点`,
  cardSame: '与现状相同',
};
