import { absent, is, ProblemException, view, type ProblemTable, type ViewOf } from '@channel/http';
import { refuse, type Refusal } from '@channel/kernel';
import { Injectable, StreamableFile } from '@nestjs/common';
import { PROOF_TYPES } from './file-kind';
import { FileDamaged } from './file-place';
import { FileStore } from './file-store';
import { KeptFiles, type KeptFile } from './kept-files';
import { previewOf } from './picture';

/** A file as the event of its record names it: no name of a file is in the log, it may be of a person. */
export type RecordFile = Readonly<{ fileId: string; fileHash: string }>;
/** None: the record has no such file. */
type Named = RecordFile | undefined;

/** What a context refuses that takes files with its records and hands them out again. */
export const namedFileProblems: ProblemTable<'FILE_DAMAGED' | 'FILE_UNKNOWN' | 'NO_PREVIEW'> = {
  FILE_DAMAGED: 409,
  FILE_UNKNOWN: 422,
  NO_PREVIEW: 409,
};

export const namedFileView = view('NamedFile', {
  id: is.id,
  name: is.text.describe('As its sender called it.'),
  mediaType: is.oneOf(PROOF_TYPES),
  byteCount: is.count,
  sha256: is.text,
});

/** A file as it was sent, for who may see the record that names it; its bytes are compared at each download. */
@Injectable()
export class FileAnswers {
  constructor(
    private readonly kept: KeptFiles,
    private readonly files: FileStore,
  ) {}

  /** Those that an organisation names, in its order. @param pointerAt where the request names one */
  async sentBy(
    orgId: string,
    fileIds: readonly string[],
    pointerAt: (index: number) => string,
  ): Promise<readonly RecordFile[] | Refusal<'FILE_UNKNOWN'>> {
    const kept = await this.kept.ofOrg(orgId, fileIds);
    const named: RecordFile[] = [];
    for (const [index, fileId] of fileIds.entries()) {
      const file = kept.get(fileId);
      if (file === undefined)
        return refuse('FILE_UNKNOWN', 'A file was not sent.', [
          {
            ...{ pointer: pointerAt(index), code: 'FILE_UNKNOWN' },
            detail: `Send it to /v1/files first: ${fileId} is unknown.`,
          },
        ]);
      named.push({ fileId, fileHash: file.hash });
    }
    return named;
  }

  /** What people call the files of a record, and what each is. */
  async described(named: readonly RecordFile[]): Promise<readonly ViewOf<typeof namedFileView>[]> {
    const found = await this.kept.byId(named.map(({ fileId }) => fileId));
    return named.flatMap(({ fileId: id, fileHash: sha256 }) => {
      const file = found.get(id);
      return file === undefined
        ? []
        : [{ id, name: file.name, mediaType: file.mediaType, byteCount: file.byteCount, sha256 }];
    });
  }

  async answer(named: Named): Promise<StreamableFile> {
    const { file, bytes } = await this.read(named);
    return new StreamableFile(bytes, {
      type: file.mediaType,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
  }

  /** To look at: written anew, so that nothing of the sender's bytes is opened by whoever reviews. */
  async preview(named: Named): Promise<StreamableFile> {
    const { file, bytes } = await this.read(named);
    const picture = await previewOf(bytes, file.mediaType);
    if (picture === undefined)
      throw new ProblemException(
        409,
        'NO_PREVIEW',
        'It is no picture, or none that can be shown. Download the file to open it.',
      );
    return new StreamableFile(picture, { type: 'image/webp', disposition: 'inline' });
  }

  private async read(named: Named): Promise<Readonly<{ file: KeptFile; bytes: Buffer }>> {
    const file = named && (await this.kept.find(named.fileId));
    if (named === undefined || file === undefined) throw absent();
    return { file, bytes: await this.bytesOf(named.fileHash) };
  }

  private async bytesOf(hash: string): Promise<Buffer> {
    try {
      return await this.files.readWhole(hash);
    } catch (error) {
      if (error instanceof FileDamaged)
        throw new ProblemException(
          409,
          'FILE_DAMAGED',
          'The file is not what was sent. It has to be restored.',
        );
      throw error;
    }
  }
}
