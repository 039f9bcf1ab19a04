import { z } from 'zod'

/** Where a role is held; `partnership` means the central team and its board. */
export type RolePlace = 'school' | 'trust' | 'hub' | 'partnership'

const placeOfRole = {
  headteacher: 'school',
  seniorLeader: 'school',
  middleLeader: 'school',
  trustLeader: 'trust',
  seniorPartner: 'hub',
  hubManager: 'hub',
  officer: 'partnership',
  trustee: 'partnership',
  independentLead: 'partnership',
} as const satisfies Record<string, RolePlace>

export const Role = z.enum(
  [
    'headteacher',
    'seniorLeader',
    'middleLeader',
    'trustLeader',
    'seniorPartner',
    'hubManager',
    'officer',
    'trustee',
    'independentLead',
  ],
  'Choose a role',
)
export type Role = z.infer<typeof Role>

export const roleWords: Record<Role, string> = {
  headteacher: 'Headteacher',
  seniorLeader: 'Senior leader',
  middleLeader: 'Middle leader',
  trustLeader: 'Trust leader',
  seniorPartner: 'Senior Partner',
  hubManager: 'Hub Manager',
  officer: 'Office',
  trustee: 'Trustee',
  independentLead: 'Independent Lead Reviewer',
}

export const placeOf = (role: Role): RolePlace => placeOfRole[role]

/** Posts that a second factor is required for. */
export const isOfficeRole = (role: string): boolean => role === 'officer'
