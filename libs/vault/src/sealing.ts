import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Base64 of nonce, tag and text. */
export type Sealed = Readonly<{ cipher: 'aes-256-gcm'; sealed: string }>;

/** What was sealed was sealed with another key: nothing may be sealed with this one beside it. */
export class WrongKey extends Error {
  override readonly name = 'WrongKey';
}

/** @param boundTo whose it is: the text opens for nobody else */
export const seal = (key: Buffer, boundTo: string, plain: string): Sealed => {
  const nonce = nonceOf(key, boundTo, plain);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(boundTo, 'utf8'));
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return { cipher: CIPHER, sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64') };
};

/** @throws Error if the key is another, the text was changed, or it belongs to somebody else */
export const open = (key: Buffer, boundTo: string, { sealed }: Pick<Sealed, 'sealed'>): string => {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(boundTo, 'utf8'))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const text = bytes.subarray(NONCE_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
};

/**
 * From the content (as in RFC 5297), so that the same command told again seals the same text: two contents never share
 * a nonce, and equal texts say no more than that the same was sealed twice for the same owner.
 */
const nonceOf = (key: Buffer, boundTo: string, plain: string): Buffer => {
  const nonceKey = createHmac('sha256', key).update('nonce').digest();
  const content = JSON.stringify([boundTo, plain]);
  return createHmac('sha256', nonceKey).update(content).digest().subarray(0, NONCE_BYTES);
};
