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
  readonly role: string
  /** What there is for them to do today. */
  readonly can: string
}

const persona = (
  who: keyof typeof nineNames,
  workplace: string,
  said: { role: string; can: string },
): Persona => ({
  person: demoId(PersonId, 'person', nineNames[who]),
  name: nineNames[who],
  email: addressOf(nineNames[who], domainOf(workplace)),
  ...said,
})

export const personas: readonly Persona[] = [
  persona('headteacher', hostSchoolName, {
    role: `Headteacher, ${hostSchoolName}`,
    can: 'Choose new dates for her school’s review, which had to be postponed',
  }),
  persona('deputyHead', secondHostName, {
    role: `Deputy headteacher, ${secondHostName}`,
    can: 'See the team form for his school’s review, and change what it will look at',
  }),
  persona('reviewer', reviewersSchoolName, {
    role: `Peer reviewer and headteacher, ${reviewersSchoolName}`,
    can: 'Answer an offer, and choose reviews to join',
  }),
  persona('leadReviewer', leadsTrustName, {
    role: `Lead Reviewer, ${leadsTrustName}`,
    can: 'Prepare the two reviews that he leads this term',
  }),
  persona('qaReader', qaReadersHub, {
    role: `QA reader and Senior Partner, ${qaReadersHub}`,
    can: 'See her accreditation and the schools of her hub',
  }),
  persona('hubManager', hubManagersHub, {
    role: `Hub Manager, ${hubManagersHub}`,
    can: 'See every review and reviewer of a hub of all phases',
  }),
  persona('trustLeader', chiefsTrustName, {
    role: `Chief executive, ${chiefsTrustName}`,
    can: 'See the reviews of her seven schools',
  }),
  persona('officer', 'critical friend', {
    role: 'The office',
    can: 'Run the season: dates, Lead Reviewers, teams, people and the register',
  }),
  persona('trustee', 'critical friend', {
    role: 'Trustee',
    can: 'See how far the partnership reaches',
  }),
]
