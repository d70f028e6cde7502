import { ImportKinds } from '@channel/imports';
import { DeciderRunner } from '@channel/runtime';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeasuredPartners } from '../../../measured-partners';
import { PfpMeasuresKind } from './pfp-measures.kind';

/** Adds `pfp_measures` to the import pipeline. */
@Injectable()
export class ScorecardImports implements OnModuleInit {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly partners: MeasuredPartners,
    private readonly runner: DeciderRunner,
  ) {}
  onModuleInit(): void {
    this.kinds.register(new PfpMeasuresKind(this.partners, this.runner));
  }
}
