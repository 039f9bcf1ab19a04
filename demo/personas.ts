import { PersonId } from '#kernel'
import { addressOf, domainOf } from './names.ts'
import { nineNames } from './people/nine-people.ts'
import { demoId } from './random.ts'
import {
  chiefsTrustName,
  hostSchoolName,
  hubManagersHub,
  leadsTrustName,
  qaReadersHub,
  reviewersSchoolName,
  secondHostName,
} from './staged.ts'

/** One of the nine people of the demo whom anybody can walk in as. */
export type Persona = {
  readonly person: PersonId
  readonly name: string
  readonly email: string
  /** Who they are, in a few words. */
  readonly post: string
  /** What there is for them to do today. */
  readonly can: string
}

const persona = (
  who: keyof typeof nineNames,
  workplace: string,
  said: { post: string; can: string },
): Persona => ({
  person: demoId(PersonId, 'person', nineNames[who]),
  name: nineNames[who],
  email: addressOf(nineNames[who], domainOf(workplace)),
  ...said,
})

export const personas: readonly Persona[] = [
  persona('headteacher', hostSchoolName, {
    post: `Headteacher, ${hostSchoolName}`,
    can: 'Choose new dates for her school’s review, which had to be postponed.',
  }),
  persona('deputyHead', secondHostName, {
    post: `Deputy headteacher, ${secondHostName}`,
    can: 'See the team form for his school’s review, and change what it will look at.',
  }),
  persona('reviewer', reviewersSchoolName, {
    post: `Peer reviewer and headteacher, ${reviewersSchoolName}`,
    can: 'Answer an offer, and choose reviews to join.',
  }),
  persona('leadReviewer', leadsTrustName, {
    post: `Lead Reviewer, ${leadsTrustName}`,
    can: 'Prepare the two reviews that he leads this term.',
  }),
  persona('qaReader', qaReadersHub, {
    post: `QA reader and Senior Partner, ${qaReadersHub}`,
    can: 'See her accreditation and the schools of her hub.',
  }),
  persona('hubManager', hubManagersHub, {
    post: `Hub Manager, ${hubManagersHub}`,
    can: 'See every review and reviewer of a hub of all phases.',
  }),
  persona('trustLeader', chiefsTrustName, {
    post: `Chief executive, ${chiefsTrustName}`,
    can: 'See the reviews of her seven schools.',
  }),
  persona('officer', 'critical friend', {
    post: 'The office',
    can: 'Run the season: dates, Lead Reviewers, teams, people and the register.',
  }),
  persona('trustee', 'critical friend', {
    post: 'Trustee',
    can: 'See how far the partnership reaches.',
  }),
]
