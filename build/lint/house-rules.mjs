/** What this house does not write, and the linter does not know by itself. Each rule says what to write instead. */

/** @typedef {{ report: (finding: { node: object, message: string }) => void }} Context */
/** @typedef {{ selector: string, message: string }} Unwanted */

/** @param {readonly Unwanted[]} unwanted */
function noneOf(unwanted) {
  return {
    /** @param {Context} context */
    create: (context) =>
      Object.fromEntries(
        unwanted.map(({ selector, message }) => [
          selector,
          (/** @type {object} */ node) => {
            context.report({ node, message });
          },
        ]),
      ),
  };
}

const decimals = noneOf([
  {
    selector: "CallExpression[callee.name='parseFloat']",
    message: 'parseFloat takes a prefix and rounds; read decimals with parsePlainDecimal.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='round']",
    message: 'Math.round loses fen; round with a named function of shared/decimal/rounding.',
  },
  {
    selector: "NewExpression[callee.name='Decimal'][arguments.0.raw=/\\./]",
    message: 'A Decimal is made from text: a float literal is already wrong.',
  },
  {
    selector: "CallExpression[callee.name='Number']",
    message: 'Number(…) makes a float; money stays decimal text. Plots use toPlotNumber.',
  },
]);

const visibleText = noneOf(
  [
    'Literal[value=/[\\u4e00-\\u9fff]/]',
    'TemplateElement[value.raw=/[\\u4e00-\\u9fff]/]',
    'JSXText[value=/[\\u4e00-\\u9fff]/]',
  ].map((selector) => ({ selector, message: 'User-visible text lives in shared/i18n only.' })),
);

const noFormulas = noneOf([
  {
    selector:
      'ImportDeclaration[source.value=/shared.decimal.decimal/] > ImportSpecifier[imported.name=/^(Decimal|decimalFromText|textFromDecimal)$/]',
    message:
      'The window works nothing out: a formula stands in shared/, and takes and gives decimal text.',
  },
]);

const oneChannel = noneOf([
  {
    selector:
      "CallExpression[callee.object.name='ipcMain'][callee.property.name=/^(on|once|handle|handleOnce)$/]",
    message: 'One channel, in register-calls.ts, where the sender is checked.',
  },
]);

const nothingOutside = noneOf([
  {
    selector: "CallExpression[callee.object.name='shell'][callee.property.name=/^open/]",
    message: 'Nothing is opened outside the program.',
  },
]);

export default {
  meta: { name: 'house' },
  rules: {
    decimals,
    'visible-text': visibleText,
    'no-formulas': noFormulas,
    'one-channel': oneChannel,
    'nothing-outside': nothingOutside,
  },
};
