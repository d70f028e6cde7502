import { FileDamaged, FileStore, KeptFiles } from '@channel/files';
import { absent, ProblemException } from '@channel/http';
import { Injectable, StreamableFile } from '@nestjs/common';

/** A file as it was sent, for who may see the record that names it; its bytes are compared at each download. */
@Injectable()
export class FileAnswers {
  constructor(
    private readonly kept: KeptFiles,
    private readonly files: FileStore,
  ) {}

  /** @param named the file as its record names it; none: the record has no such file */
  async answer(named: Readonly<{ fileId: string; fileHash: string }> | undefined): Promise<StreamableFile> {
    const file = named && (await this.kept.find(named.fileId));
    if (named === undefined || file === undefined) throw absent();
    return new StreamableFile(await this.bytesOf(named.fileHash), {
      type: file.mediaType,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
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
