import { ImportKinds } from '@channel/imports';
import { DeciderRunner } from '@channel/runtime';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ProviderSenders } from '../../provider-senders';
import { ForecastKind } from './forecast.kind';

/** Adds `forecast` to the import pipeline. */
@Injectable()
export class ForecastImports implements OnModuleInit {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly senders: ProviderSenders,
    private readonly runner: DeciderRunner,
  ) {}
  onModuleInit(): void {
    this.kinds.register(new ForecastKind(this.senders, this.runner));
  }
}
