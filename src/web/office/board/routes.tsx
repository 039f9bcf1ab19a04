import { type Refused, addDays, isRefused, refused, weekOf } from '#kernel'
import { type PartnershipYear, periodOfYear } from '#partnership'
import { csvOf, xlsxOf } from '#platform/sheet'
import {
  BoardQuestion,
  boardPlansView,
  seasonBoardRows,
  seasonBoardView,
  seasonOutlookView,
  seasonsView,
} from '#seasons'
import { refusedScreen, screen, show } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { download } from '../../download.ts'
import { paths } from '../../paths.ts'
import { waitSeconds } from '../plan/plan-asked.ts'
import { boardSheet } from './board-sheet.ts'
import { BoardScreen } from './board-screen.tsx'
import { NoSeasonScreen } from './no-season-screen.tsx'
import { seasonAsked } from './season-asked.ts'

export function boardRoutes(app: App) {
  app.get(paths.board.pattern, async (c) => {
    const seasons = await seasonsView(c.var.reading)
    if (isRefused(seasons)) return refusedScreen(c, seasons)
    const season = seasonAsked(c, seasons)
    if (!season) return screen(c, { title: 'Season board', body: <NoSeasonScreen /> })
    const plans = await boardPlansView(c.var.reading, season.id)
    if (isRefused(plans)) return refusedScreen(c, plans)
    const outlook = await seasonOutlookView(c.var.reading, { season: season.id })
    if (isRefused(outlook)) return refusedScreen(c, outlook)
    const view = await seasonBoardView(c.var.reading, season.id, BoardQuestion.parse(c.req.query()))
    return show(c, view, (board) => ({
      title: `Season board ${board.year}`,
      reloadAfter: outlook.state === 'playing' ? waitSeconds : undefined,
      body: (
        <BoardScreen
          board={board}
          seasons={seasons.seasons}
          weeks={weeksOf(board.year)}
          plans={plans}
          outlook={outlook}
        />
      ),
    }))
  })

  app.get(paths.boardCsv.pattern, async (c) => {
    const sheet = await sheetAsked(c)
    if (isRefused(sheet)) return refusedScreen(c, sheet)
    return download(c, { name: sheet.name, kind: 'csv', content: csvOf(sheet) })
  })

  app.get(paths.boardXlsx.pattern, async (c) => {
    const sheet = await sheetAsked(c)
    if (isRefused(sheet)) return refusedScreen(c, sheet)
    return download(c, { name: sheet.name, kind: 'xlsx', content: await xlsxOf(sheet) })
  })
}

async function sheetAsked(c: Asked): Promise<Refused | ReturnType<typeof boardSheet>> {
  const seasons = await seasonsView(c.var.reading)
  if (isRefused(seasons)) return seasons
  const season = seasonAsked(c, seasons)
  if (!season) return refused('not-found')
  const question = BoardQuestion.parse(c.req.query())
  const rows = await seasonBoardRows(c.var.reading, season.id, question)
  return isRefused(rows) ? rows : boardSheet(rows, `Reviews ${season.year}`)
}

const weeksInAYear = 53

function weeksOf(year: PartnershipYear) {
  const first = weekOf(periodOfYear(year).from)
  return Array.from({ length: weeksInAYear }, (_, week) => addDays(first, 7 * week))
}
