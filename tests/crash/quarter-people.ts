import { dataOf, once, Refusal } from '@channel/client';
import { present } from '@channel/kernel';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Persevering } from './persevering';

const root = join(__dirname, '..', '..');

const QUARTER = '2026-Q3';
/** After the grace days of the quarter: every report is in. */
const CLOSING = '2026-10-15T09:00:00.000Z';
const PROGRAMME = 'jpa-2023';

type Uploader = 'diego' | 'fatima';
type Upload = Readonly<{ content: string; kind: 'pos' | 'fx_table'; by: Uploader }>;
/** Something that goes on in the application and can be killed in the middle. */
export type Work = Readonly<{
  /** Waits for a sign that somebody is at it. @returns false if it is over */
  moved: () => Promise<boolean>;
}>;

/** A distributor of the demo that reports, and finance that closes the quarter, over HTTP. */
export class QuarterPeople extends Persevering {
  /** Uploads a file and hears which job checks it. */
  async upload(
    name: string,
    { content, kind, by }: Upload,
  ): Promise<Readonly<{ importId: string; jobId: string }>> {
    const file = new File([content], `${name}.csv`, { type: 'text/csv' });
    const { id: importId, jobId } = await this.once(() =>
      dataOf(this.as(by).POST('/v1/imports', { params: { header: once(name) }, body: { kind, file } })),
    );
    return { importId, jobId: present(jobId, 'the job of the check') };
  }

  /** Has a file applied that was checked, and hears which job does it. */
  async confirm(name: string, importId: string, by: Uploader): Promise<string> {
    const api = this.as(by);
    const path = { importId };
    await this.imported(importId, 'checked', by);
    const { jobId } = await this.decide(`${name}-confirm`, {
      read: () => api.GET('/v1/imports/{importId}', { params: { path } }),
      decide: (header) => api.POST('/v1/imports/{importId}/confirm', { params: { path, header } }),
    });
    return present(jobId, 'the job of the application');
  }

  async imported(importId: string, wanted: 'checked' | 'applied', by: Uploader): Promise<void> {
    const params = { path: { importId } };
    const ended = await this.until(async () => {
      const { status } = await dataOf(this.as(by).GET('/v1/imports/{importId}', { params }));
      return [wanted, 'applied', 'failed'].includes(status) ? status : undefined;
    });
    if (ended === 'failed') throw new Error(`The file ${importId} failed.`);
  }

  /** Waits for the closing of the quarter; its rates are imported and approved. */
  async quarterEnds(): Promise<void> {
    await this.once(() =>
      dataOf(
        this.as('fatima').POST('/v1/demo/jump', { params: { header: once('close') }, body: { to: CLOSING } }),
      ),
    );
    const content = readFileSync(join(root, 'samples', 'fx-2026.csv'), 'utf8');
    const { importId } = await this.upload('rates', { content, kind: 'fx_table', by: 'fatima' });
    await this.confirm('rates', importId, 'fatima');
    await this.imported(importId, 'applied', 'fatima');
    const lars = this.as('lars');
    const newest = await this.until(async () => {
      const { data } = await dataOf(lars.GET('/v1/fx-tables', { params: { query: { limit: 1 } } }));
      return data.find(({ status }) => status === 'imported');
    });
    const path = { fxTableId: newest.id };
    await this.decide('rates-approve', {
      read: () => lars.GET('/v1/fx-tables/{fxTableId}', { params: { path } }),
      decide: (header) =>
        lars.POST('/v1/fx-tables/{fxTableId}/approve', { params: { path, header }, body: {} }),
    });
  }

  /** Starts a run and hears which job calculates it. */
  async calculate(name: string): Promise<Readonly<{ runId: string; jobId: string }>> {
    const body = { programmeId: PROGRAMME, quarter: QUARTER };
    const started = await this.once(() =>
      dataOf(this.as('fatima').POST('/v1/reward-runs', { params: { header: once(name) }, body })),
    );
    if (!('jobId' in started)) throw new Error('The run was only tried.');
    return { runId: started.id, jobId: started.jobId };
  }

  /** Submits a run that was calculated and has another person approve it; its statements follow. */
  async approve(runId: string): Promise<void> {
    const [fatima, lars] = [this.as('fatima'), this.as('lars')];
    const path = { runId };
    await this.reached(runId, 'draft');
    const read = () => fatima.GET('/v1/reward-runs/{runId}', { params: { path } });
    await this.decide(`${runId}-submit`, {
      read,
      decide: (header) => fatima.POST('/v1/reward-runs/{runId}/submit', { params: { path, header } }),
    });
    await this.decide(`${runId}-approve`, {
      read,
      decide: (header) => lars.POST('/v1/reward-runs/{runId}/approve', { params: { path, header } }),
    });
  }

  async reached(runId: string, wanted: 'draft' | 'issued'): Promise<void> {
    const params = { path: { runId } };
    const ended = await this.until(async () => {
      const run = await dataOf(this.as('fatima').GET('/v1/reward-runs/{runId}', { params })).catch(notBegun);
      return run?.status === wanted || run?.status === 'failed' ? run.status : undefined;
    });
    if (ended === 'failed') throw new Error(`The run ${runId} failed.`);
  }

  /** The work of a job, which is of the persona who asked for it. */
  workOf(jobId: string, persona: Uploader): Work {
    const params = { path: { id: jobId } };
    const look = () =>
      this.once(async () => {
        const { status, progress } = await dataOf(this.as(persona).GET('/v1/jobs/{id}', { params }));
        return { isOver: status !== 'queued' && status !== 'running', told: JSON.stringify(progress) };
      });
    return {
      moved: async () => {
        const before = await look();
        const after = await this.until(async () => {
          const now = await look();
          return now.isOver || now.told !== before.told ? now : undefined;
        });
        return !after.isOver;
      },
    };
  }

  /** What follows from the approval of a run. */
  issueOf(runId: string): Work {
    const params = { path: { runId } };
    return {
      moved: () =>
        this.once(async () => {
          const run = await dataOf(this.as('fatima').GET('/v1/reward-runs/{runId}', { params }));
          return run.status !== 'issued';
        }),
    };
  }

  /** Whether the books balance. */
  async inTheBooks(): Promise<readonly string[]> {
    const { totals } = await this.once(() =>
      dataOf(this.as('fatima').GET('/v1/ledger/trial-balance', { params: { query: {} } })),
    );
    return totals
      .filter(({ amount }) => amount !== '0')
      .map(({ amount }) => `the books are off by ${amount}`);
  }
}

/** A run has no record before its job begins. */
const notBegun = (error: unknown): undefined => {
  if (!(error instanceof Refusal) || error.status !== 404) throw error;
};
