import { longDate } from '#kernel'
import { type AreaView, Opinion, opinionWords } from '#excellence'
import { Button, ButtonRow, Form, type FormState, Notice, Radios, Section, TextArea, worded } from '#ui'
import { paths } from '../../paths.ts'

type ExaminingProps = { readonly view: AreaView; readonly state: FormState }

/** The part of the page for the school and the review’s team, while it is nominated. */
export const Examining = ({ view, state }: ExaminingProps) => {
  const { examination, may, area } = view
  if (!examination || view.state !== 'nominated') return null
  return (
    <>
      {!may.examine && <Notice>{waitingWords(examination)}</Notice>}
      {may.examine && (
        <Section heading="What do you think?">
          <p>
            Your name stands beside your opinion. The Lead Reviewer and at least one peer reviewer accredit it
            together; it is then valid for three years.
          </p>
          <Form action={paths.giveOpinion({ area })} state={state} label="What do you think?">
            <Radios name="opinion" label="Your opinion" choices={worded(Opinion.options, opinionWords)} />
            <TextArea
              name="why"
              label="Why?"
              hint="The school reads this. Needed for “Not yet”."
              rows={4}
              optional
            />
            <Button>Save your opinion</Button>
          </Form>
        </Section>
      )}
      {(may.change || may.withdrawNomination) && (
        <ButtonRow>
          {may.change && (
            <Button href={paths.changeNomination({ area })} kind="secondary">
              Change what it says
            </Button>
          )}
          {may.withdrawNomination && (
            <Form action={paths.withdrawNomination({ area })}>
              <Button kind="secondary">Take the nomination back</Button>
            </Form>
          )}
        </ButtonRow>
      )}
    </>
  )
}

function waitingWords({ first, begun, team }: NonNullable<AreaView['examination']>): string {
  if (begun)
    return 'The team is examining this. The Lead Reviewer and at least one peer reviewer accredit it.'
  const when = first ? `on ${longDate(first)}` : 'when the review has its days'
  const who = team.length === 0 ? 'the team' : team.map(({ name }) => name).join(', ')
  return `Nominated. The examination begins ${when}, with ${who}.`
}
