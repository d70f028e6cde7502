/** How a measure is written, which of several it is of, and whether it may be more than what it is compared with. */
export type Measured = Readonly<{
  form: 'counts' | 'amounts' | 'score' | 'days' | 'yes-no';
  part?: 'product-line' | 'question';
  exceeds?: true;
}>;

/** What is measured of an Operate Specialist (O25–O30). */
export const MEASURES = {
  /** Services sold for so much eligible hardware, which may be more than one each. */
  'attach-rate': { form: 'counts', part: 'product-line', exceeds: true },
  'case-question': { form: 'score', part: 'question' },
  'renewal-revenue': { form: 'amounts' },
  'renewal-contracts': { form: 'counts' },
  certification: { form: 'yes-no' },
  'service-bookings': { form: 'yes-no' },
  'return-days': { form: 'days' },
  'no-trouble-found': { form: 'counts' },
  'customer-satisfaction': { form: 'yes-no' },
} as const satisfies Readonly<Record<string, Measured>>;
