export { pdfOf, type PdfCell, type PdfDocument } from './pdf';
