import { pdfOf, type PdfDocument } from './pdf';

const document = (content: PdfDocument['content']): PdfDocument => ({
  ...{ title: 'Statement', author: 'Example Networks', createdAt: '2026-10-15T09:00:00.000Z' },
  ...{ pageSize: 'A4', footer: 'sha256:1', styles: {}, content },
});

describe('req:10.6 a document as PDF', () => {
  it('has the same bytes each time, whatever the clock says', async () => {
    const asked = document([{ text: 'Łódź, Αθήνα, Київ' }, { table: { body: [['a', 'b']] } }]);
    const first = await pdfOf(asked);
    const second = await pdfOf(asked);
    expect(Buffer.from(first).subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(Buffer.from(first).toString('latin1')).toContain('D:20261015090000Z');
  }, 60_000);

  it('opens no address and no file of the machine', async () => {
    await expect(pdfOf(document([{ image: '/etc/hostname' }]))).rejects.toThrow();
    await expect(pdfOf(document([{ image: 'http://localhost:1/x.png' }]))).rejects.toThrow();
  }, 60_000);

  it('goes on after one that failed', async () => {
    const bytes = await pdfOf(document([{ text: 'Good' }]));
    expect(bytes.byteLength).toBeGreaterThan(500);
  }, 60_000);
});
