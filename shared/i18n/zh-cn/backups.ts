/** The versions kept of a plan file. */
export const backupsZh = {
  open: '历史备份…',
  ofFile: ({ name }: { name: string }): string => `“${name}”的历史备份`,
  text: '每次保存前，程序自动保留被替换的版本：最近一天 3 份，之前每天 1 份，共 10 份。',
  empty: '还没有历史备份。再次保存这个文件之后，被替换的版本会列在这里。',
  noFile: '这个方案还没有保存到文件，没有历史备份。',
  time: '保存时间',
  hospital: '医院',
  varieties: '品种数',
  retention: '结余留用金额',
  size: '大小',
  kilobytes: ({ size }: { size: string }): string => `${size} KB`,
  unreadable: '无法打开',
  unknownRetention: '得分未填',
  restore: '恢复',
  restoreNamed: ({ time }: { time: string }): string => `恢复 ${time} 的备份`,
  waiting: '正在读取…',
};
