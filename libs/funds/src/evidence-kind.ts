/** The kind of use under which claims hold their invoices and files. */
export const MDF_EVIDENCE = 'mdf-claim';
