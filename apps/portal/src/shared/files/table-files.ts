/** Tables that the server reads, as a file dialog names them. */
export const TABLE_FILES =
  '.csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The same, and the form in which programs of distributors send their sales (X12). */
export const REPORT_FILES = `${TABLE_FILES},.edi,.x12,.867,application/edi-x12`;
