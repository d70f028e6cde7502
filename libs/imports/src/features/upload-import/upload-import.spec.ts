import { ProblemException, type Principal } from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import type { CommandBus } from '@nestjs/cqrs';
import type { Response } from 'express';
import { ImportKinds, type ImportKind } from '../../import-kind';
import type { KeptMappings } from '../../kept-mappings';
import type { FileStore } from '@channel/files';
import { UploadImportController } from './upload-import.controller';

const kinds = new ImportKinds();
kinds.register({ kind: 'pos', broughtBy: { roles: ['distributor.user'] } } as unknown as ImportKind);
const diego = { type: 'person', roles: ['distributor.user'] } as unknown as Principal;
const discarded: string[] = [];
const files = {
  keep: () => Promise.reject(new ProblemException(422, 'FILE_INFECTED', 'The scanner found something.')),
  discard: (path: string) => Promise.resolve(discarded.push(path)),
} as unknown as FileStore;
const controller = new UploadImportController({} as CommandBus, kinds, files, {} as KeptMappings);
const file = { path: '/nowhere', originalname: 'a.csv', size: 1 };

const refusalOf = async (
  part: typeof file | undefined,
  body: Readonly<{ kind: string; options?: string }>,
): Promise<string | undefined> => {
  try {
    await controller.upload(part, body, diego, {} as CommandMeta, {} as Response);
  } catch (error) {
    if (error instanceof ProblemException) return error.code;
    throw error;
  }
  return undefined;
};

describe('an upload', () => {
  it('needs a file of a known kind, with options that are an object', async () => {
    expect(await refusalOf(undefined, { kind: 'pos' })).toBe('FILE_MISSING');
    expect(await refusalOf(file, { kind: 'gossip' })).toBe('KIND_UNKNOWN');
    expect(await refusalOf(file, { kind: 'pos', options: '[1]' })).toBe('OPTIONS_INVALID');
    expect(await refusalOf(file, { kind: 'pos', options: '{' })).toBe('OPTIONS_INVALID');
  });

  it.each([
    ['deeper than anybody writes', `{"mapping":${'['.repeat(9_900)}${']'.repeat(9_900)}}`],
    ['with a number beyond reading', '{"rows":1e999}'],
    ['with NUL in a text', String.raw`{"constants":{"currency":"U\u0000D"}}`],
    ['with half of a character in a name', String.raw`{"mapping":{"\ud83d":"sku"}}`],
  ])('case:B11 has no options %s', async (_what, options) => {
    expect(await refusalOf(file, { kind: 'pos', options })).toBe('OPTIONS_INVALID');
  });

  it('in which a scanner finds something is refused before anything is recorded, and is gone', async () => {
    discarded.length = 0;
    // The bus of this controller would fail.
    expect(await refusalOf(file, { kind: 'pos' })).toBe('FILE_INFECTED');
    expect(discarded).toEqual([file.path]);
  });
});
