import { Module } from '@nestjs/common';
import { KeepMdfDraftController } from './keep-mdf-draft/keep-mdf-draft.controller';
import { MdfDraftListController } from './mdf-draft-list/mdf-draft-list.controller';

/** What partners prepare before they ask for money or claim it. */
@Module({ controllers: [KeepMdfDraftController, MdfDraftListController] })
export class MdfDraftModule {}
