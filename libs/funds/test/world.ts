import { filesMigrations, FileStore, incomingFolder, KeptFiles, proofTypeOf } from '@channel/files';
import { Deals, type DealFacts } from '@channel/deals';
import { CONFIG, type Config } from '@channel/config';
import { dayOf, present, type Instant } from '@channel/kernel';
import { Partners, StandingGates, type PartnerNow, type PartnerStanding } from '@channel/partners';
import { PayoutsModule } from '@channel/payouts';
import {
  jpa2023,
  Programmes,
  type DefinitionInForce,
  type ProgrammeDefinition,
  type ProgrammeNow,
} from '@channel/programs';
import { accepted } from '@channel/testing';
import { personOf, startHarness, type Harness } from '@channel/testing/harness';
import type { DynamicModule } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ApproveFundGrantCommand,
  ApproveMdfRequestCommand,
  CheckMdfAdvertCommand,
  ProposeFundGrantCommand,
  SubmitMdfClaimCommand,
  SubmitMdfRequestCommand,
} from '../src/commands';
import { mdfClaimDecider } from '../src/domain/claim/claim.decider';
import { fundIdOf, FundsModule } from '../src/index';

// The neighbours of this context as they would answer: two partners of one programme, one version in force.

const partner = (partnerId: string, code: string, name: string): PartnerStanding => ({
  ...{ partnerId, code, kind: 'reseller', name, country: 'US', programmeId: 'jpa-2023' },
  ...{ role: 'solution-reseller', status: 'active', level: 'elite-plus', countryTier: 'A' },
  ...{ regions: ['americas'], specialisations: [], ...{ enteredOn: null, invitedTo: [] }, revision: '2' },
});
const PARTNERS = new Map([
  ['prtn_alder', partner('prtn_alder', 'PTR-0042', 'Alder Integrators')],
  ['prtn_boreal', partner('prtn_boreal', 'PTR-0057', 'Boreal Networks')],
]);
class FixedPartners extends Partners {
  constructor(private readonly programmes: Programmes) {
    super();
  }
  standingOn(partnerId: string): Promise<PartnerStanding | undefined> {
    return Promise.resolve(PARTNERS.get(partnerId));
  }
  async now(partnerId: string, at: Instant): Promise<PartnerNow | undefined> {
    const standing = await this.standingOn(partnerId);
    if (standing === undefined) return undefined;
    return { standing, programme: await this.programmes.now(standing.programmeId, at) };
  }
  idOfCode(code: string): string {
    return code;
  }
}
class FixedProgrammes extends Programmes {
  constructor(private readonly definition: ProgrammeDefinition) {
    super();
  }
  async now(programmeId: string, at: Instant): Promise<ProgrammeNow> {
    return { programmeId, zone: 'UTC', day: dayOf(at, 'UTC'), inForce: await this.inForce() };
  }
  allNow(at: Instant): Promise<readonly ProgrammeNow[]> {
    return Promise.all([this.now(jpa2023.programmeId, at)]);
  }
  inForce(): Promise<DefinitionInForce | undefined> {
    return Promise.resolve({ definition: this.definition, version: 1, checkpoint: '' });
  }
}
class NoDeals extends Deals {
  byNumber(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  byPartner(): Promise<readonly []> {
    return Promise.resolve([]);
  }
  facts(): Promise<DealFacts | undefined> {
    return Promise.resolve(undefined);
  }
  registered(): Promise<readonly []> {
    return Promise.resolve([]);
  }
  naming(): Promise<readonly []> {
    return Promise.resolve([]);
  }
}
class NeighboursModule {}
const neighbours = (definition: ProgrammeDefinition): DynamicModule => {
  const programmes = new FixedProgrammes(definition);
  return {
    ...{ module: NeighboursModule, global: true, exports: [Partners, StandingGates, Programmes, Deals] },
    providers: [
      { provide: Partners, useValue: new FixedPartners(programmes) },
      StandingGates,
      { provide: Deals, useClass: NoDeals },
      { provide: Programmes, useValue: programmes },
    ],
  };
};

export const usd = (minor: number) => ({ amount: minor.toString(), currency: 'USD' });
export const adminOf = (partnerId: string) =>
  personOf(partnerId === 'prtn_alder' ? 'paula' : 'bea', partnerId);

/** A fund's world in June 2026, with what people do in it. */
export const startWorld = async (clock = '2026-05-01T09:00:00.000Z', definition = jpa2023) => {
  const harness = await startHarness({
    ...{ imports: [neighbours(definition), PayoutsModule, FundsModule], clock },
    migrations: filesMigrations,
  });
  return { harness, ...actsIn(harness) };
};

const actsIn = (harness: Harness) => {
  const send = async <Command>(command: Command): Promise<string> => {
    const outcome = await accepted(harness.commands.execute(command as never));
    await harness.settled();
    return outcome.id;
  };
  /** A lot of so much, for a partner; its fund. */
  const grant = async (partnerId: string, minor: number, useByOn = '2026-12-31'): Promise<string> => {
    const meta = harness.meta('carol');
    const proposal = { partnerId, amount: usd(minor), purpose: 'Plan', useByOn };
    const { id, state } = await accepted(
      harness.commands.execute(new ProposeFundGrantCommand(proposal, meta)),
    );
    const grants = state.status === 'open' ? [...state.grants.keys()] : [];
    const grantId = present(grants.at(-1));
    await send(new ApproveFundGrantCommand({ fundId: id, grantId }, harness.meta('lars')));
    return id;
  };
  /** An event in late May with this budget, approved. @returns its id */
  const approvedRequest = async (partnerId: string, budget: number): Promise<string> => {
    const plan = {
      ...{ activityType: 'event', goals: 'Leads.', expectedLeads: 20, startsOn: '2026-05-20' },
      ...{ endsOn: '2026-05-31', budget: usd(budget), partnerContactId: 'pers_priya' },
      ...{ vendorContactId: 'pers_chen', fastTrack: null },
    };
    const meta = harness.meta(adminOf(partnerId));
    const { state } = await accepted(
      harness.commands.execute(new SubmitMdfRequestCommand({ partnerId, plan }, meta)),
    );
    const requestId = present(state.status === 'open' ? [...state.requests.keys()].at(-1) : undefined);
    const fundId = fundIdOf('jpa-2023', partnerId);
    const whole = { fundId, requestId, amount: null, reason: null };
    await send(new ApproveMdfRequestCommand(whole, harness.meta('chen')));
    return requestId;
  };
  /** A file that a partner sent. @returns its id */
  const file = async (partnerId: string, text: string): Promise<string> => {
    const folder = incomingFolder(harness.get<Config>(CONFIG));
    await mkdir(folder, { recursive: true });
    const path = join(folder, randomUUID());
    const bytes = Buffer.from(`%PDF-1.7 ${text}`);
    await writeFile(path, bytes);
    const hash = await harness.get(FileStore).keep(path);
    const kept = await harness.get(KeptFiles).keep({
      ...{ orgId: partnerId, hash, mediaType: present(proofTypeOf(bytes)), byteCount: bytes.length },
      ...{ name: `${text}.pdf`, keptBy: 'pers_paula', keptAt: harness.clock.now() },
    });
    return kept.file.fileId;
  };
  const proofs = async (partnerId: string, of: string) => [
    { fileId: await file(partnerId, `invoice ${of}`), proof: 'invoice' },
    { fileId: await file(partnerId, `invitation ${of}`), proof: 'invitation' },
    { fileId: await file(partnerId, `attendees ${of}`), proof: 'attendee-list' },
  ];
  const invoice = (invoiceNumber: string, net: number) => ({
    ...{ invoiceNumber, vendor: 'Bright Media', invoicedOn: '2026-06-02', servedOn: '2026-05-31' },
    ...{ net: usd(net), tax: usd(0) },
  });
  /** A claim of one invoice, as the command that submits it. */
  const claimOf = async (partnerId: string, requestId: string, number: string, net: number, last = false) => {
    const fundId = fundIdOf('jpa-2023', partnerId);
    const claimed = { fundId, requestId, invoices: [invoice(number, net)], last };
    const data = { ...claimed, proofs: await proofs(partnerId, `${partnerId} ${requestId} ${number}`) };
    return new SubmitMdfClaimCommand(data, harness.meta(adminOf(partnerId)));
  };
  /** Submitted, and its adverts looked at. @returns its id */
  const reviewableClaim = async (...claim: Parameters<typeof claimOf>): Promise<string> => {
    const claimId = await send(await claimOf(...claim));
    await checkAdverts(claimId);
    return claimId;
  };
  const checkAdverts = async (claimId: string): Promise<void> => {
    const { state } = await harness.runner.load(mdfClaimDecider, claimId);
    if (state.status === 'none') throw new Error('No claim.');
    for (const { fileId, advert } of state.proofs)
      if (advert)
        await send(new CheckMdfAdvertCommand({ claimId, fileId, showsPrices: false }, harness.meta('chen')));
  };
  return { send, grant, approvedRequest, file, invoice, claimOf, checkAdverts, reviewableClaim };
};
