import type { ProofType } from './file-kind';

/** Pixels on the longer side. */
const LONGEST = 1_600;
/** A small file may unfold to many: 50 million pixels are a page at 600 dpi and more. */
const MOST_PIXELS = 50_000_000;
const PICTURES: readonly ProofType[] = ['image/png', 'image/jpeg'];

/**
 * A picture as it is shown: decoded and written anew, so that nothing of the sender's bytes reaches whoever looks – no
 * metadata, and nothing that a viewer might take for something else.
 * @returns WebP; `undefined` for what is no picture, or cannot be read as one
 */
export const previewOf = async (bytes: Buffer, mediaType: ProofType): Promise<Buffer | undefined> => {
  if (!PICTURES.includes(mediaType)) return undefined;
  // Loaded when the first picture is looked at: it is native, and most processes never need it.
  const { default: sharp } = await import('sharp');
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer();
  } catch {
    return undefined;
  }
};
