import { longInstant } from '#kernel'
import { phaseWords } from '#partnership'
import type { ReviewStandbysView, ReviewView } from '#seasons'
import {
  Button,
  ButtonRow,
  Columns,
  ErrorSummary,
  Heading,
  Lead,
  Notice,
  Section,
  SummaryList,
  Timeline,
  blankForm,
} from '#ui'
import { paths } from '../../paths.ts'
import { StageTag } from '../../review-tags.tsx'
import { StandbysPart } from '../standbys/standbys-part.tsx'
import { AttendanceForm } from './attendance-form.tsx'
import { Candidates, type CandidatesProps } from './candidates.tsx'
import { Gone } from './gone.tsx'
import { TeamTable, mayReleaseFrom } from './team-table.tsx'

type OfficeReviewScreenProps = {
  readonly view: ReviewView
  readonly standbys: ReviewStandbysView | null
} & Pick<CandidatesProps, 'leads' | 'replacements' | 'refusing'>

export const OfficeReviewScreen = ({ view, standbys, ...candidates }: OfficeReviewScreenProps) => (
  <>
    <Heading caption={`Review, ${view.year}`}>{view.schoolName}</Heading>
    <Lead>
      {view.daysWords} <StageTag stage={view.stage} />
    </Lead>
    {isHomeless({ view, ...candidates }, standbys) && (
      <ErrorSummary refusal={candidates.refusing?.state.refusal ?? null} />
    )}
    {view.risk.level !== 'none' && (
      <Notice tone="warning" title={view.risk.level === 'high' ? 'At risk' : 'To watch'}>
        <p>{view.risk.words}</p>
      </Notice>
    )}
    <Columns aside={<Aside view={view} />}>
      <TeamTable view={view} refusing={candidates.refusing} />
      <PutRight view={view} />
      <Gone view={view} />
      {view.may.recordAttendance && <AttendanceForm view={view} refusing={candidates.refusing} />}
    </Columns>
    <Candidates view={view} {...candidates} />
    {standbys && (
      <StandbysPart
        review={view.review}
        season={view.season}
        view={standbys}
        state={candidates.refusing?.form === 'standbys' ? candidates.refusing.state : blankForm}
      />
    )}
    <History view={view} />
  </>
)

type ViewProps = { readonly view: ReviewView }

/** A team that lost somebody, or has somebody who must not be there. */
const PutRight = ({ view: { review, connected, gone, may } }: ViewProps) => (
  <>
    {may.callOff && connected.length > 0 && (
      <Notice tone="warning" title="Somebody on this team has a connection with the school">
        {connected.map(({ name, why }) => (
          <p key={name}>
            {name} has declared: {why}
          </p>
        ))}
      </Notice>
    )}
    {((may.offerPlace && gone.some(({ role }) => role === 'peer')) ||
      (may.callOff && connected.length > 0)) && (
      <ButtonRow>
        <Button href={paths.putRight({ review })}>Put the team right</Button>
      </ButtonRow>
    )}
  </>
)

/** What was refused has no form on the page any more that could say so. */
function isHomeless(
  { view, refusing, leads, replacements }: Omit<OfficeReviewScreenProps, 'standbys'>,
  standbys: ReviewStandbysView | null,
): boolean {
  switch (refusing?.form) {
    case undefined:
    case 'attendance':
      return false
    case 'lead':
      return leads === null
    case 'offer':
      return replacements === null
    case 'loan':
      return (replacements?.loans ?? []).length === 0
    case 'standbys':
      return standbys === null
    case 'release':
      return !mayReleaseFrom(view, refusing.placement)
  }
}

const Aside = ({ view }: ViewProps) => (
  <>
    <Section heading="The review">
      <SummaryList
        rows={[
          {
            label: 'Host school',
            value: <a href={paths.school({ school: view.school })}>{view.schoolName}</a>,
          },
          { label: 'Phase', value: phaseWords[view.phase] },
          { label: 'Pupils', value: view.pupils?.toLocaleString('en-GB') ?? 'Not recorded' },
          { label: 'Focus', value: view.focusWords.join(', ') || 'Not chosen yet' },
          { label: 'Estimates', value: view.estimateOptionWords },
          { label: 'Own hub', value: view.allowsOwnHub ? 'The host agrees' : 'Not agreed' },
        ]}
      />
      <ButtonRow>
        <Button kind="secondary" href={paths.hostedReview({ review: view.review })}>
          See it as the host does
        </Button>
        {view.may.openWorkspace && (
          <Button kind="secondary" href={paths.workspace({ review: view.review })}>
            Open its workspace
          </Button>
        )}
        {view.may.callOff && (
          <>
            <Button kind="link" href={paths.postponeHostedReview({ review: view.review })}>
              Postpone
            </Button>
            <Button kind="link" href={paths.cancelHostedReview({ review: view.review })}>
              Cancel this review
            </Button>
          </>
        )}
      </ButtonRow>
    </Section>
  </>
)

const eventWords: Record<ReviewView['events'][number]['kind'], string> = {
  requested: 'Asked for',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  issued: 'Report issued',
  closed: 'Closed',
}

const History = ({ view }: ViewProps) => (
  <Section heading="What has happened">
    <Timeline
      label="What has happened to this review"
      moments={view.events.map(({ at, by, kind, why }) => ({
        id: `${at} ${kind}`,
        title: eventWords[kind],
        when: longInstant(at),
        by: by ?? undefined,
        children: why && <p>{why}</p>,
      }))}
    />
  </Section>
)
