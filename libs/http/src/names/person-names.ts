import { Injectable } from '@nestjs/common';
import { isVendor, type Principal } from '../access';

/** What somebody is called, and whose they are. */
export type NamedPerson = Readonly<{ name: string; orgId: string }>;
type LookUp = (ids: readonly string[]) => Promise<ReadonlyMap<string, NamedPerson>>;

/** What people are called, for those who may know it: the vendor's staff know everybody, an organisation its own people. */
@Injectable()
export class PersonNames {
  private lookUp: LookUp = () => Promise.resolve(new Map());

  /** Said by whoever knows the people, when the application starts. */
  knownBy(lookUp: LookUp): void {
    this.lookUp = lookUp;
  }

  /** Names by id; whoever has none, or one that the viewer may not know, is absent. */
  async of(ids: readonly string[], viewer: Principal): Promise<ReadonlyMap<string, string>> {
    const people = await this.lookUp([...new Set(ids)]);
    return new Map(
      [...people].flatMap(([id, { name, orgId }]) =>
        isVendor(viewer) || orgId === viewer.orgId ? [[id, name] as const] : [],
      ),
    );
  }
}
