export { factsTable, paperOf } from './parts';
export { pdfOf, type PdfCell, type PdfDocument } from './pdf';
