/** What a partner or distributor may be called in files and by people. */
export const PARTNER_CODE = {
  max: 20,
  pattern: /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/,
  form: 'capital letters and digits with dashes between them, such as PTR-0042',
  example: 'PTR-0042',
} as const;
