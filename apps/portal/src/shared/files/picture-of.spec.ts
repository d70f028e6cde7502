import { Refusal } from '@channel/client';
import { pictureOf } from './picture-of';

const refused = (code: 'NO_PREVIEW' | 'FILE_DAMAGED'): Promise<Blob> =>
  Promise.reject(
    new Refusal(409, {
      ...{ type: `/problems/${code}`, title: code, status: 409, code, detail: 'So.' },
      ...{ instance: '/v1/mdf-claims/x', traceId: 'x' },
    }),
  );

describe('the picture of a file', () => {
  it('is what the server made of it', async () => {
    const picture = new Blob(['RIFF'], { type: 'image/webp' });
    expect(await pictureOf(() => Promise.resolve(picture))).toBe(picture);
  });
  it('is nothing where it is none: the file is handed over then', async () => {
    expect(await pictureOf(() => refused('NO_PREVIEW'))).toBeUndefined();
  });
  it('does not hide that the file is damaged', () =>
    expect(pictureOf(() => refused('FILE_DAMAGED'))).rejects.toMatchObject({ code: 'FILE_DAMAGED' }));
});
