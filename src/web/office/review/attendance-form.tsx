import type { ReviewView } from '#seasons'
import { Button, Form, type FormState, Radios, Section, filledForm } from '#ui'
import { paths } from '../../paths.ts'
import type { Refusing } from './candidates.tsx'

const days = [
  { value: '3', label: 'All 3 days' },
  { value: '2', label: '2 days' },
  { value: '1', label: '1 day' },
  { value: '0', label: 'Was not there' },
]

type AttendanceFormProps = { readonly view: ReviewView; readonly refusing: Refusing | null }

export const AttendanceForm = ({ view, refusing }: AttendanceFormProps) => {
  const team = [view.lead, ...view.peers].filter((member) => member !== null)
  return (
    <Section heading="Attendance">
      <p>Days given to other schools are counted from here. You can put this right later.</p>
      <Form
        action={paths.attendance({ review: view.review })}
        state={refusing?.form === 'attendance' ? refusing.state : attendanceSoFar(team)}
        label="Who was there"
      >
        {team.map(({ placement, name, role }) => (
          <Radios
            key={placement}
            name={placement}
            label={`${name}, ${role === 'lead' ? 'Lead Reviewer' : 'peer reviewer'}`}
            layout="inline"
            size="small"
            choices={days}
          />
        ))}
        <Button>Record attendance</Button>
      </Form>
    </Section>
  )
}

/** What is on record; where nothing is yet, all three days. */
const attendanceSoFar = (
  team: readonly { readonly placement: string; readonly daysAttended: number | null }[],
): FormState =>
  filledForm(
    Object.fromEntries(team.map(({ placement, daysAttended }) => [placement, String(daysAttended ?? 3)])),
  )
