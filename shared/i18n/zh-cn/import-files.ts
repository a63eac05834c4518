/** Words of the dialog in which a purchase history is chosen. */
export const importFilesZh = {
  chooseTitle: '选择采购明细',
  tables: '采购明细（Excel、CSV）',
  allFiles: '所有文件',
};
