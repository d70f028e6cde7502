import { CONFIG, type Config } from '@channel/config';
import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { FileAnswers } from './file-answers';
import { FileStore, incomingFolder } from './file-store';
import { KeptFiles } from './kept-files';
import { MOST_MEGABYTES, UploadFileController } from './upload-file.controller';

/** Files that prove something: kept by their bytes, outside the web root; who may read one is its context's to say. */
@Module({
  imports: [
    MulterModule.registerAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        dest: incomingFolder(config),
        limits: { fileSize: MOST_MEGABYTES * 1_048_576, files: 1, fields: 2 },
      }),
    }),
  ],
  controllers: [UploadFileController],
  providers: [FileAnswers, FileStore, KeptFiles],
  exports: [FileAnswers, FileStore, KeptFiles],
})
export class FilesModule {}
