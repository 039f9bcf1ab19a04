import type { PlannedTeamView } from '#seasons'
import { Section, Table } from '#ui'
import { paths } from '../../paths.ts'
import { Cost } from './plan-cost.tsx'

/** Why a team is short, and what would fill it, each with what it would do to the plan. */
export const EmptyPlaces = ({ gap, joining }: Pick<PlannedTeamView, 'gap' | 'joining'>) =>
  gap === null ? null : (
    <Section heading={emptyWords(gap.missing)} id="empty">
      {joining.length === 0 && <p>{gap.clash}</p>}
      {gap.blockedBy.length > 0 && (
        <>
          <p>What is in the way of everybody else:</p>
          <ul>
            {gap.blockedBy.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {gap.fixes.length > 0 ? (
        <Table
          caption="What would fill a place"
          captionSize="s"
          columns={[
            {
              heading: 'What to ask',
              cell: ({ person, name, words }) => (
                <>
                  {words} <a href={paths.person({ person })}>Open {name}’s page</a>
                </>
              ),
            },
            {
              heading: 'What it does to the plan',
              cell: ({ points, effect }) => <Cost shown={{ points, words: effect, blockers: [] }} />,
            },
          ]}
          rows={gap.fixes}
          rowKey={({ words }) => words}
        />
      ) : (
        <p>
          {joining.length > 0
            ? 'Somebody could join now: see below.'
            : 'Nothing that you could ask of anybody would fill it. The season board then shows the review at risk.'}
        </p>
      )}
    </Section>
  )

export const emptyWords = (missing: number): string =>
  missing === 1 ? '1 place stays empty' : `${missing} places stay empty`
