import type { Messages } from '../zh-cn';

export const startEn: Messages['start'] = {
  title: 'Jieyu',
  lead: 'From purchase history to retention: what a different base quantity, number of selected enterprises or non-selected amount is worth.',
  new: { title: 'New plan', text: 'Begin with an empty table' },
  open: { title: 'Open a file', text: '.jieyu plan file' },
  import: { title: 'Import purchases', text: '.xlsx or .csv, header found for you' },
  sample: {
    title: 'See the sample first (3 minutes)',
    text: 'An invented hospital: 40 varieties over 24 months. Change anything; your own files stay untouched.',
    action: 'Open the sample',
  },
  recent: {
    title: 'Recent',
    empty: 'Nothing opened yet. Open the sample or import your purchases and continue from here.',
    missing: 'The file is no longer there',
    forget: 'Remove from the list',
    forgetNamed: ({ name }) => `Remove ${name} from the list`,
    unnamedHospital: 'Hospital not named',
  },
  offline:
    'This program never goes online. Prices and pay figures are only in the files you choose, and in recovery records and backups on this computer.',
};
