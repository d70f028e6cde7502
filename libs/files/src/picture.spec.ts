import sharp from 'sharp';
import { previewOf } from './picture';

const jpeg = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: 'orange' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Paula Park' } })
    .toBuffer();

describe('the preview of a picture', () => {
  it('is another file: smaller, and without what its sender wrote into it', async () => {
    const sent = await jpeg(3_200, 1_000);
    expect(sent.includes('Paula Park')).toBe(true);
    const shown = await previewOf(sent, 'image/jpeg');
    expect(await sharp(shown).metadata()).toMatchObject({ format: 'webp', width: 1_600, height: 500 });
    expect(shown?.includes('Paula Park')).toBe(false);
    expect((await sharp(shown).metadata()).exif).toBeUndefined();
  });
  it('is no larger than what was sent', async () => {
    expect(await sharp(await previewOf(await jpeg(40, 20), 'image/jpeg')).metadata()).toMatchObject({
      ...{ width: 40, height: 20 },
    });
  });
  it('does not carry what is appended to a picture', async () => {
    const both = Buffer.concat([await jpeg(40, 20), Buffer.from('<script>alert(1)</script>')]);
    expect((await previewOf(both, 'image/jpeg'))?.includes('<script>')).toBe(false);
  });
  it('there is none of what is no picture, of half a picture, and of one that unfolds to too many pixels', async () => {
    expect(await previewOf(Buffer.from('%PDF-1.7 a'), 'application/pdf')).toBeUndefined();
    expect(await previewOf((await jpeg(400, 200)).subarray(0, 300), 'image/jpeg')).toBeUndefined();
    const huge = await sharp({ create: { width: 8_000, height: 8_000, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    expect(await previewOf(huge, 'image/png')).toBeUndefined();
  });
});
