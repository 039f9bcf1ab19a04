import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table identity_sign_in (
      id text primary key,
      name text not null,
      email text not null unique check (email = lower(email)),
      email_verified boolean not null,
      image text,
      two_factor_enabled boolean default false,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db)
  await sql`
    create table identity_session (
      id text primary key,
      token text not null unique,
      user_id text not null references identity_sign_in on delete cascade,
      user_agent text,
      ip_address text,
      second_factor_at timestamptz,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db)
  await sql`create index identity_session_user on identity_session (user_id)`.execute(db)
  await sql`
    create table identity_account (
      id text primary key,
      user_id text not null references identity_sign_in on delete cascade,
      provider_id text not null,
      account_id text not null,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      password text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      unique (provider_id, account_id)
    )`.execute(db)
  await sql`create index identity_account_user on identity_account (user_id)`.execute(db)
  await sql`
    create table identity_verification (
      id text primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db)
  await sql`create index identity_verification_identifier on identity_verification (identifier)`.execute(db)
  await createSecondFactors(db)
  await sql`
    create table identity_limit (
      key varchar(255) primary key,
      points int not null default 0,
      expire bigint
    )`.execute(db)
  await sql`create table identity_setting (name text primary key, value text not null)`.execute(db)
}

async function createSecondFactors(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table identity_authenticator (
      id text primary key,
      user_id text not null unique references identity_sign_in on delete cascade,
      secret text not null,
      backup_codes text not null,
      verified boolean default true,
      failed_verification_count int default 0,
      locked_until timestamptz
    )`.execute(db)
  await sql`
    create table identity_passkey (
      id text primary key,
      user_id text not null references identity_sign_in on delete cascade,
      name text,
      public_key text not null,
      credential_id text not null unique,
      counter bigint not null,
      device_type text not null,
      backed_up boolean not null,
      transports text,
      aaguid text,
      created_at timestamptz
    )`.execute(db)
  await sql`create index identity_passkey_user on identity_passkey (user_id)`.execute(db)
}
