import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table programme_cohort (
      id uuid primary key,
      programme text not null check (programme in ('send', 'growingTheTop', 'extendingLeadingPractice',
        'jubileeNetworks', 'trustLeaders')),
      year text not null,
      held daterange not null check (not isempty(held) and not upper_inf(held)),
      constraint one_cohort_a_year unique (programme, year)
    )`.execute(db)
  await sql`
    create table programme_enrolment (
      id uuid primary key,
      cohort_id uuid not null references programme_cohort,
      school_id uuid references school,
      trust_id uuid references trust,
      member_id uuid generated always as (coalesce(school_id, trust_id)) stored,
      held daterange not null check (not isempty(held)),
      constraint a_school_or_a_trust check (num_nonnulls(school_id, trust_id) = 1),
      constraint enrolled_once_at_a_time exclude using gist (cohort_id with =, member_id with =, held with &&)
    )`.execute(db)
  await sql`create index programme_enrolment_member on programme_enrolment (member_id)`.execute(db)
  await sql`
    create table programme_facilitator (
      cohort_id uuid not null references programme_cohort,
      person_id uuid not null references person,
      named_at timestamptz not null,
      named_by uuid references person,
      primary key (cohort_id, person_id)
    )`.execute(db)
  await sql`
    create table programme_group (
      id uuid primary key,
      cohort_id uuid not null references programme_cohort,
      name text not null,
      facilitator_id uuid,
      why text,
      constraint group_named_once unique (cohort_id, name),
      constraint led_by_its_own_facilitator foreign key (cohort_id, facilitator_id) references programme_facilitator
    )`.execute(db)
  await sql`
    create table programme_group_member (
      enrolment_id uuid primary key references programme_enrolment,
      group_id uuid not null references programme_group on delete cascade
    )`.execute(db)
  await sql`create index programme_group_member_group on programme_group_member (group_id)`.execute(db)
  await sql`
    create table programme_visit (
      id uuid primary key,
      group_id uuid not null references programme_group,
      host_id uuid not null references programme_enrolment,
      held_on date not null,
      focus text,
      recorded_at timestamptz,
      recorded_by uuid references person,
      called_off_at timestamptz,
      called_off_because text,
      constraint held_or_called_off check (num_nonnulls(recorded_at, called_off_at) < 2),
      constraint called_off_with_a_reason check (num_nonnulls(called_off_at, called_off_because) in (0, 2))
    )`.execute(db)
  await sql`create index programme_visit_group on programme_visit (group_id, held_on)`.execute(db)
  await sql`
    create table programme_attendance (
      visit_id uuid not null references programme_visit,
      enrolment_id uuid not null references programme_enrolment,
      people integer not null check (people between 0 and 99),
      primary key (visit_id, enrolment_id)
    )`.execute(db)
}
