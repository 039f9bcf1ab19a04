import type { BoardQuestion, SeasonBoard } from '#seasons'
import { paths } from '../../paths.ts'

type Asked = Pick<SeasonBoard, 'season' | 'question'>

/** The board’s own address with something in it changed: it can be saved and sent to a colleague. */
export const boardAddress = ({ season, question }: Asked, changed: Partial<BoardQuestion> = {}): string =>
  paths.board(queryOf(season, { ...question, ...changed }))

/** The same question, every page of it. */
export const exportAddress = (
  path: typeof paths.boardCsv | typeof paths.boardXlsx,
  { season, question }: Asked,
): string => path(queryOf(season, { ...question, page: 1 }))

function queryOf(season: string, { page, sort, ...filters }: BoardQuestion) {
  return {
    season,
    ...filters,
    sort: sort === 'date' ? undefined : sort,
    page: page === 1 ? undefined : page,
  }
}
