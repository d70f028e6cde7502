import { at } from '../../../client/at';
import { PROGRAMME, type Step } from '../../step';
import { check } from '../../world';
import { issued } from './alder';

/** The first day of the next quarter: what was earned before is judged as it was. */
const BEGIN_ON = '2026-10-01';

export const gates: Step = {
  key: 'gates',
  title: `Ines drafts a version in which unmet requirements stop benefits from ${BEGIN_ON}, Carol approves`,
  play: async (world) => {
    world.facts.issuedBefore = await issued(world);
    const versions = at('/v1/programs/{programmeId}/versions', { programmeId: PROGRAMME });
    const versionOf = (version: string) =>
      at('/v1/programs/{programmeId}/versions/{version}', { programmeId: PROGRAMME, version });
    const { definition } = await world.read('ines', versionOf('1'));
    const requirements = { gateFrom: { value: BEGIN_ON, source: 'decision' } };
    const drafted = await world.command('ines', versions, {
      definition: { ...definition, effectiveFrom: BEGIN_ON, requirements },
    });
    const record = versionOf(String(drafted.version));
    await world.decide('ines', record, 'submit', undefined);
    await world.refused('ROLE_REQUIRED', 'ines', record, 'approve');
    const approved = await world.decide('carol', record, 'approve', undefined);
    check(approved.status === 'approved', 'the version is approved, and waits for its day');
    const count = Object.keys(world.fact('issuedBefore')).length;
    return {
      text: `version ${String(drafted.version)} from ${BEGIN_ON}; ${String(count)} statements were issued to Alder before`,
      facts: { version: drafted.version, effectiveFrom: approved.effectiveFrom, statements: count },
    };
  },
};
