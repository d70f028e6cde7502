import { FileDamaged, FileStore, KeptFiles, previewOf, type KeptFile } from '@channel/files';
import { absent, ProblemException } from '@channel/http';
import { Injectable, StreamableFile } from '@nestjs/common';

/** A file as its record names it; none: the record has no such file. */
type Named = Readonly<{ fileId: string; fileHash: string }> | undefined;

/** A file as it was sent, for who may see the record that names it; its bytes are compared at each download. */
@Injectable()
export class FileAnswers {
  constructor(
    private readonly kept: KeptFiles,
    private readonly files: FileStore,
  ) {}

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
