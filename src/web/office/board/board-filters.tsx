import type { ReactNode } from 'react'
import { type Day, shortDate } from '#kernel'
import { phaseWords, phases } from '#partnership'
import { type SeasonBoard, boardSubsetWords, riskWords, stageWords } from '#seasons'
import { Filters, Select, TextField, worded } from '#ui'
import { paths } from '../../paths.ts'
import { boardAddress } from './board-address.ts'

type BoardFiltersProps = {
  readonly board: SeasonBoard
  readonly weeks: readonly Day[]
  readonly results: ReactNode
}

export const BoardFilters = ({ board, weeks, results }: BoardFiltersProps) => (
  <Filters
    action={paths.board()}
    layout="above"
    hidden={{ season: board.season, sort: board.question.sort }}
    clear={paths.board({ season: board.season })}
    question={board.question}
    chosen={chosenIn(board)}
    without={(name) => boardAddress(board, { [name]: undefined, page: 1 })}
    results={results}
  >
    <TextField name="text" label="School, trust or hub" />
    <Select
      name="risk"
      label="Risk"
      blank="Any"
      options={board.risks.map(({ key, count }) => ({ value: key, label: `${riskWords[key]} (${count})` }))}
    />
    <Select
      name="stage"
      label="Stage"
      blank="Every stage"
      options={board.stages
        .filter(({ key, count }) => count > 0 || key === board.question.stage)
        .map(({ key, count }) => ({ value: key, label: `${stageWords[key]} (${count})` }))}
    />
    <Select
      name="only"
      label="Looking for"
      blank="Anything"
      options={board.subsets
        .filter(({ key, count }) => count > 0 || key === board.question.only)
        .map(({ key, count }) => ({ value: key, label: `${boardSubsetWords[key]} (${count})` }))}
    />
    <Select
      name="week"
      label="Week"
      blank="Any week"
      options={weeks.map((week) => ({ value: week, label: `From ${shortDate(week)}` }))}
    />
    <Select
      name="hub"
      label="Hub"
      blank="Every hub"
      options={board.hubs.map(({ hub, name }) => ({ value: hub, label: name }))}
    />
    <Select name="phase" label="Phase" blank="Every phase" options={worded(phases, phaseWords)} />
  </Filters>
)

const chosenIn = ({ question: { hub, phase, stage, risk, only, week, text }, hubs }: SeasonBoard) => ({
  text: text && `“${text}”`,
  risk: risk && riskWords[risk],
  stage: stage && stageWords[stage],
  only: only && boardSubsetWords[only],
  week: week && `From ${shortDate(week)}`,
  hub: hubs.find((known) => known.hub === hub)?.name,
  phase: phase && phaseWords[phase],
})
