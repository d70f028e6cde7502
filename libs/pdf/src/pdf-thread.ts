/**
 * What runs in the thread. It is text, because it runs alike from the build, from TypeScript and in tests; all that it
 * decides is how the foot of a page looks.
 */
export const PDF_THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const pdfmake = require(workerData.pdfmake);
const { definition, fonts, folder, createdAt, footer } = workerData;
pdfmake.setFonts(require(fonts));
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(folder));
const foot = (page, pages) => ({
  columns: [{ text: footer, width: '*' }, { text: page + ' / ' + pages, width: 'auto' }],
  margin: [40, 20, 40, 0],
  fontSize: 7,
  color: '#555555',
});
pdfmake
  .createPdf({ ...definition, footer: foot, info: { ...definition.info, creationDate: new Date(createdAt) } })
  .getBuffer()
  .then((bytes) => parentPort.postMessage(bytes));
`;
