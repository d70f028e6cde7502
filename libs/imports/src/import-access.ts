import { absent, type Principal } from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { mustBring } from './brought-by';
import { importDecider } from './domain/import/import.decider';
import { ImportKinds } from './import-kind';
import { isOwnOf } from './import-jobs';

/** Whoever may bring files of a kind may also handle an import of it; the roles of the route alone do not say so. */
@Injectable()
export class ImportAccess {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly kinds: ImportKinds,
  ) {}

  /** @throws ProblemException 404 for another organisation's import, 403 for a kind that the viewer does not bring */
  async mustHandle(importId: string, viewer: Principal): Promise<void> {
    const { state } = await this.runner.load(importDecider, importId);
    if (state.status === 'none' || !isOwnOf(viewer.orgId)(state)) throw absent();
    const kind = this.kinds.find(state.kind);
    if (kind === undefined) throw absent();
    mustBring(kind, viewer);
  }
}
