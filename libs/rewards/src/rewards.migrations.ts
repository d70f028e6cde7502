import type { Migration } from '@channel/postgres';

export const rewardsMigrations: readonly Migration[] = [
  {
    id: 'rewards/0001-simulations',
    note: 'What drafts of the rules would have paid in past quarters: working data of a decision, and no fact.',
    up: async (client) => {
      await client.query(`
        create schema rewards;
        create table rewards.simulations (
          id text primary key, "programmeId" text not null, version integer not null, open boolean not null,
          simulation jsonb not null, result jsonb, problem jsonb, "begunAt" timestamptz not null default now(),
          sequence bigint generated always as identity);
        create unique index on rewards.simulations ("programmeId", version) where open;
        create table rewards.simulated_partners (
          "simulationId" text not null references rewards.simulations on delete cascade,
          id text not null, partner jsonb not null, primary key ("simulationId", id));`);
    },
  },
];
