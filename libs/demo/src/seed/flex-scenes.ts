import { flexAccountIdOf, flexEntryIdOf } from '@channel/credits';
import {
  ApproveFlexPointsCommand,
  ApproveFlexReversalCommand,
  DeclineFlexPointsCommand,
  ProposeFlexPointsCommand,
  RequestFlexReversalCommand,
} from '@channel/credits/commands';
import type { Day } from '@channel/kernel';
import { jpa2023 } from '@channel/programs';
import { orgIdOf, partnerOf } from './cast';
import { commandIdOf, type Stage } from './stage';
import { at, type Scene } from './timeline';

/** What becomes of what was proposed, the day after. */
type Fate = 'granted' | 'declined' | 'reversed' | 'waits';
type FlexBrief = Readonly<{
  key: string;
  code: string;
  on: Day;
  earningEvent: string;
  reference: string;
  fate: Fate;
}>;

/**
 * Half-years of four Elite Plus partners: met, missed, met late in the open one, short in it, and a piece of evidence
 * that two partners name. Partner, day, earning event, evidence, what became of it.
 */
const TABLE = `
PTR-0042 | 2025-09-11 | proof-of-concept-accepted | PoC Halden core switching     | granted
PTR-0042 | 2025-11-20 | customer-reference        | Case study CS-2025-031        | granted
PTR-0101 | 2025-10-02 | customer-reference        | Referenz Stadtwerke 2025      | granted
PTR-0105 | 2025-08-14 | joint-executive-briefing  | Briefing London, 12 August    | granted
PTR-0105 | 2025-12-04 | proof-of-concept-accepted | PoC warehouse wireless        | granted
PTR-0042 | 2026-02-17 | joint-executive-briefing  | Briefing Boston, 17 February  | granted
PTR-0042 | 2026-05-06 | customer-reference        | Case study CS-2026-009        | granted
PTR-0101 | 2026-03-19 | proof-of-concept-accepted | PoC Rechenzentrum Nord        | granted
PTR-0101 | 2026-06-11 | customer-reference        | Referenz Hafen 2026           | granted
PTR-0105 | 2026-04-22 | customer-reference        | Photo of a handshake          | declined
PTR-0121 | 2026-04-09 | customer-reference        | Case study CS-2026-006        | reversed
PTR-0121 | 2026-06-24 | proof-of-concept-accepted | PoC harbour network           | granted
PTR-0042 | 2026-07-21 | proof-of-concept-accepted | PoC campus refresh            | granted
PTR-0101 | 2026-08-19 | joint-executive-briefing  | Briefing München, 19. August  | granted
PTR-0101 | 2026-08-27 | customer-reference        | Referenz Klinik 2026          | granted
PTR-0121 | 2026-09-01 | customer-reference        | case study cs 2026 009        | waits
PTR-0042 | 2026-09-03 | customer-reference        | Case study CS-2026-022        | waits
`;

const BRIEFS: readonly FlexBrief[] = TABLE.trim()
  .split('\n')
  .map((line, index) => {
    const [code = '', on = '', earningEvent = '', reference = '', fate = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return { key: `flex/${String(index + 1)}`, code, on, earningEvent, reference, fate: fate as Fate };
  });

const LEAD = { by: 'carol', role: 'channel.lead' } as const;
const MANAGER = { by: 'chen', role: 'channel.manager' } as const;
const accountOf = (code: string): string => flexAccountIdOf(jpa2023.programmeId, orgIdOf(code));
const placeOf = ({ key, code }: FlexBrief) => ({
  accountId: accountOf(code),
  entryId: flexEntryIdOf(commandIdOf(`${key}/propose`)),
});

/** What Elite Plus partners earned for their half-years, and who decided it. */
export const flexScenes = (): readonly Scene[] =>
  BRIEFS.flatMap((brief) => {
    const { on, fate, reference } = brief;
    const proposed: Scene = {
      at: at(on, '15:30'),
      title: `flex points are proposed: ${reference}`,
      play: (stage) => propose(stage, brief),
    };
    if (fate === 'waits') return [proposed];
    return [
      proposed,
      {
        at: at(on, '16:30'),
        title: `flex points are decided: ${reference}`,
        play: (stage) => decide(stage, brief),
      },
    ];
  });

const propose = async (stage: Stage, { key, code, on: earnedOn, earningEvent, reference }: FlexBrief) => {
  const data = {
    ...{ partnerId: orgIdOf(code), earningEvent, earnedOn },
    evidence: { reference, note: null },
  };
  await stage.act({
    ...{ by: partnerOf(code).admin, role: 'partner.admin', key: `${key}/propose` },
    make: (meta) => new ProposeFlexPointsCommand(data, meta),
  });
};

const decide = async (stage: Stage, brief: FlexBrief): Promise<void> => {
  const { key, fate } = brief;
  const place = placeOf(brief);
  if (fate === 'declined') {
    const data = { ...place, reason: 'A picture names no customer and no project.' };
    await stage.act({
      ...MANAGER,
      key: `${key}/decline`,
      make: (meta) => new DeclineFlexPointsCommand(data, meta),
    });
    return;
  }
  await stage.act({
    ...MANAGER,
    key: `${key}/approve`,
    make: (meta) => new ApproveFlexPointsCommand(place, meta),
  });
  if (fate !== 'reversed') return;
  const reversal = { ...place, reason: 'The customer withdrew the reference.' };
  await stage.act({
    ...{ ...MANAGER, key: `${key}/request-reversal` },
    make: (meta) => new RequestFlexReversalCommand(reversal, meta),
  });
  await stage.act({
    ...{ ...LEAD, key: `${key}/approve-reversal` },
    make: (meta) => new ApproveFlexReversalCommand(place, meta),
  });
};
