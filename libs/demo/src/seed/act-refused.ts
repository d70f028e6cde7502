import type { Refusal } from '@channel/kernel';

/** An act of a scene was refused: who tried what, and the whole answer. */
export class ActRefused extends Error {
  override readonly name = 'ActRefused';
  constructor({ by, key }: Readonly<{ by: string; key: string }>, refusal: Refusal<string>) {
    const { refused, detail, errors = [] } = refusal;
    const places = errors.map(({ pointer = '', code, detail: why }) => `\n    ${pointer} ${code}: ${why}`);
    super(`${by} could not do ${key}: ${refused} ${detail}${places.join('')}`);
  }
}
