import { jpa2023 } from '@channel/programs';
import { decide } from './matrix-acts';
import { ok } from './matrix-world';
import type { Side } from './matrix-sides';
import type { Api } from './start-api';

export const CERTIFICATION = 'operate-network-infrastructure';

/** A partner that was invited applies as Operate Specialist. */
export const applyAsSpecialist = async (
  api: Pick<Api, 'as'>,
  { admin, partnerId }: Pick<Side, 'admin' | 'partnerId'>,
): Promise<string> => {
  const invitation = { specialisation: CERTIFICATION, reason: `Its desk is known to ${admin}.` };
  await decide(api, 'chen', `/v1/partners/${partnerId}`, 'invite-to-specialisation', invitation);
  const application = { certification: CERTIFICATION, obligations: jpa2023.operate.obligations.value };
  const { body } = ok(await (await api.as(admin)).post('/v1/qualifications', application));
  return String(body.id);
};
