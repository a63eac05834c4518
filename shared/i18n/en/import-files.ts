import type { Messages } from '../zh-cn';

export const importFilesEn: Messages['importFiles'] = {
  chooseTitle: 'Choose a purchase history',
  tables: 'Purchase histories (Excel, CSV)',
  allFiles: 'All files',
};
