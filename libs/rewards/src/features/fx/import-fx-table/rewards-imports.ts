import { ImportKinds } from '@channel/imports';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FxTableKind } from './fx-table.kind';

/** Adds the kind `fx_table` to the import pipeline. */
@Injectable()
export class RewardsImports implements OnModuleInit {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly fxTable: FxTableKind,
  ) {}
  onModuleInit(): void {
    this.kinds.register(this.fxTable);
  }
}
