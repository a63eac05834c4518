import type { Messages } from '../zh-cn';

export const importEn: Messages['import'] = {
  title: 'Import purchases',
  stagesLabel: 'Steps of the import',
  stages: {
    files: 'Files',
    header: 'Header',
    columns: 'Columns',
    products: 'Units and classes',
    checks: 'Checks',
    finish: 'Finish',
  },
  headings: {
    files: 'Choose purchase histories',
    header: 'Where does the header stand?',
    columns: 'What does each column hold?',
    products: 'Units in a pack, selected or not',
    checks: 'Do the figures agree?',
    finish: 'What holds for all varieties',
  },
  next: 'Next',
  back: 'Back',
  dropHere: 'Drop to import these files',
  dropNote: 'They are only read, never changed',
  saving: 'Saving…',
  closeNotice: 'Close',
  notices: {
    templateFileSaved: ({ fileName }) =>
      `Template saved as "${fileName}": fill it in and import it`,
    rowsSaved: ({ fileName }) => `Saved as "${fileName}": mend the rows and import it as it is`,
    mappingSaved: ({ name }) => `Saved as "${name}": the same header is read this way next time`,
    compared: ({ fileName, products }) =>
      products === 0
        ? `No drug of "${fileName}" is among these products; nothing was changed`
        : products === 1
          ? `"${fileName}" settled the class of 1 product; Ctrl+Z takes it back`
          : `"${fileName}" settled the class of ${String(products)} products; Ctrl+Z takes it back`,
    conflicts: ({ conflicts }) =>
      conflicts === 1
        ? '; 1 product is both selected and non-selected there and stays open'
        : `; ${String(conflicts)} products are both selected and non-selected there and stay open`,
    unclearRows: ({ unclearRows }) =>
      unclearRows === 1
        ? '; 1 row there does not say clearly whether it was selected and was not used'
        : `; ${String(unclearRows)} rows there do not say clearly whether they were selected and were not used`,
    indicesTaken: ({ products }) =>
      products === 1
        ? 'Took the suggested index of 1 product; Ctrl+Z takes it back'
        : `Took the suggested indices of ${String(products)} products; Ctrl+Z takes them back`,
    forgotten: 'Forgot the columns and products of earlier imports',
  },
  fields: {
    genericName: 'Generic name',
    date: 'Date or month',
    packs: 'Quantity (packs)',
    units: 'Quantity (units)',
    amountYuan: 'Amount',
    packPriceYuan: 'Price (per pack)',
    unitPriceYuan: 'Price (per unit)',
    selectedFlag: 'Selected or not',
    packFactor: 'Units per pack',
    packSpecification: 'Pack specification',
    specification: 'Specification',
    dosageForm: 'Dosage form',
    unit: 'Unit',
    packUnit: 'Pack unit',
    manufacturer: 'Manufacturer',
    batch: 'VBP batch',
    consistencyFlag: 'Passed evaluation',
    year: 'Year, if apart',
    monthOfYear: 'Month, if apart',
    tradeName: 'Trade name',
    distributor: 'Distributor',
    insuranceCode: 'Insurance drug code',
    platformCode: 'Procurement platform code',
    hospitalCode: 'Hospital drug code',
    nationalDrugCode: 'National drug code or approval number',
    orderNumber: 'Order number',
    direction: 'Direction (in, return …)',
    status: 'Order status',
    returnedPacks: 'Returned quantity',
    returnedAmountYuan: 'Returned amount',
  },
  reading: {
    stages: {
      reading: 'Reading the file',
      parsing: 'Parsing the table',
      matching: 'Reading row by row',
      checking: 'Adding up and checking',
    },
    fileOf: ({ number, inAll, name }) =>
      inAll === 1 ? name : `File ${String(number)} of ${String(inAll)}: ${name}`,
    rows: ({ rows }) => `${rows} rows read`,
    cancelKeys: 'Cancel (Esc)',
  },
  choices: {
    title: 'For all varieties',
    until: 'to',
    noMonth: 'open',
    months: ({ count }) => (count === 1 ? '1 month' : `${String(count)} months`),
    windowEnd: {
      fromMonth: ({ name }) => `${name}, first month`,
      toMonth: ({ name }) => `${name}, last month`,
    },
    referenceWindow: {
      name: 'Months of the pre-VBP price',
      note: 'All amounts ÷ quantities of these months make the pre-VBP average price',
      overlap: 'Overlaps the months of use: the price may contain purchases after the procurement',
      open: 'Selected products were bought from the first month on: no month is from before the procurement. The price stays to be filled, or choose months',
    },
    useWindow: {
      name: "Months of the year's use",
      note: 'The use of these months becomes base quantity, non-selected amount and selected quantity',
      notAYear: 'Not 12 months: taken as they are, not scaled to a year',
    },
    typed: {
      winners: {
        name: 'Selected enterprises',
        placeholder: 'may stay open',
        note: 'For new varieties, change each one later; those of the plan stay',
        whenBlank: 'Open: new varieties say "To fill" and count once filled',
      },
      fundRatio: {
        name: 'Fund payment ratio f',
        placeholder: 'such as 65%, may stay open',
        note: "The region's ratio, for the whole table",
        whenBlank: "Open: the table's ratio stays; without one every variety is to fill",
      },
      insuredShareRatio: {
        name: 'Insured-use share u',
        placeholder: 'such as 90%, may stay open',
        note: 'For new varieties, change each one later; those of the plan stay',
        whenBlank: 'Open: new varieties say "To fill" and count once filled',
      },
    },
  },
};
