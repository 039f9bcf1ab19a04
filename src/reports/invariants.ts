import type { Invariant } from '#platform/database'

/** What must hold of reports, whatever has happened. */
export const reportInvariants: readonly Invariant[] = [
  {
    name: 'a report stands where its last gate left it',
    sql: `select report.id from report
          where stage is distinct from (select gate.stage from report_gate gate
            where gate.report_id = report.id order by gate.at desc, gate.id desc limit 1)`,
  },
  {
    name: 'an issued report has the version that was issued',
    sql: `select id from report where stage = 'issued'
          and not exists (select from report_version where report_id = report.id and stage = 'issued')`,
  },
  {
    name: 'a report that its school has not issued is shared with nobody',
    sql: `select share.id from report_share share
          where not exists (select from report_gate gate
            where gate.report_id = share.report_id and gate.stage = 'issued' and gate.at <= share.made_at)`,
  },
  {
    name: 'no version of a report has an estimate that its school did not want in writing',
    sql: `select version.report_id, version.number
          from report_version version
          join report on report.id = version.report_id
          join review on review.id = report.review_id
          where review.estimate_option in ('verbalOnly', 'none') and version.stage = report.stage
            and jsonb_array_length(version.content -> 'estimates') > 0`,
  },
]
