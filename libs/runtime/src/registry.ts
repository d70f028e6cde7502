import { Global, Injectable, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import type { AnyAutomation } from './automations/automation';
import type { JobHandler } from './jobs/job';
import type { AnyProjection } from './projections/projection';

/** What the contexts contribute to the worker. Filled while modules start, read when the application has started. */
@Injectable()
export class RuntimeRegistry {
  readonly projections: AnyProjection[] = [];
  readonly automations: AnyAutomation[] = [];
  readonly jobs: JobHandler[] = [];
}

/** Makes the registry available to every context's module. */
@Global()
@Module({ providers: [RuntimeRegistry], exports: [RuntimeRegistry] })
export class RegistryModule {}

export type Contribution = Readonly<{
  projections?: readonly AnyProjection[];
  automations?: readonly AnyAutomation[];
}>;

/**
 * Imported by a context's module: `imports: [contribute('deals', { projections: [dealList] })]`.
 * Job handlers need injected services, so a provider of the context adds them to `RuntimeRegistry.jobs` itself.
 */
export const contribute = (
  context: string,
  { projections = [], automations = [] }: Contribution,
): DynamicModule => {
  @Injectable()
  class Contributor implements OnModuleInit {
    constructor(private readonly registry: RuntimeRegistry) {}
    onModuleInit(): void {
      this.registry.projections.push(...projections);
      this.registry.automations.push(...automations);
    }
  }
  @Module({ providers: [Contributor] })
  class ContributionModule {}
  Object.defineProperty(ContributionModule, 'name', { value: `${context}Contribution` });
  return { module: ContributionModule };
};
