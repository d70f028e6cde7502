import { ImportsModule } from '@channel/imports';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ApproveFxTableController } from './approve-fx-table/approve-fx-table.controller';
import { ApproveFxTableHandler } from './approve-fx-table/approve-fx-table.handler';
import { fxTableList } from './fx-table-list/fx-table-list.projection';
import { FxTablesController } from './fx-table-list/fx-tables.controller';
import { FxTableKind } from './import-fx-table/fx-table.kind';
import { RewardsImports } from './import-fx-table/rewards-imports';

@Module({
  imports: [CqrsModule, ImportsModule, contribute('rewards.fx', { projections: [fxTableList] })],
  controllers: [ApproveFxTableController, FxTablesController],
  providers: [ApproveFxTableHandler, FxTableKind, RewardsImports],
})
export class FxSlicesModule {}
