/** What a partner or distributor may be called in files and by people; never the number of a record: `DR-2026-000184`. */
export const PARTNER_CODE = {
  max: 20,
  pattern: /^(?![A-Z]+-\d{4}(?:-\d{6}|Q[1-4]-))[A-Z0-9]+(?:-[A-Z0-9]+)*$/,
  form: 'capital letters and digits with dashes between them, such as PTR-0042, and not like the number of a deal',
  example: 'PTR-0042',
} as const;
