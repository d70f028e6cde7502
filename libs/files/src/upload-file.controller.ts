import {
  Access,
  Answers,
  invalid,
  is,
  isStorable,
  Meta,
  ProblemException,
  Refuses,
  Requires,
  view,
  Viewer,
  type Principal,
  type ProblemTable,
} from '@channel/http';
import type { CommandMeta } from '@channel/runtime';
import { Controller, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { proofTypeOf, PROOF_TYPES, type ProofType } from './file-kind';
import { FileStore } from './file-store';
import { KeptFiles } from './kept-files';
import { uploadLimit } from './upload-limit';

/** MB of one file. */
export const MOST_MEGABYTES = 25;
type Upload = Readonly<{ path: string; originalname: string; size: number }>;

/** @throws ProblemException for what is none of the types */
const typeOf = (bytes: Buffer, name: string): ProofType => {
  const type = proofTypeOf(bytes);
  if (type === undefined)
    throw new ProblemException(
      422,
      'FILE_TYPE_UNKNOWN',
      `${name} is no PDF, PNG, JPEG, XLSX or CSV file, which its bytes tell. Save it as one of these and send it again.`,
      {
        errors: [
          {
            ...{ pointer: '#/file', code: 'FILE_TYPE_UNKNOWN', allowed: PROOF_TYPES },
            detail: 'Told by its bytes, it is none of these.',
          },
        ],
      },
    );
  return type;
};

export const filesProblems: ProblemTable<'FILE_INFECTED' | 'FILE_MISSING' | 'FILE_TYPE_UNKNOWN'> = {
  FILE_INFECTED: 422,
  FILE_MISSING: 422,
  FILE_TYPE_UNKNOWN: 422,
};

const keptFileView = view('KeptFile', {
  id: is.id,
  name: is.text,
  mediaType: is.oneOf(PROOF_TYPES),
  byteCount: is.count,
  sha256: is.text,
  known: is.flag.describe('These bytes were there before: nothing was kept a second time.'),
});

@ApiTags('funds')
@Controller({ path: 'files', version: '1' })
export class UploadFileController {
  constructor(
    private readonly files: FileStore,
    private readonly kept: KeptFiles,
  ) {}

  @Post()
  @Access(['partner.admin', 'partner.finance', 'finance.analyst'], 'own', { machine: 'funds:write' })
  @Requires('Idempotency-Key')
  @Answers(keptFileView, { status: 201 })
  @Refuses(filesProblems, [], ['FILE_INFECTED', 'FILE_MISSING', 'FILE_TYPE_UNKNOWN'])
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiOperation({
    operationId: 'uploadFile',
    summary: 'Send a file that proves something: PDF, PNG, JPEG, XLSX or CSV, up to 25 MB',
  })
  @UseInterceptors(uploadLimit(MOST_MEGABYTES), FileInterceptor('file'))
  async upload(
    @UploadedFile() file: Upload | undefined,
    @Viewer() { id: keptBy, orgId }: Principal,
    @Meta() { now: keptAt }: CommandMeta,
  ) {
    if (file === undefined) throw new ProblemException(422, 'FILE_MISSING', 'The part `file` is missing.');
    try {
      const mediaType = typeOf(await readFile(file.path), nameOf(file));
      const hash = await this.files.keep(file.path);
      const about = { orgId, hash, mediaType, byteCount: file.size, name: nameOf(file), keptBy, keptAt };
      const { file: found, known } = await this.kept.keep(about);
      const { fileId: id, name, byteCount } = found;
      return { id, name, mediaType: found.mediaType, byteCount, sha256: hash, known };
    } finally {
      await this.files.discard(file.path);
    }
  }
}

const MOST_OF_A_NAME = 200;
/** Multer reads names as Latin-1; browsers send UTF-8. @throws ProblemException VALIDATION for what no store takes */
export const nameOf = ({ originalname }: Pick<Upload, 'originalname'>): string => {
  const name = basename(Buffer.from(originalname, 'latin1').toString('utf8'));
  if (!isStorable(name))
    throw invalid([
      { pointer: '/file', code: 'FORM', detail: 'A text holds a character that cannot be stored.' },
    ]);
  // By characters: half of one could not be stored.
  return [...name].slice(0, MOST_OF_A_NAME).join('');
};
