import { answered, newKey, once } from '@channel/client';
import { api } from '../api/client';

/** What can prove something; the server looks at the content. */
export const PROOF_TYPES = '.pdf,.png,.jpg,.jpeg,.xlsx,.csv';

/** Sends a file that proves something; the same file again is the same one. */
export const sendFile = async (file: File) => {
  const form = new FormData();
  form.set('file', file);
  const sent = api.POST('/v1/files', {
    params: { header: once(newKey()) },
    body: { file },
    bodySerializer: () => form,
  });
  return (await answered(sent)).data;
};
