import type { ErrorCode, ParamsOf } from '../../errors';
import { formatYuan } from '../format';
import { allocationErrorsZh } from './allocation-errors';
import { inCell, inSheet } from './error-places';
import { rowErrorsZh } from './row-errors';

/** One whole sentence a failure: what happened, where, and how to mend it. */
export const errorsZh: { readonly [Code in ErrorCode]: (params: ParamsOf<Code>) => string } = {
  ...rowErrorsZh,
  'file.notFound': ({ file }) => `找不到文件“${file}”。请检查路径和文件名。`,
  'file.unreadable': ({ file }) =>
    `无法读取文件“${file}”。请确认有读取权限，并且没有被其他程序独占打开。`,
  'file.unwritable': ({ file }) =>
    `无法写入文件“${file}”。请关闭正在打开它的程序，或换一个有写入权限的位置。`,
  'file.diskFull': ({ file }) =>
    `磁盘已满，“${file}”没有保存，原文件没有变。请腾出空间后重试，或换一个磁盘。`,
  'file.noRight': ({ file }) =>
    `没有权限写入“${file}”，它可能是只读的，或正被其他程序打开，原文件没有变。请换一个位置，或关闭占用它的程序后重试。`,
  'file.inUse': ({ file }) =>
    `“${file}”正被其他程序占用，没有保存，原文件没有变。请关闭占用它的程序后重试，或换一个位置。`,
  'file.placeGone': ({ file }) =>
    `“${file}”已不在原处（可能被移动、改名或删除，或者 U 盘已拔出、网络已断开），没有保存。请接好后重试，或换一个位置。`,
  'file.nameTooLong': ({ file }) =>
    `“${file}”的路径或文件名过长，没有保存。请换一个更短的名称或位置。`,
  'file.deviceFailed': ({ file }) =>
    `写入“${file}”时存储设备出错，没有保存，原文件没有变。请立即换一个磁盘保存，并检查该设备。`,
  'report.notDrawn': () => '报告没有排成页面，未生成文件。请减少导出内容后重试。',
  'report.stopped': ({ file }) =>
    `写入文件“${file}”时出错、内存不足或长时间没有进展，已停止，没有导出。请关闭占用内存的程序后重试。`,
  'report.busy': () => '另一个导出还在进行。请等它完成，或先取消它。',
  'report.windowNeeded': () =>
    'PDF 由窗口程序打印，这里无法启动它。请在有显示器的环境运行（Linux 可用 xvfb-run -a），或改用 --xlsx。',
  'file.tooLarge': ({ file, limitMegabytes }) =>
    `文件“${file}”超过 ${String(limitMegabytes)} MB 的上限，没有读取。请确认选对了文件；采购明细可以按月份或批次拆分后再导入。`,
  'file.kindUnknown': ({ file }) => `无法识别文件“${file}”的格式。请另存为 .xlsx 或 .csv 后重试。`,
  'file.notATable': ({ file, kind }) =>
    `文件“${file}”是 ${kind} 文件，不是表格。请选择 .xlsx、.xls 或 .csv 等表格文件。`,
  'file.encrypted': ({ file }) =>
    `文件“${file}”设有打开密码。请在 Excel 或 WPS 中取消密码并另存后重试。`,
  'file.damaged': ({ file }) =>
    `文件“${file}”已损坏或不完整。请重新导出，或在 Excel 中打开后另存。`,
  'file.empty': ({ file }) => `文件“${file}”没有任何内容。请重新导出。`,
  'file.tooManyRows': ({ file, sheet, limit }) =>
    `${inSheet({ file, sheet })}超过 ${String(limit)} 行的上限。请拆分后再导入。`,
  'file.tooManySheets': ({ file, limit }) =>
    `文件“${file}”的工作表超过 ${String(limit)} 张，一张也没有读取。请拆分成几个文件后导入。`,
  'file.tooManyColumns': ({ file, sheet, limit }) =>
    `${inSheet({ file, sheet })}超过 ${String(limit)} 列的上限。请删除不需要的列后再导入。`,
  'file.textTooLong': ({ file, sheet, row, limit }) =>
    `${inSheet({ file, sheet })}第 ${String(row)} 行有单元格超过 ${String(limit)} 个字的上限。请检查该行的分隔符和引号。`,
  'file.sheetMissing': ({ file, sheet }) =>
    sheet === ''
      ? `文件“${file}”中没有可以读取的表。请重新选择文件。`
      : `文件“${file}”中没有名为“${sheet}”的工作表。请检查工作表名称。`,

  'table.headerMissing': ({ file, sheet, limit, seen }) =>
    `${inSheet({ file, sheet })}的前 ${String(limit)} 行里找不到表头：没有一行写着药品名称（如“通用名”）和其他认得的列名。${
      seen === ''
        ? ''
        : `最像表头的一行写着“${seen}”；如果是乱码，文件可能是 Big5 等编码，请另存为 UTF-8 或 .xlsx。`
    }请检查列名和表头的位置。`,
  'table.severalVarietySheets': ({ file, sheet, others }) =>
    `${inSheet({ file, sheet })}之外，“${others.join('”、“')}”也是测算表，只读一张会漏品种，因此没有读取。请把品种放到同一张工作表。`,
  'table.hiddenRows': ({ file, sheet, rows }) =>
    `${inSheet({ file, sheet })}有隐藏的品种行（第 ${rows.join('、')} 行），看不出是否要计入，因此没有读取。请取消隐藏或删去这些行。`,
  'table.columnMissing': ({ file, sheet, column }) =>
    `${inSheet({ file, sheet })}缺少“${column}”列。请补上该列，或把对应列的表头改为此名称。`,
  'table.monthUnclear': ({ file, sheet, text }) =>
    `${inSheet({ file, sheet })}没有日期列，而“${text}”说的不是确定的一个月，看不出每一行是哪个月的采购，因此没有读取。请补上“采购日期”列，或每个月一张工作表。`,
  'table.monthColumnUnclear': ({ file, sheet, column, letters }) =>
    `${inSheet({ file, sheet })}按月分列，“${column}”（${letters} 列）却看不出是数量还是金额，或包含没有单独成列的月份，或有的月份写了单位、有的没写，因此没有读取。请在列名里写明，如“1月采购数量”“1月采购金额”。`,
  'table.monthTwice': ({ file, sheet, column, letters }) =>
    `${inSheet({ file, sheet })}按月分列，“${column}”（${letters} 列）与前面的一列是同一个月的同一项，不知道是两笔采购还是重复，因此没有读取。请合并或删去其中一列；不是同一年的，在列名里写明年份。`,
  'table.monthBelow': ({ file, sheet, row, text, month }) =>
    `${inSheet({ file, sheet })}没有日期列，各行按标题计入 ${month}，第 ${String(row)} 行却写着“${text}”，看不出下面各行是哪个月，因此没有读取。请补上“采购日期”列，或每个月一张工作表。`,
  'table.headerReserved': (place) =>
    `${inCell(place)}是系统保留的名称，不能作表头。请改用其他名称。`,
  'table.headerTwice': (place) =>
    `${inCell(place)}与“${place.other}”列表示同一项目。请只保留其中一列。`,
  'cell.notARange': ({ value, ...place }) =>
    `${inCell(place)}的“${value}”既不是一个数，也不是由小到大的区间（如 7200~8800）。请改正。`,
  'cell.chancesNotWhole': ({ value, ...place }) =>
    `${inCell(place)}的“${value}”不是四个合计为 100% 的概率（1、2、3、4 家及以上，如 5%,10%,25%,60%）。请改正。`,
  'cell.chancesBeyondMakers': ({ makers, most, ...place }) =>
    `${inCell(place)}：${String(makers)} 家过评，最多 ${String(most)} 家中选，更多家数的可能应为 0%。请改正。`,
  'cell.notOtherUse': ({ value, ...place }) =>
    `${inCell(place)}的“${value}”不是计划非中选用量：应为小于 100% 的占比或数量，可加单价，如 15%@3.5 或 1200@3.5。请改正。`,
  'cell.notAPack': ({ value, ...place }) =>
    `${inCell(place)}的“${value}”不是每包装的最小单位数：应为大于 0 的整数。请改正。`,
  'cell.varietyTwice': (place) =>
    `${inCell(place)}的“${place.value}”与第 ${String(place.other)} 行完全相同，会重复计算。请删去其中一行。`,
  'table.unitUnusable': (place) =>
    `${inCell(place)}的单位“${place.unit}”不能用于测算。请按最小制剂单位（片、支、袋等）换算后重试。`,
  'table.unitUnknown': (place) =>
    `${inCell(place)}的单位“${place.unit}”无法识别，不能按 1 计算。请改为元、万元、盒、片、万片等单位，或在列映射中不用这一列。`,
  'table.qualifierUnknown': (place) =>
    `${inCell(place)}的表头里“${place.qualifier}”是什么意思无法确定，不能按没有这几个字来读，因此没有读取。请在表头写明单位或去掉这几个字，或删去这一列。`,
  'table.columnOfOther': (place) =>
    `${inCell(place)}写着“${place.qualifier}”，说的不是这一行买了多少，除它之外没有“${place.field}”列。请补上“${place.field}”列；它说的就是这一行的采购时，请去掉表头里的这几个字。`,
  'table.flagUnclear': (place) =>
    `${inCell(place)}${place.column === '' ? '没有表头' : '的表头看不出问的是不是中选'}，下面写着“${place.value}”，也没有别的中选标识列，因此没有读取。请把表头写成“是否中选”，不是中选标识时写明它是什么，或删去这一列。`,
  'table.tooManyProducts': ({ file, sheet, limit }) =>
    `${inSheet({ file, sheet })}里不同的产品超过 ${String(limit)} 个，多半是把流水号等列当成了名称或规格。请核对各列的含义。`,
  'forecast.afterLast': ({ month, lastMonth }) =>
    `采购只到 ${lastMonth}，不能按 ${month} 预测：其间各月没有数据，不能当作没有采购。请用不晚于 ${lastMonth} 的月份，或补上其间的采购明细。`,
  'forecast.nothingBought': ({ month }) =>
    month === '' ? '没有任何采购，无法预测。' : `截至 ${month} 没有任何采购，无法预测。`,
  'execution.afterLast': ({ month, lastMonth }) =>
    `方案里的采购只到 ${lastMonth}，不能截至 ${month} 监测：其间各月没有数据，不能当作没有采购。请用不晚于 ${lastMonth} 的月份，或补上其间的采购明细。`,
  'execution.nothingBought': () => '这份方案里没有任何采购，无法监测。请先把采购明细导入方案。',
  'execution.noAgreementYear': () =>
    '方案里没有填写协议年度，无法监测。请在“资金预测”里填写各批次协议年度的起止日期。',
  'comparison.headerMissing': ({ file, sheet }) =>
    `${inSheet({ file, sheet })}的前 30 行里没有药品名称或编码的表头，无法当作中选药品对照读取。可以先下载对照表模板。`,
  'comparison.classMissing': ({ file, sheet }) =>
    `${inSheet({ file, sheet })}有药品名称，但没有一列说明哪些是中选：请补上“是否中选”，或“中选企业”，或分成“中选药品”“对照药品”两组列。`,
  'comparison.severalRegions': ({ file, sheet }) =>
    `${inSheet({ file, sheet })}是多个供应地区的中选结果。请只保留本地区的行后重新导入。`,
  'comparison.otherSelection': ({ file, sheet, row, value }) =>
    `${inSheet({ file, sheet })}第 ${String(row)} 行写着“${value}”，列出的不全是现在中选的产品，因此没有读取。请删去这样的行或字句，或补上“是否中选”列。`,
  'table.sideBySide': ({ file, sheet, letters }) =>
    `${inSheet({ file, sheet })}从 ${letters} 列起并排放着另一张表，只读一半会漏数，因此没有读取。请把各表上下接成一张，或分成几张工作表。`,
  'table.secondHeader': ({ file, sheet, row }) =>
    `${inSheet({ file, sheet })}第 ${String(row)} 行又是表头，列的次序与上面不同，接着读会错列，因此没有读取。请把两张表分开，或把列对齐。`,
  'table.captionBelow': ({ file, sheet, row, caption }) =>
    `${inSheet({ file, sheet })}第 ${String(row)} 行注明“${caption}”，看不出对哪些行有效，因此没有读取。请把单位写进列名，如“采购金额(万元)”；单位不同的行请分成两张工作表。`,
  'table.empty': ({ file, sheet }) => `${inSheet({ file, sheet })}的表头下面没有数据。`,
  'table.quoteUnbalanced': ({ file, row }) =>
    `文件“${file}”第 ${String(row)} 行附近的双引号不成对，无法可靠分列。请改正引号，或另存为 .xlsx 后重试。`,

  'cell.missing': (place) => `${inCell(place)}未填写，此项必填。`,
  'cell.notANumber': (place) =>
    `${inCell(place)}的“${place.value}”不是数字。请改为数字，例如 1234.5。`,
  'cell.unitTwice': (place) =>
    `${inCell(place)}的“${place.value}”自带单位，表头也写了单位，不知道要不要再乘一次。请去掉其中一个。`,
  'cell.negative': (place) => `${inCell(place)}的“${place.value}”小于零。请改为零或正数。`,
  'cell.tooPrecise': (place) =>
    `${inCell(place)}的“${place.value}”位数过多。最多可有 40 位有效数字，请缩短。`,
  'cell.notWhole': (place) =>
    `${inCell(place)}的“${place.value}”不是允许的整数。请改为 1 到 1000 之间的整数。`,
  'cell.notPositive': (place) =>
    `${inCell(place)}的“${place.value}”须大于零。与医保基金支付比例相同时，请留空。`,
  'cell.ratioAbove1': (place) =>
    `${inCell(place)}的“${place.value}”大于 1。比例须在 0 到 1 之间；若是百分数，请写成“${place.value}%”。`,
  'cell.ratioUnclear': (place) =>
    `${inCell(place)}的表头写明是百分数，但“${place.value}”不大于 1，含义不明。请连同百分号一起填写，例如“65%”。`,
  'cell.ratioTooLarge': (place) =>
    `${inCell(place)}的“${place.value}”超过 100%。比例须在 0 到 1（即 0% 到 100%）之间。`,
  'cell.unknownChoice': (place) =>
    place.isAsked
      ? `${inCell(place)}的“${place.value}”看不出是否中选。请在“换算与分类”中选择（命令行用 --questions 列出、--answers 回答），或在文件中改写为：${place.choices}。`
      : `${inCell(place)}的“${place.value}”不在可选范围内。可选：${place.choices}。`,
  'cell.reservedName': (place) =>
    `${inCell(place)}的“${place.value}”是系统保留的名称，不能使用。请改用其他名称。`,
  'cell.excelError': (place) =>
    `${inCell(place)}是公式错误“${place.value}”。请在表格中修正公式后重试。`,
  'cell.notADate': (place) =>
    `${inCell(place)}的“${place.value}”不是可识别的日期。请写成 2024-01-31 或 2024-01。`,
  'cell.packFactorUnknown': (place) =>
    `${inCell(place)}的“${place.value}”和采购单位看不出每个采购包装有多少片（支）。请在“换算与分类”中填写（命令行用 --questions 列出、--answers 回答），或增加“转换系数”列，填写每个采购包装所含的最小制剂单位数。`,
  'cell.packFactorDisagrees': (place) =>
    `${inCell(place)}的转换系数“${place.value}”与按规格和单位得出的“${place.fromText}”不一致。请核对后改正其中之一。`,
  'cell.amountMissing': (place) =>
    `${inCell(place)}没有金额，也没有可以算出金额的单价。请补上金额或单价。`,
  'cell.flagDisagrees': (place) =>
    `${inCell(place)}的“${place.value}”与名称“${place.name}”中的标记相反。请核对后改正其中之一。`,
  'cell.tooLong': (place) => `${inCell(place)}的文字过长。请缩短到 200 个字以内。`,
  'cell.merged': (place) =>
    `${inCell(place)}的数字由几行共用一个合并的单元格，不知各行是多少。请取消合并，在每行写明。`,

  'policy.unknown': ({ id, known }) =>
    `没有名为“${id}”的政策包。可用的政策包：${known.join('、')}；也可以给出政策包文件的路径。`,
  'policy.invalid': ({ file }) =>
    `文件“${file}”不是有效的政策包。请从内置政策包复制一份，再修改其中的数值。`,
  'score.missing': ({ policy }) =>
    `政策包“${policy}”按考核得分分档，必须给出得分。请填写 0 到 100 的考核得分（命令行用 --score）。`,
  'score.outOfRange': ({ value }) =>
    `考核得分“${value}”不在 0 到 100 之间。请改为 0 到 100 的数字。`,
  'option.invalid': ({ option, value }) =>
    `选项 ${option} 的值“${value}”无效。请用 --help 查看写法。`,
  'answers.otherRows': ({ key, before, now }) =>
    `“${key}”的回答是对别的产品、行或金额作的（笔数/元：当时 ${before}，现在 ${now}），没有采用。请用 --questions 重新列出问题再回答。`,
  'answers.twice': ({ key }) =>
    `回答文件里“${key}”出现了两次，回答不一致或无法判断以哪个为准。请只留一个。`,
  'answers.value': ({ key, value }) =>
    `回答文件里“${key}”的回答 ${value} 无法识别。请写选项里的文字（加引号）或数字。`,
  'answers.choice': ({ value, choices }) =>
    `回答文件里的“${value}”不是这个问题的选项。可选：${choices}。`,
  'import.allLeftOut': () =>
    '各行都不计入（按回答不计入，或是合计、作废等），没有可以导入的采购。请检查回答和文件。',
  'answers.version': ({ version, known }) =>
    `回答文件的版本是 ${version}，本程序只认识 ${String(known)}。请用 --questions 重新列出问题。`,
  'answers.form': ({ file }) =>
    `“${file}”不是回答文件。请用 --questions 列出问题、填好其中的 answer 再交给 --answers，或写成 {"问题的 key": "回答"}。`,
  'option.ratioAbove1': ({ option, value }) =>
    `选项 ${option} 的值“${value}”大于 1。比例须在 0 到 1 之间；若是百分数，请写成“${value}%”。`,
  'scenario.unknown': ({ name, known }) =>
    `没有名为“${name}”的情景。可用的情景：${known.join('、')}（base 是现状）。`,
  'scenario.ambiguous': ({ name, ids }) =>
    `名为“${name}”的情景不止一个。请改用编号：${ids.join('、')}。`,
  'round.unknown': ({ name, known }) =>
    known.length === 0
      ? `没有名为“${name}”的报量轮次，方案里还没有轮次。`
      : `没有名为“${name}”的报量轮次。可用的轮次：${known.join('、')}。`,
  'variety.unknown': ({ name }) => `没有名为“${name}”的品种。请按表中的通用名填写。`,
  'variety.ambiguous': ({ name, rows }) =>
    `名为“${name}”的品种不止一个，在第 ${rows.join('、')} 行。请用 --row 指明行号。`,
  'declaration.usableUnknown': ({ name }) =>
    `不知道品种“${name}”一年可用多少中选产品：采购明细里没有它的用量（没有导入，或数量合计为 0）。请填写可用中选量，或导入有用量的采购明细。`,
  'declaration.usableMissing': ({ name }) =>
    `不知道品种“${name}”一年可用多少中选产品。请在“可用中选量”一列填写一个数或区间（如 7200~8800）；“中选采购量”是已经买的，不代替它。`,
  ...allocationErrorsZh,
  'declaration.chancesBeyondMakers': ({ name }) =>
    `品种“${name}”的中选家数的可能超出过评企业数所能有的家数。请改正其中一个。`,
  'declaration.capBelowFloor': ({ name }) =>
    `品种“${name}”的申报上限低于申报下限。请改正其中一个。`,
  'declaration.tooLarge': ({ name }) => `${name}：有数量超过一万亿，不予测算。`,
  'declaration.noWholePack': ({ name }) =>
    `品种“${name}”的申报下限与上限之间没有整包装的数量。请改正上限、下限或包装数量。`,
  'declaration.otherPriceUnknown': ({ name }) =>
    `品种“${name}”计划使用非中选产品，但不知道单价。请写成 15%@3.5 或 1200@3.5。`,
  'declaration.amountMissing': () =>
    '政策包规定未完成约定采购量折算为元，但没有填写金额。请补填，或用 --shortfall 指明。',
  'variety.incomplete': ({ name, missing, scenario }) =>
    scenario === ''
      ? `品种“${name}”缺少：${missing}。请补全后再测算。`
      : `情景“${scenario}”里的品种“${name}”缺少：${missing}。请在方案的测算表里补全，或用 --scenario 指明数据齐全的情景。`,
  'plan.notJson': ({ file }) =>
    `文件“${file}”不是有效的方案文件（不是 JSON 文本）。请选择 .jieyu 文件。`,
  'plan.foreign': ({ file }) => `文件“${file}”不是本程序的方案文件。请选择 .jieyu 文件。`,
  'plan.tooNew': ({ file, version, newest }) =>
    `方案文件“${file}”的版本是 ${String(version)}，本程序最高支持 ${String(newest)}。请升级程序后再打开。`,
  'plan.torn': ({ file }) =>
    `方案文件“${file}”不完整或内容已损坏，可能是保存时断电、复制中断或存储介质出错。文件没有被改动，请从历史备份恢复。`,
  'plan.damaged': ({ file, where }) =>
    `方案文件“${file}”的内容有误，位置：${where}。请改用备份或重新保存的文件。`,

  'history.unitsDiffer': ({ name, unit, incomingUnit }) =>
    `“${name}”在方案里按“${unit}”计，文件里按“${incomingUnit}”计，数量不能直接相加。请在文件中换算成“${unit}”再导入。`,
  'history.monthsOverlap': ({ months, files, leaving, leavingYuan, resaved }) =>
    `方案里已有这些月份的采购：${months.join('、')}（来自 ${files.join('、')}）。${leaving.length === 0 ? '' : `同名文件以前带来过这次没有的月份：${leaving.join('、')}（${formatYuan(leavingYuan, 'zh')} 元），替换时一并去掉。`}${resaved.length === 0 ? '' : `这次读出的数与“${resaved.join('”、“')}”的完全相同，多半是同一份文件另存的。`}请用 --months 说明：replace 替换，add 累加（另一个药房或院区），skip 跳过。`,
  'history.monthsMoved': ({ months, leaving, leavingYuan }) =>
    `同名文件以前带来的笔数和金额与这次相同，月份不同：以前是 ${leaving.join('、')}（${formatYuan(leavingYuan, 'zh')} 元），这次是 ${months.join('、')}。请用 --months 说明：replace 换掉以前的，add 两份都要，skip 不导入这次的。`,
  'history.referenceDoubtful': ({ fromMonth, toMonth, count, names, isMore, selectedYuan }) =>
    `集采前均价的取数月份 ${fromMonth} 至 ${toMonth} 可疑：${String(count)} 个品种（${names.join('、')}${isMore ? ' 等' : ''}）在此期间或之前已采购中选产品，期间中选金额 ${formatYuan(selectedYuan, 'zh')} 元，取出的不是集采前的价格。请用 --reference 另选月份；确认无误时加 --accept-reference。`,
  'history.retentionChanges': ({ beforeYuan, afterYuan }) =>
    `这次导入会使全院结余留用由 ${formatYuan(beforeYuan, 'zh')} 元变为${afterYuan === null ? '无法测算' : ` ${formatYuan(afterYuan, 'zh')} 元`}，变化超过一成，方案没有改动。核对无误后加 --accept-change 再次执行。`,
  'history.intoSample': ({ file }) =>
    `方案“${file}”是示例数据，不能导入真实采购。请另起一个方案文件。`,
  'history.planChanged': ({ file }) =>
    `方案文件“${file}”在导入期间被别人改动，没有写入。请再执行一次。`,
  'table.repeatedInPlan': ({ name, variety }) =>
    `测算表里有两行对应方案中的同一个品种“${variety}”，其中一行是“${name}”。请合并成一行。`,

  'import.unanswered': ({ question }) => `请先回答：${question}。`,
  'import.cancelled': () => '已取消导入，方案没有变化。',
  'import.stopped': ({ file }) =>
    `读取文件“${file}”时出错、内存不足或长时间没有进展，已停止，方案没有变化。请检查文件，或另存为 .csv 后重试。`,
  'import.busy': () => '正在导入另一个文件。请等它完成，或先取消。',
  'import.tooManyFiles': ({ limit }) => `一次最多导入 ${String(limit)} 个文件。请分几次导入。`,
  'drop.notAFile': ({ file }) => `“${file}”是文件夹，不能直接导入。请拖入其中的文件。`,
  'drop.planNotAlone': ({ file }) =>
    `方案文件“${file}”不能和其他文件一起拖入。请单独拖入来打开它。`,
  'call.unknown': ({ name }) => `窗口请求了不存在的操作“${name}”。请重新启动程序。`,
  'call.untrusted': () => '请求来自不受信任的页面，已拒绝。请重新启动程序。',
  'call.badInput': ({ name }) =>
    `操作“${name}”收到的数据不符合要求，未执行。请重试；若再次出现，请重新启动程序。`,
  'journal.unwritable': () =>
    '无法写入恢复记录（设置文件夹所在的磁盘已满，或没有写入权限）。现在若断电或死机，未保存的修改会丢失。请尽快保存方案；清理磁盘或请管理员恢复权限后，会自动恢复记录。',
  'backup.unwritable': () =>
    '方案已保存，但保存前的版本没有留存（设置文件夹所在的磁盘已满，或没有写入权限），“历史备份”里不会有它。清理磁盘或请管理员恢复权限后，下次保存照常留存。',
  'settings.unwritable': () =>
    '设置没有写入（设置文件夹所在的磁盘已满，或没有写入权限）：现在照用，下次启动时恢复原来的设置。清理磁盘或请管理员恢复权限后，再改一次设置即可记住。',
  'journal.gone': () => '这份恢复记录已不在或已损坏，无法恢复。',
  'clipboard.refused': () => '系统没有让本软件写入剪贴板。请再试一次，或改为导出文件。',
  'token.unknown': () => '这个文件的选择已失效。请重新选择文件。',
  'app.unexpected': ({ reference }) =>
    `程序出现意外错误，编号 ${reference}。您的方案没有丢失，请先另存，再重新启动程序。`,
  'app.displayMissing': () => '没有可用的显示器。要看到窗口，请运行：xvfb-run -a npm start',
};
