import { CliError } from '../../cli-error';
import { sample } from '../../samples';
import { countOf, importFile, items, PROGRAMME, type Step } from '../step';
import { check, type Json, type World } from '../world';

export const programme: Step = {
  title: 'Ines wrote the programme, Carol approved it',
  play: async (world) => {
    const versions = items(await world.read('ines', `/v1/programs/${PROGRAMME}/versions`));
    const current = versions.find((version) => version.status === 'in_force');
    check(current !== undefined, `${PROGRAMME} has a version in force`);
    check(current.draftedBy !== current.approvedBy, 'author and approver are two persons');
    return `${PROGRAMME} version ${String(current.version)} in force from ${String(current.effectiveFrom)}`;
  },
};

const enrol = async (world: World, signer: string, invitation: Json, assessment: Json): Promise<string> => {
  const invited = await world.command('chen', '/v1/partners/invite', invitation);
  if (invited.replayed)
    throw new CliError(
      'This story was played on this data already. `npx channel demo reset --yes`, then `npm start`, begins anew.',
      3,
    );
  const record = `/v1/partners/${String(invited.body.id)}`;
  await world.decide('chen', record, 'enrol', assessment);
  const signed = await world.decide(signer, record, 'sign-terms', { termsVersion: 1 });
  check(signed.body.status === 'active', `${String(invitation.code)} is active`);
  return String(invited.body.id);
};

export const enrolment: Step = {
  title: 'Chen invites Meridian Distribution, Alder Integrators and Boreal Networks; all sign the terms',
  play: async (world) => {
    const reseller = { kind: 'reseller', country: 'US', role: 'solution-reseller' };
    const assessed = { countryTier: 'A', regions: ['americas'] };
    world.facts.distributorId = await enrol(
      world,
      'diego',
      { code: 'DIST-001', kind: 'distributor', name: 'Meridian Distribution', country: 'US' },
      assessed,
    );
    world.facts.partnerId = await enrol(
      world,
      'paula',
      { ...reseller, code: 'PTR-0042', name: 'Alder Integrators' },
      { ...assessed, level: 'elite-plus' },
    );
    await enrol(
      world,
      'bea',
      { ...reseller, code: 'PTR-0057', name: 'Boreal Networks' },
      { ...assessed, level: 'elite' },
    );
    return 'DIST-001, PTR-0042 (Elite Plus) and PTR-0057 (Elite) are active';
  },
};

export const priceList: Step = {
  title: 'Ines imports the price list',
  play: async (world) => {
    const name = 'price-list-en-usd.csv';
    const applied = await importFile(world, 'ines', { kind: 'price_list', name, content: sample(name) });
    return `${String(countOf(applied, 'created'))} prices created`;
  },
};
