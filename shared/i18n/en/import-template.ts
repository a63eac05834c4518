import type { Messages } from '../zh-cn';

export const importTemplateEn: Messages['importTemplate'] = {
  fileName: 'Purchase history template',
  sheet: 'Purchases',
  guide: {
    sheet: 'How to fill in',
    header: { column: 'Column', need: 'Needed', how: 'How', example: 'Example' },
    notes: [
      'One purchase a row: every product of every delivery has a row of its own; do not put several months or products into one, and merge no cells.',
      'Units stand in the brackets of a column name: quantities in packs, amounts and prices in yuan. To fill in ten thousands, write (万元) into the brackets. One unit a column, and only numbers in its cells.',
      'Columns you do not use may be deleted, and their order is free; but for the unit in brackets leave their names as they are.',
      'Columns with * are needed; of those with ※ fill in at least one quantity, and at least one amount or price.',
      'Put no titles between the rows; subtotals and totals are passed over.',
    ],
  },
  needs: {
    always: 'needed',
    quantity: 'at least one quantity',
    money: 'an amount or a price',
    optional: 'optional',
  },
  columns: {
    genericName: {
      header: 'Generic name',
      how: 'Without strength and manufacturer.',
      example: 'Atorvastatin calcium tablets',
    },
    date: {
      header: 'Date',
      how: 'Of the order, the receipt or the delivery; year and month will do.',
      example: '2024-01-05',
    },
    specification: {
      header: 'Specification',
      how: 'The pack may be part of it.',
      example: '20mg*7片/盒',
    },
    packSpecification: {
      header: 'Pack specification',
      how: 'Where the specification does not say the pack.',
      example: '7片×2板/盒',
    },
    packFactor: {
      header: 'Conversion factor',
      how: 'Minimum preparation units in one pack; may stay empty where the specification says it.',
      example: '14',
    },
    dosageForm: { header: 'Dosage form', how: 'As on the leaflet.', example: 'tablet' },
    manufacturer: {
      header: 'Manufacturer',
      how: 'Tells selected from non-selected drugs of the same name.',
      example: 'Maker A',
    },
    packs: {
      header: 'Quantity',
      how: 'Counted in packs, returns negative. This or Units.',
      example: '100',
    },
    packUnit: { header: 'Pack unit', how: 'What the quantity counts.', example: '盒' },
    units: {
      header: 'Units',
      how: 'Counted in tablets, capsules, vials and so on. This or Quantity.',
      example: '1400',
    },
    unit: { header: 'Min unit', how: 'Tablet, capsule, vial and so on.', example: '片' },
    packPriceYuan: {
      header: 'Unit price (yuan)',
      how: 'Of one pack; gives the amount where there is none.',
      example: '6.58',
    },
    unitPriceYuan: {
      header: 'Price per unit (yuan)',
      how: 'Of one tablet or vial; gives the amount where there is none.',
      example: '0.47',
    },
    amountYuan: {
      header: 'Amount (yuan)',
      how: 'With tax, returns negative.',
      example: '658.00',
    },
    selectedFlag: { header: 'Selected', how: 'Y or N.', example: 'Y' },
    batch: { header: 'VBP batch', how: 'Where batches are settled apart.', example: '7' },
    consistencyFlag: {
      header: 'GQCE',
      how: 'Whether a non-selected drug has passed the consistency evaluation: Y or N.',
      example: 'Y',
    },
    tradeName: { header: 'Trade name', how: 'For checking only.', example: 'Brand' },
    insuranceCode: {
      header: 'NHSA code',
      how: 'The column is text: long codes stay as they are.',
      example: 'XC10AAA000A001010101234',
    },
    platformCode: {
      header: 'Platform code',
      how: "The provincial platform's product code.",
      example: '0012345',
    },
    hospitalCode: { header: 'Item code', how: "The hospital's own code.", example: '000123' },
    nationalDrugCode: {
      header: 'YPID',
      how: 'Or the approval number.',
      example: '86900001000011',
    },
    distributor: { header: 'Distributor', how: 'For checking only.', example: 'Supplier A' },
    orderNumber: {
      header: 'Order no.',
      how: 'To find lines that stand twice.',
      example: 'CG202401050001',
    },
  },
  comparison: {
    fileName: 'Selected drugs template',
    sheet: 'Selected drugs',
    columns: [
      {
        header: 'Generic name*',
        need: 'needed',
        how: 'As in the purchases; without specification and maker.',
        example: 'Atorvastatin calcium',
      },
      {
        header: 'Dosage form',
        need: 'optional',
        how: 'Where one name has several.',
        example: 'Tablet',
      },
      {
        header: 'Specification',
        need: 'optional',
        how: 'Where the answer differs by it.',
        example: '20mg*7',
      },
      {
        header: 'Manufacturer*',
        need: 'needed',
        how: 'The whole name; "Co., Ltd." may be left out, nothing else.',
        example: 'Alpha Pharma Co., Ltd.',
      },
      { header: 'Selected*', need: 'needed', how: 'Y or N.', example: 'Y' },
      {
        header: 'Item code',
        need: 'optional',
        how: 'Of the NHSA, the platform or the hospital; matched first.',
        example: '0012345',
      },
    ],
    notes: [
      'One product a row. Products that are not in the table are asked about.',
      'A published list with the columns 药品通用名, 规格 and 中选企业 can be imported as it is: other enterprises of a drug in it count as not selected.',
      'Enterprises whose names are only partly the same are not guessed, but asked about.',
    ],
  },
};
