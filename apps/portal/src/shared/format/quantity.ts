type Decimal = Intl.StringNumericLiteral;

/** How many, as people read it: `6,000`, `6.000`. It comes as text, as amounts do, and never becomes a number. */
export const quantityText = ({ quantity }: Readonly<{ quantity: string }>, language: string): string =>
  new Intl.NumberFormat(language).format(quantity as Decimal);
