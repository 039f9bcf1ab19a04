import type { ReactNode } from 'react'
import { type Day, shortDate } from '#kernel'
import { phaseWords, phases } from '#partnership'
import { type BoardQuestion, type SeasonBoard, boardSubsetWords, riskWords, stageWords } from '#seasons'
import { Filters, Select, TextField, filledForm } from '#ui'
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
    state={filledForm(answersOf(board.question))}
    chosen={chosenIn(board)}
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
    <Select
      name="phase"
      label="Phase"
      blank="Every phase"
      options={phases.map((phase) => ({ value: phase, label: phaseWords[phase] }))}
    />
  </Filters>
)

const answersOf = (question: BoardQuestion) =>
  Object.fromEntries(Object.entries(question).map(([name, answer]) => [name, String(answer ?? '')]))

function chosenIn(board: SeasonBoard) {
  const { hub, phase, stage, risk, only, week, text } = board.question
  const without = (name: keyof BoardQuestion) => boardAddress(board, { [name]: undefined, page: 1 })
  const hubName = board.hubs.find((known) => known.hub === hub)?.name
  return [
    ...(text ? [{ label: `“${text}”`, href: without('text') }] : []),
    ...(risk ? [{ label: riskWords[risk], href: without('risk') }] : []),
    ...(stage ? [{ label: stageWords[stage], href: without('stage') }] : []),
    ...(only ? [{ label: boardSubsetWords[only], href: without('only') }] : []),
    ...(week ? [{ label: `From ${shortDate(week)}`, href: without('week') }] : []),
    ...(hubName ? [{ label: hubName, href: without('hub') }] : []),
    ...(phase ? [{ label: phaseWords[phase], href: without('phase') }] : []),
  ]
}
