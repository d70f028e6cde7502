import { Injectable } from '@nestjs/common';
import { isVendor, type Principal } from '../access';

/** What somebody is called, and in which organisations. */
export type NamedPerson = Readonly<{ name: string; orgIds: readonly string[] }>;
type LookUp = (ids: readonly string[]) => Promise<ReadonlyMap<string, NamedPerson>>;
type Colleagues = (orgId: string) => Promise<readonly string[]>;

/** What people are called, for those who may know it: the vendor's staff know everybody, an organisation its own people. */
@Injectable()
export class PersonNames {
  private readonly lookUps: LookUp[] = [];
  private lookedAfterBy: Colleagues = () => Promise.resolve([]);

  /** Said by each who knows people, when the application starts. */
  knownBy(lookUp: LookUp): void {
    this.lookUps.push(lookUp);
  }

  /** Who of the vendor looks after an organisation: it knows their names. */
  introducedBy(colleagues: Colleagues): void {
    this.lookedAfterBy = colleagues;
  }

  /** Names by id; whoever has none, or one that the viewer may not know, is absent. */
  async of(ids: readonly string[], viewer: Principal): Promise<ReadonlyMap<string, string>> {
    const people = await this.people(ids, ({ orgIds }) => isVendor(viewer) || orgIds.includes(viewer.orgId));
    return new Map([...people].map(([id, { name }]) => [id, name]));
  }

  /** The same people, with those of the vendor who look after the viewer's organisation. */
  async withColleagues(ids: readonly string[], viewer: Principal): Promise<ReadonlyMap<string, NamedPerson>> {
    const colleagues = await this.colleaguesOf(viewer);
    return this.people(
      ids,
      ({ orgIds }, id) => isVendor(viewer) || orgIds.includes(viewer.orgId) || colleagues.includes(id),
    );
  }

  /** Ids of the vendor's people who look after the viewer's organisation. */
  async colleaguesOf(viewer: Principal): Promise<readonly string[]> {
    return isVendor(viewer) ? [] : this.lookedAfterBy(viewer.orgId);
  }

  private async people(
    ids: readonly string[],
    isKnown: (person: NamedPerson, id: string) => boolean,
  ): Promise<ReadonlyMap<string, NamedPerson>> {
    const asked = [...new Set(ids)];
    const found = await Promise.all(this.lookUps.map((lookUp) => lookUp(asked)));
    return new Map(found.flatMap((people) => [...people]).filter(([id, person]) => isKnown(person, id)));
  }
}
