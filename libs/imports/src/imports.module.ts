import { CONFIG, type Config } from '@channel/config';
import { openTo, searchedIn, saysIn } from '@channel/http';
import { contribute, RuntimeRegistry } from '@channel/runtime';
import { Global, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { MulterModule } from '@nestjs/platform-express';
import { ApplyImportJob } from './features/apply-import/apply-import.job';
import { CancelImportController } from './features/cancel-import/cancel-import.controller';
import { CancelImportHandler } from './features/cancel-import/cancel-import.handler';
import { CheckImportJob } from './features/check-import/check-import.job';
import { DecideHeldRowsController } from './features/decide-held-rows/decide-held-rows.controller';
import { DecideHeldRowsHandler } from './features/decide-held-rows/decide-held-rows.handler';
import { ApplyAcceptedRowsJob } from './features/decide-row/apply-accepted-rows.job';
import { DecideRowController } from './features/decide-row/decide-row.controller';
import { DecideRowHandler } from './features/decide-row/decide-row.handler';
import { ImportMappingController } from './features/import-mapping/import-mapping.controller';
import { ImportMappingHistoryController } from './features/import-mapping-history/import-mapping-history.controller';
import { KeepImportMappingController } from './features/keep-import-mapping/keep-import-mapping.controller';
import { KeepImportMappingHandler } from './features/keep-import-mapping/keep-import-mapping.handler';
import { MapImportController } from './features/map-import/map-import.controller';
import { MapImportHandler } from './features/map-import/map-import.handler';
import { ConfirmImportController } from './features/confirm-import/confirm-import.controller';
import { ConfirmImportHandler } from './features/confirm-import/confirm-import.handler';
import { ImportListController, importSearch } from './features/import-list/import-list.controller';
import { importList } from './features/import-list/import-list.projection';
import { ImportRowsController } from './features/import-rows/import-rows.controller';
import { RetryImportController } from './features/retry-import/retry-import.controller';
import { RetryImportHandler } from './features/retry-import/retry-import.handler';
import { UploadImportController } from './features/upload-import/upload-import.controller';
import { UploadImportHandler } from './features/upload-import/upload-import.handler';
import { GiveUpImport } from './give-up-import';
import { ImportAccess } from './import-access';
import { ImportChecker } from './import-checker';
import { ImportKinds } from './import-kind';
import { KeptMappings } from './kept-mappings';
import { MAX_FILE_BYTES } from './reading/read-csv';
import { FileStore, incomingFolder } from '@channel/files';
import { ImportRows } from './storage/import-rows';
import { importDoor } from './import-door';
import { importsInbox, importsNotices } from './imports.inbox';
import { waitsIn } from '@channel/inbox';
import { ImportHistoryController } from './features/import-history/import-history.controller';
import { IMPORTS_IN_GERMAN } from './imports.said.de';

/** Adds the jobs of the pipeline to the worker. */
@Injectable()
export class ImportJobs implements OnModuleInit {
  constructor(
    private readonly registry: RuntimeRegistry,
    private readonly check: CheckImportJob,
    private readonly apply: ApplyImportJob,
    private readonly applyRow: ApplyAcceptedRowsJob,
  ) {}
  onModuleInit(): void {
    this.registry.jobs.push(this.check, this.apply, this.applyRow);
  }
}

/** The pipeline upload → check → confirm → apply → report. Global, so that contexts can register their kinds. */
@Global()
@Module({
  imports: [
    saysIn('imports', IMPORTS_IN_GERMAN),
    CqrsModule,
    waitsIn('imports', { waiting: importsInbox, notices: importsNotices }),
    contribute('imports', { projections: [importList] }),
    openTo('imports', [importDoor]),
    searchedIn('imports', importSearch),
    MulterModule.registerAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        dest: incomingFolder(config),
        limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 10 },
      }),
    }),
  ],
  controllers: [
    ImportHistoryController,
    UploadImportController,
    ConfirmImportController,
    CancelImportController,
    MapImportController,
    ImportMappingController,
    ImportMappingHistoryController,
    KeepImportMappingController,
    DecideRowController,
    DecideHeldRowsController,
    RetryImportController,
    ImportListController,
    ImportRowsController,
  ],
  providers: [
    ImportKinds,
    FileStore,
    ImportRows,
    ImportChecker,
    ImportAccess,
    GiveUpImport,
    KeptMappings,
    CheckImportJob,
    ApplyImportJob,
    ApplyAcceptedRowsJob,
    ImportJobs,
    MapImportHandler,
    KeepImportMappingHandler,
    DecideRowHandler,
    DecideHeldRowsHandler,
    RetryImportHandler,
    UploadImportHandler,
    ConfirmImportHandler,
    CancelImportHandler,
  ],
  exports: [ImportKinds, FileStore],
})
export class ImportsModule {}
