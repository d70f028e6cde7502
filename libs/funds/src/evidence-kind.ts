/** The kind of use under which claims hold their invoices and files. */
export const MDF_EVIDENCE = 'mdf-claim';

/** Each asking for a claim's evidence is a use of its own: an answer to an earlier one is not about it. */
export const partOf = (evidenceId: string, attempt = 1): string =>
  attempt === 1 ? evidenceId : `${evidenceId}/${String(attempt)}`;
export const attemptAt = (partId: string): number => Number(partId.split('/')[1] ?? 1);
