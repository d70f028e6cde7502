import { Refusal } from '@channel/client';

/** The picture of a file; `undefined` of what is none. @throws whatever else goes wrong */
export const pictureOf = async (preview: () => Promise<Blob>): Promise<Blob | undefined> => {
  try {
    return await preview();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NO_PREVIEW') return undefined;
    throw error;
  }
};
