import type { BodyOf } from '@channel/client';
import type { Command } from 'commander';
import { below, type At } from '../client/at';
import { partnerOf } from '../client/references';
import { define, defineList } from '../define';
import { decisionsOn } from '../define-decision';
import { chosen, listOf, needed, optional, textOf } from '../options';
import type { Output } from '../output';
import { CORRECTION_COLUMNS, tellCorrection, WHY } from '../print/correction';
import { cellText } from '../print/format';

type Kind = BodyOf<'prepareStandingCorrection'>['kind'];

/** A level or specialisation that was wrong in the past moves what was earned: one prepares it, another approves it. */
export const addPartnerCorrections = (partners: Command, output: Output): void => {
  defineList(partners, output, {
    name: 'corrections <partner>',
    summary: 'corrections of a partner’s standing in the past, with what they move',
    path: '/v1/partners/{partnerId}/corrections',
    of: async ({ client }, name = '') => below(await partnerOf(client, name), 'corrections'),
    paged: false,
    columns: CORRECTION_COLUMNS,
    empty: 'Nothing of its past was corrected.',
    examples: ['partners corrections PTR-0042 --as carol'],
  });
  addPreparations(partners, output);
  addDecisions(partners, output);
};

const addPreparations = (partners: Command, output: Output): void => {
  define(partners, output, {
    name: 'prepare-correction <partner>',
    summary: 'prepares another level or specialisation from a past day; shows what it would move',
    required: [
      ['--kind <kind>', 'level, specialisation or specialisation-end'],
      ['--what <id>', 'the level or specialisation, e.g. elite'],
      ['--from <day>', 'first day on which it holds'],
      ...WHY,
    ],
    options: [['--before <day>', 'of a specialisation: first day that is no longer covered']],
    examples: [
      'partners prepare-correction PTR-0042 --kind level --what elite --from 2026-07-01 --reason "Typing slip" --evidence "Review of June" --as carol',
    ],
    run: async ({ client, options }, name = '') => {
      const body = {
        kind: chosen<Kind>(textOf(options, 'kind')),
        what: needed(options, 'what'),
        firstOn: needed(options, 'from'),
        ...optional({ beforeOn: textOf(options, 'before') }),
        reason: needed(options, 'reason'),
        evidence: needed(options, 'evidence'),
      };
      tellCorrection(
        output,
        await client.command(below(await partnerOf(client, name), 'prepare-correction'), body),
      );
    },
  });
  define(partners, output, {
    name: 'prepare-enrolment <partner>',
    summary: 'prepares another assessment from a past day: level, country tier, regions',
    required: [
      ['--tier <tier>', 'country tier, e.g. A'],
      ['--regions <names...>', 'e.g. americas emea'],
      ['--from <day>', 'first day on which it holds'],
      ...WHY,
    ],
    options: [['--level <level>', 'level of its role, e.g. elite-plus; a distributor has none']],
    examples: [
      'partners prepare-enrolment PTR-0042 --tier A --regions americas --from 2026-07-01 --reason "Wrong tier" --evidence "Contract" --as carol',
    ],
    run: async ({ client, options }, name = '') => {
      const body = {
        ...optional({ level: textOf(options, 'level') }),
        countryTier: needed(options, 'tier'),
        regions: listOf(options, 'regions'),
        effectiveOn: needed(options, 'from'),
        reason: needed(options, 'reason'),
        evidence: needed(options, 'evidence'),
      };
      tellCorrection(
        output,
        await client.command(below(await partnerOf(client, name), 'prepare-enrolment'), body),
      );
    },
  });
};

type Partner = At<'/v1/partners/{partnerId}'>;
/** The partner with the correction that is decided on: both stand in the path. */
const withCorrection = ({ path, params }: Partner, correctionId: string): Partner => ({
  path,
  params: { ...params, correctionId },
});

const addDecisions = (partners: Command, output: Output): void => {
  define(partners, output, {
    name: 'approve-correction <partner> <correction>',
    summary: 'approves a correction that another person prepared: it moves what it showed',
    decides: true,
    examples: ['partners approve-correction PTR-0042 scor_… --as lars'],
    run: async ({ client }, name = '', correction = '') => {
      const partner = withCorrection(await partnerOf(client, name), correction);
      tellCorrection(output, await client.decide(partner, 'corrections/{correctionId}/approve'));
    },
  });
  define(partners, output, {
    name: 'reject-correction <partner> <correction>',
    summary: 'rejects a correction: nothing moves',
    decides: true,
    required: [['--reason <text>', 'kept with the correction']],
    examples: ['partners reject-correction PTR-0042 scor_… --reason "The review says otherwise" --as lars'],
    run: async ({ client, options }, name = '', correction = '') => {
      const partner = withCorrection(await partnerOf(client, name), correction);
      const body = { reason: needed(options, 'reason') };
      tellCorrection(output, await client.decide(partner, 'corrections/{correctionId}/reject', body));
    },
  });
  decisionsOn(partners, output, {
    ...{ noun: 'partner', words: 'partners', called: 'PTR-0042' },
    record: partnerOf,
  })({
    verb: 'withdraw-planned-level',
    summary: 'takes a level back that would begin on a coming day, unless a review decided it',
    fields: { effectiveOn: ['--from <day>', 'the day on which it would begin'] },
    says: ({ code, level }) => `${code} stays ${cellText(level)}.`,
    example: '--from 2027-01-01 --as carol',
  });
  addSpecialisationEnds(partners, output);
};

const addSpecialisationEnds = (partners: Command, output: Output): void => {
  define(partners, output, {
    name: 'end-specialisation <partner> <specialisation>',
    summary: 'ends a specialisation',
    decides: true,
    required: [['--reason <text>', 'kept with its history']],
    options: [['--before <day>', 'first day that is no longer covered; by default today']],
    examples: ['partners end-specialisation PTR-0042 security --reason "Not renewed" --as chen'],
    run: async ({ client, options }, name = '', specialisation = '') => {
      const reason = needed(options, 'reason');
      const body = { specialisation, reason, ...optional({ beforeOn: textOf(options, 'before') }) };
      const done = await client.decide(await partnerOf(client, name), 'end-specialisation', body);
      const from = body.beforeOn === undefined ? '' : ` from ${body.beforeOn} on`;
      output.line(`${done.code} has the specialisation ${specialisation} no more${from}.`, done);
    },
  });
  define(partners, output, {
    name: 'withdraw-planned-specialisation <partner> <specialisation>',
    summary: 'takes a specialisation back that would begin on a coming day',
    decides: true,
    required: [['--from <day>', 'the day on which it would begin']],
    examples: ['partners withdraw-planned-specialisation PTR-0042 security --from 2027-01-01 --as chen'],
    run: async ({ client, options }, name = '', specialisation = '') => {
      const body = { specialisation, fromOn: needed(options, 'from') };
      const done = await client.decide(
        await partnerOf(client, name),
        'withdraw-planned-specialisation',
        body,
      );
      output.line(`${done.code} does not get the specialisation ${specialisation} then.`, done);
    },
  });
};
