import { proofTypeOf } from './file-kind';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const zip = (...names: readonly string[]): Buffer =>
  Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04]), Buffer.from(names.join('\0'))]);

describe('a file is told by its bytes', () => {
  it.each([
    ['application/pdf', Buffer.from('%PDF-1.7\n…')],
    ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
    ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    [SHEET, zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['text/csv', Buffer.from('name;company\nA;B\n')],
  ])('%s', (type, bytes) => expect(proofTypeOf(bytes)).toBe(type));
  it.each([
    ['nothing', Buffer.from('')],
    ['a program', Buffer.from([0x4d, 0x5a, 0x90, 0x00])],
    ['a page', Buffer.from('<html>,</html>')],
    ['an image of vectors', Buffer.from('<?xml version="1.0"?><svg onload="x,y"/>')],
    ['another archive', zip('readme.txt')],
    ['a workbook with macros', zip('xl/workbook.xml', 'xl/vbaProject.bin')],
    ['prose', Buffer.from('Dear all\nplease find\n')],
  ])('%s is none of them', (_what, bytes) => expect(proofTypeOf(bytes)).toBeUndefined());
});
